// A reporter for node's runner that tells the counts of a whole run, as JSON, and nothing else.

export default async function* tally(events) {
  const counts = {};
  for await (const { type, data } of events) {
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [, name, number] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
    if (name) counts[name] = Number(number);
  }
  yield JSON.stringify(counts);
}
