// How soon V8 makes faster code of what runs often.
import { setFlagsFromString } from 'node:v8';

/**
 * Many times later than by itself: making faster code, and giving it up again where an article holds what none did before,
 * costs a run over a thousand articles more than it saves. Counted in bytes of bytecode that one function has run.
 */
export const optimizeLate = (): void => setFlagsFromString('--interrupt-budget=4000000');
