// What is handed to a desk, and what comes back: both can be sent from thread to thread.
import type { Summary } from '../protocol.ts';

export type Task =
  /** `named`: given on the command line itself, not found in a folder. */
  | { readonly kind: 'file'; readonly path: string; readonly named: boolean }
  /** Standard input as one article. */
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  /** One of the lines of standard input, counted from 1, without its end. */
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string; readonly line?: number };

export type Outcome =
  | {
      readonly kind: 'checked';
      readonly path: string;
      readonly piece: string;
      readonly summary: Summary;
      readonly notes: readonly string[];
    }
  /** `skipped`: found in a folder and no article; `unread`: asked for; with `line`, one of the lines of standard input. */
  | { readonly kind: 'skipped' | 'unread'; readonly path: string; readonly reason: string; readonly line?: number }
  /** The run was stopped before this was checked. */
  | { readonly kind: 'stopped' };

/** Bytes of the largest article that is checked; larger files hold no article that anybody would read. */
export const largest = 10_000_000;

export const tooLarge = `skipped, larger than ${largest / 1e6} MB`;

/** The command that the threads of the pool are started with. Which thread this is, a library tells that has to be loaded. */
export const onThread = 'on-a-thread';
