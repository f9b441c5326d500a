// How a worker loads a part of its server: as a script that lies in the folder that the server itself came from.
import type { Part } from './parts.ts';

/** What scripts of parts leave in the scope of the worker. */
declare const recountPart: Part;

/** Throws where the script cannot be had. */
export function loadScript(address: string): Part {
  importScripts(address);
  return recountPart;
}

/** The folder as the client knows it, which may have started the worker from a copy of its script; else that of the script. */
export function folderOf(options: unknown): string {
  const named = typeof options === 'object' && options !== null && 'scripts' in options ? options.scripts : undefined;
  return typeof named === 'string' ? named : self.location.href.replace(/\/[^/]*$/, '');
}
