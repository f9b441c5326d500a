// What the first keystroke makes the engine do takes several times as long as what the next ones do. So it is done once
// before, on the first article that is opened, in the pause that follows.
import { pause } from './schedule.ts';
import type { Server } from './server.ts';

/** Milliseconds after the first answer: all that the client asks at once has been told by then. */
const after = pause / 3;

/** As often as it takes; a long text is worked through by one. */
const [often, once] = [3, 1];
const long = 50_000;

export function registerRehearsal({ articles, documents, runner }: Server): void {
  const first = articles.onDidCheck((checked) => {
    first.dispose();
    setTimeout(() => {
      const { document, text } = checked;
      if (runner.outOfSeason() || documents.get(document.uri) !== document) return;
      for (let left = text.length > long ? once : often; left > 0; left--) articles.rehearse(checked);
    }, after);
  });
}
