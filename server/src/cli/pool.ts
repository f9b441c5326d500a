// Desks on threads of their own. A thread that dies takes one article with it: the one that it was at.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Options } from './options.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './reporters.ts';
import { type Outcome, onThread, type Task } from './task.ts';

export interface DeskWork {
  readonly options: Options;
  readonly terminal: Terminal;
}

interface Pending {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
}

interface Lane {
  readonly worker: Worker;
  /** In the order sent, which is the order in which they are answered. */
  readonly pending: Pending[];
}

export class Pool {
  readonly #work: DeskWork;
  readonly #size: number;
  #lanes: Lane[] = [];
  #stopped = false;

  /** `size`: the most threads that are kept; each is started when all others are at work. */
  constructor(work: DeskWork, size: number) {
    this.#work = work;
    this.#size = size;
  }

  check(task: Task): Promise<Outcome> {
    return new Promise((settle) => this.#give({ task, settle }));
  }

  /** Ends all threads; what they had not answered is settled as stopped. */
  stop(): void {
    this.#stopped = true;
    for (const { worker, pending } of this.#lanes.splice(0)) {
      void worker.terminate();
      for (const { settle } of pending) settle({ kind: 'stopped' });
    }
  }

  #give(pending: Pending): void {
    if (this.#stopped) {
      pending.settle({ kind: 'stopped' });
      return;
    }
    const lane = this.#laneFor();
    lane.pending.push(pending);
    lane.worker.postMessage(pending.task);
  }

  #laneFor(): Lane {
    const [freest] = [...this.#lanes].sort((a, b) => a.pending.length - b.pending.length);
    return freest === undefined || (freest.pending.length > 0 && this.#lanes.length < this.#size)
      ? this.#open()
      : freest;
  }

  #open(): Lane {
    const worker = new Worker(join(__dirname, 'cli.js'), { workerData: this.#work, argv: [onThread] });
    const lane: Lane = { worker, pending: [] };
    let reason = 'the thread ended';
    lane.worker.on('message', (outcome: Outcome) => lane.pending.shift()?.settle(outcome));
    lane.worker.on('error', (error) => {
      reason = reasonOf(error);
    });
    lane.worker.on('exit', () => this.#bury(lane, reason));
    this.#lanes.push(lane);
    return lane;
  }

  #bury(lane: Lane, reason: string): void {
    this.#lanes = this.#lanes.filter((other) => other !== lane);
    const [lost, ...rest] = lane.pending.splice(0);
    lost?.settle(lostOutcome(lost.task, reason));
    for (const pending of rest) this.#give(pending);
  }
}

function lostOutcome(task: Task, reason: string): Outcome {
  const said = `could not be checked (${reason}); please report this`;
  return task.kind === 'line'
    ? { kind: 'unread', path: '-', line: task.number, reason: said }
    : { kind: 'unread', path: task.path, reason: said };
}
