// Who checks an article: the thread that we are on, or one of the pool.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createDesk, type Desk } from './desk.ts';
import type { Options } from './options.ts';
import type { Pool } from './pool.ts';
import type { Terminal } from './reporters.ts';
import type { Outcome, Task } from './task.ts';

/** Articles after which it pays to start threads; until then the run is over sooner without. */
const few = 16;
/** Bytes from which an article is checked on a thread, so that this one still hears that it is to stop. */
const long = 100_000;

export interface Staff {
  readonly room: number;
  check(task: Task): Promise<Outcome>;
  stop(): void;
}

export function createStaff(options: Options, terminal: Terminal): Staff {
  const jobs = options.jobs ?? availableParallelism();
  let pool: Pool | undefined;
  let here: Desk | undefined;
  let seen = 0;
  let stopped = false;
  return {
    // Enough that no thread waits for a slow article of another.
    room: jobs * 8,
    async check(task) {
      seen += 1;
      if (task.kind === 'unreadable') return { ...task, kind: 'unread' };
      if (sizeOf(task) >= long || (jobs > 1 && (options.jobs !== undefined || seen > few))) {
        const { Pool } = await import('./pool.ts');
        pool ??= new Pool({ options, terminal }, jobs);
        if (stopped) pool.stop();
        return pool.check(task);
      }
      // A turn of the loop, in which signals are heard.
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (stopped) return { kind: 'stopped' };
      here ??= createDesk(options, terminal);
      return here(task);
    },
    stop() {
      stopped = true;
      pool?.stop();
    },
  };
}

function sizeOf(task: Task): number {
  if (task.kind === 'unreadable') return 0;
  if (task.kind !== 'file') return task.bytes.length;
  try {
    return statSync(task.path).size;
  } catch {
    return 0; // whoever reads it will say why it cannot be
  }
}
