// Checks a text that is not open, for a client that goes through a whole workspace.
import * as v from 'valibot';
import type { Diagnostic } from 'vscode-languageserver';
import { formats } from '../formats.ts';
import { type CheckTextAnswer, type CheckTextParams, checkTextRequest } from '../requests.ts';
import { diagnosticsOf } from './convert.ts';
import type { Server } from './server.ts';
import { summarize } from './summary.ts';

const shape = v.object({
  uri: v.string(),
  text: v.string(),
  format: v.picklist(formats.map((each) => each.format)),
}) satisfies v.GenericSchema<CheckTextParams>;

export function registerCheckText({ connection, articles, settings, texts, runner }: Server): void {
  connection.onRequest(
    checkTextRequest,
    runner.handle(checkTextRequest, null, async (params: unknown): Promise<CheckTextAnswer<Diagnostic> | null> => {
      const { uri, text, format } = v.parse(shape, params);
      const article = articles.checkText(uri, text, format, await settings.of(uri));
      const document = texts.create(uri, format, 0, text);
      return {
        diagnostics: diagnosticsOf(document, article, runner.abilities),
        summary: summarize(uri, 0, article, text),
      };
    }),
  );
}
