// The entry where VS Code runs extensions in Node. It is small: what it starts is loaded when there is use for it.
import type { ExtensionContext } from 'vscode';
import { lazily } from './lazily.ts';

export const activate = (context: ExtensionContext): Promise<void> =>
  lazily(context, async () => {
    const { startWithProcess } = await import('./processClient.ts');
    return () => startWithProcess(context);
  });
