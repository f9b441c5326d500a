// Code actions as commands, for a client that takes nothing else: it sends the command back, and is asked to apply the edit.
import * as v from 'valibot';
import {
  type CodeAction,
  type Command,
  ErrorCodes,
  type ExecuteCommandParams,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { OpenText } from './openText.ts';
import type { Server } from './server.ts';

export const applyCommand = 'recount.applyEdit';

/** The document that an edit was made for, its version, and the edit, which comes back as it was sent. */
const shape = v.tuple([v.string(), v.number(), v.custom<WorkspaceEdit>((edit) => typeof edit === 'object')]);

/** The actions as they are, or as commands; none for a client that can do nothing with either. */
export function inFormFor(
  { literals, appliesEdits }: Abilities,
  { uri, version }: OpenText,
  actions: readonly CodeAction[],
): (CodeAction | Command)[] {
  if (literals) return [...actions];
  if (!appliesEdits) return [];
  return actions.flatMap(({ title, edit }) =>
    edit ? [{ title, command: applyCommand, arguments: [uri, version, edit] }] : [],
  );
}

export function registerCommands({ connection, documents, runner }: Server): void {
  connection.onExecuteCommand(
    runner.handle('command', null, async ({ command, arguments: given }: ExecuteCommandParams) => {
      const read = v.safeParse(shape, given);
      if (command !== applyCommand || !read.success)
        return new ResponseError<never>(ErrorCodes.InvalidParams, `No such command: ${command}`);
      const [uri, version, edit] = read.output;
      if (documents.get(uri)?.version !== version)
        return new ResponseError<never>(LSPErrorCodes.ContentModified, 'The article has changed since');
      await connection.workspace.applyEdit({ label: 'Recount', edit });
      return null;
    }),
  );
}
