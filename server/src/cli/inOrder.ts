// Work that is done side by side and handed on in the order in which it came.

/**
 * Takes what comes as soon as there is room, starts on it, and yields each outcome when all before it have been
 * yielded; no outcome waits for more to come. At most `room` pieces of work are under way or waiting to be yielded.
 */
export async function* inOrder<Work, Outcome>(
  coming: AsyncGenerator<Work>,
  start: (work: Work) => Promise<Outcome>,
  room: number,
): AsyncGenerator<Outcome> {
  const started: Promise<Outcome>[] = [];
  let next: Promise<IteratorResult<Work>> | undefined = coming.next();
  for (;;) {
    const [first] = started;
    const done = first?.then((outcome) => ({ kind: 'done' as const, outcome }));
    const come = started.length < room ? next?.then((result) => ({ kind: 'come' as const, result })) : undefined;
    const events = [done, come].filter((event) => event !== undefined);
    if (events.length === 0) return;
    const event = await Promise.race(events);
    if (event.kind === 'done') {
      started.shift();
      yield event.outcome;
    } else if (event.result.done) {
      next = undefined;
    } else {
      next = coming.next();
      started.push(start(event.result.value));
    }
  }
}
