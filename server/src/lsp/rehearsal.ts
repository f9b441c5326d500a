// What the first keystroke makes the engine do takes several times as long as what the next ones do. So it is done
// before, on the first article that is opened, in the pause that follows, a little at a time: what is asked meanwhile is
// answered between.
import type { Checked } from './articles.ts';
import { pause } from './schedule.ts';
import type { Server } from './server.ts';

/** Milliseconds after the first answer: what the client asks at once is told before, and there is time for some steps before an edit is due. */
const after = pause / 10;

/** A letter is written and taken back, as often as it takes. */
const steps = ['x', '', 'x', '', 'x', ''];

export function registerRehearsal({ articles, documents, runner }: Server): void {
  let last: Checked | undefined;
  const listening = articles.onDidCheck((checked) => {
    if (last && checked.document !== last.document) return;
    if (last) listening.dispose();
    else setTimeout(() => step(checked, steps), after);
    last = checked;
  });

  /** No further once what was typed in the meantime has been checked. */
  function step(checked: Checked, [letter, ...left]: readonly string[]): void {
    const { document } = checked;
    if (checked !== last || letter === undefined) return;
    if (runner.outOfSeason() || documents.get(document.uri) !== document) return;
    articles.rehearse(checked, letter);
    setTimeout(() => step(checked, left));
  }
}
