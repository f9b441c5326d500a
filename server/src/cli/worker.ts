// A desk on a thread of its own: answers every task that it is sent, in order.
import { parentPort, workerData } from 'node:worker_threads';
import { createDesk } from './desk.ts';
import type { DeskWork } from './pool.ts';
import type { Task } from './task.ts';

/** Tells whether this is a thread of the pool. */
export function serve(): boolean {
  const port = parentPort;
  if (!port) return false;
  const { options, terminal }: DeskWork = workerData;
  const desk = createDesk(options, terminal);
  port.on('message', (task: Task) => port.postMessage(desk(task)));
  return true;
}
