// When articles are checked without being asked for: at once when opened, and when the typing pauses.
import type { Server } from './server.ts';

/** Milliseconds without a keystroke. */
export const pause = 150;

export function registerSchedule({ documents, articles, settings, runner }: Server): void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  documents.onDidOpen(({ document }) => void articles.check(document.uri));

  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        if (!runner.outOfSeason()) void articles.check(uri);
      }, pause),
    );
  });

  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    settings.forget(uri);
  });
}
