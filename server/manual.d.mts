// The types of manual.mjs.
export function manual(): string;
export function manualDefine(): Record<string, string>;
