// The file that `recount` is: starts the command line, out of code that is made already where there is any.
import { paceForOne } from './cli/pace.ts';
import { load } from './wire/code.ts';

export { scripts } from './wire/code.ts';

// before anything is loaded: code that was made under other flags is of no use
if (process.argv[2] !== 'language-server') paceForOne();
const beside = (name: string): ReturnType<typeof load> => load(__dirname, name);
const { start } = beside('commands.js');
if (typeof start === 'function') start(beside);
