// What the first keystroke makes the engine do takes several times as long as what the next ones do. So it is done
// before, on the first article that is opened, in the pause that follows, a little at a time: what is asked meanwhile is
// answered between, and what is typed is checked when it is due.
import type { Checked } from './articles.ts';
import { pause } from './schedule.ts';
import type { Server } from './server.ts';

/** Milliseconds after the first answer: what the client asks at once is told before, and there is time for some steps before an edit is due. */
const after = pause / 10;

/**
 * A letter is written and taken back, as often as it takes. It is always taken back: an edit elsewhere would be two edits
 * to whoever compares the texts, and all that lies between them be read anew.
 */
const steps = ['x', '', 'x', '', 'x', ''];

/** Of the first step, which takes the longest: what is read is kept, but not yet compared. */
const charactersAMillisecond = 2000;

export function registerRehearsal({ articles, documents, runner }: Server): void {
  let last: Checked | undefined;
  let typed = 0;
  const listening = articles.onDidCheck((checked) => {
    if (last && checked.document !== last.document) return;
    if (last) listening.dispose();
    else setTimeout(() => step(checked, steps, checked.text.length / charactersAMillisecond), after);
    last = checked;
  });
  documents.onDidChangeContent(() => {
    typed = performance.now();
  });

  /** No further once what was typed in the meantime has been checked, or would have to wait for two steps as long as the last. */
  function step(checked: Checked, [letter, ...left]: readonly string[], expected: number): void {
    const { document, version } = checked;
    if (checked !== last || letter === undefined) return;
    if (runner.outOfSeason() || documents.get(document.uri) !== document) return;
    const start = performance.now();
    if (letter !== '' && document.version !== version && start + 2 * expected > typed + pause) return;
    articles.rehearse(checked, letter);
    const took = performance.now() - start;
    setTimeout(() => step(checked, left, took));
  }
}
