// unused-ignore: a note in the article that lets stand what nobody accuses. Found where findings are made, not by sums.
import type { Check } from './check.ts';

export const unusedIgnore: Check = {
  code: 'unused-ignore',
  severity: 'information',
  summary: 'A `recount-ignore` comment ignores something.',
};
