// A desk on a thread of its own: answers every task that it is sent, in order.
import { type MessagePort, workerData } from 'node:worker_threads';
import { createDesk } from './desk.ts';
import type { DeskWork } from './pool.ts';
import type { Task } from './task.ts';

export function serve(port: MessagePort): void {
  const { options, terminal }: DeskWork = workerData;
  const desk = createDesk(options, terminal);
  port.on('message', (task: Task) => port.postMessage(desk(task)));
}
