// How soon V8 makes faster code of what runs often, and how it keeps its memory: for one article, which is most of what
// the command line is asked for, and for many.
import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, whose flags these are; one that does not know a flag says so to whoever is looking. */
const measured = process.versions.v8.startsWith('11.3.');

/**
 * Many times later than by itself: making faster code, and giving it up again where an article holds what none did before,
 * costs a run over a thousand articles more than it saves. Counted in bytes of bytecode that one function has run. One
 * article is read and checked before simple machine code pays, and in a megabyte that is used again and again: fresh
 * memory costs more than to clear it, on one thread as on two.
 */
export function paceForOne(): void {
  setFlagsFromString('--interrupt-budget=4000000');
  if (!measured) return;
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=32');
}

/** From the second article on: what V8 does by itself. */
export function paceForMany(): void {
  if (!measured) return;
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=8');
}
