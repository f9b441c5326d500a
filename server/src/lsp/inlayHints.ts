// What is worked out anew, in the text beside the figures: what one in conflict should be, and the share of a count that
// has none beside it. Taking a hint writes down the likeliest repair.
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { type Messages, say } from '../service.ts';
import type { Checked } from './articles.ts';
import { spanOf, textEditsOf } from './convert.ts';
import { within } from './places.ts';
import type { Server } from './server.ts';

export function registerInlayHints({ connection, articles, runner }: Server): void {
  connection.languages.inlayHint.on(
    runner.handle('inlay hints', [], async ({ textDocument, range }: InlayHintParams): Promise<InlayHint[]> => {
      const checked = await articles.check(textDocument.uri);
      if (!checked || checked.settings.inlayHints === 'off') return [];
      const { document, settings } = checked;
      const shown = spanOf(document, range);
      const hints = [
        ...conflicts(checked),
        ...(settings.inlayHints === 'all' ? lacking(checked, runner.messages) : []),
      ];
      return hints
        .filter(({ at }) => shown.start <= at && at <= shown.end)
        .map(({ at, ...hint }) => ({
          position: document.positionAt(at),
          kind: InlayHintKind.Type,
          paddingLeft: true,
          ...hint,
        }));
    }),
  );
}

type Hint = Pick<InlayHint, 'label' | 'tooltip' | 'textEdits'> & { readonly at: number };

function conflicts({ document, article: { figures, findings } }: Checked): Hint[] {
  return figures.flatMap((figure): Hint[] => {
    const { status, recomputed, working } = figure;
    if (status !== 'conflicting' || recomputed === undefined) return [];
    const marks = findings.filter((finding) => within(figure, finding));
    const repair = marks
      .flatMap(({ repairs }) => repairs)
      .find(({ edits }) => edits.every((edit) => within(edit, figure)));
    return [
      {
        ...{ at: figure.unitEnd ?? figure.end, label: `→ ${recomputed}` },
        ...(working !== undefined && { tooltip: working }),
        ...(repair && { textEdits: textEditsOf(document, repair.edits) }),
      },
    ];
  });
}

/** Counts of a row without a share. */
function lacking({ article: { figures, contests } }: Checked, messages: Messages): Hint[] {
  return contests.flatMap(({ base, rows }) =>
    rows.flatMap(({ figures: { votes, share }, recomputed }): Hint[] => {
      const figure = share === undefined && votes !== undefined ? figures[votes] : undefined;
      if (!figure || figure.status === 'conflicting' || recomputed === undefined || !base) return [];
      const tooltip = say(messages, 'hover.share', { share: recomputed, base: base.text });
      return [{ at: figure.end, label: `= ${recomputed}`, tooltip }];
    }),
  );
}
