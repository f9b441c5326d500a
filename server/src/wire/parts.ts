// Parts of the server that are files of their own, loaded when first needed. The build (server/parts.mjs) leaves them out
// of the rest of the server and puts stand-ins there, made of what is here; who starts the server says how a file is loaded.

export type Part = Readonly<Record<string, unknown>>;
/** Gives what a part holds, at once. Throws where it cannot be had. */
export type LoadPart = (name: string) => Part;

const loaders: LoadPart[] = [];
const loaded = new Map<string, Part>();

/** What has been said last counts. */
export function loadPartsBy(load: LoadPart): void {
  loaders.unshift(load);
}

function partOf(name: string): Part {
  const known = loaded.get(name) ?? loaders[0]?.(name);
  if (!known) throw new Error(`nobody has said how parts are loaded, and “${name}” is needed`);
  loaded.set(name, known);
  return known;
}

/** A function of a part. */
export function standInFunction(part: string, name: string): (...given: readonly unknown[]) => unknown {
  return (...given) => {
    const real = partOf(part)[name];
    if (typeof real !== 'function') throw new Error(`${part} has no function ${name}`);
    return real(...given);
  };
}

/** An object of a part, of which some fields are at hand. When any other is asked for, it becomes what it stands for. */
export function standInObject(part: string, name: string, kept: object, fields: readonly string[]): object {
  const standIn = { ...kept };
  const become = (field: string): unknown => {
    const real = partOf(part)[name];
    if (typeof real !== 'object' || real === null) throw new Error(`${part} has no object ${name}`);
    Object.defineProperties(standIn, Object.getOwnPropertyDescriptors(real));
    return Reflect.get(standIn, field);
  };
  for (const field of fields)
    Object.defineProperty(standIn, field, { get: () => become(field), enumerable: true, configurable: true });
  return standIn;
}
