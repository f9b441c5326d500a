// What the panel and its page say to each other.
import type { CopyForm } from '../../../server/src/requests.ts';

export interface Buttons {
  readonly form: CopyForm;
  readonly title: string;
}

export type ToPage =
  | {
      readonly kind: 'page';
      readonly uri: string;
      readonly version: number;
      readonly html: string;
      /** To be read out where it has changed. */
      readonly standing: string;
      readonly copies: readonly Buttons[];
    }
  /** The offset of the caret in the article. */
  | { readonly kind: 'caret'; readonly offset: number }
  /** Shows a contest by its number. */
  | { readonly kind: 'contest'; readonly index: number }
  /** To be read out, and shown for a while. */
  | { readonly kind: 'told'; readonly text: string };

export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly start: number; readonly end: number }
  | { readonly kind: 'copy'; readonly form: CopyForm };

/** A message of unknown shape, as the page may send it; undefined for any other. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  if (message.kind === 'ready') return { kind: 'ready' };
  if (message.kind === 'copy' && 'form' in message) {
    const form = (['markdown', 'csv', 'note'] as const).find((one) => one === message.form);
    return form && { kind: 'copy', form };
  }
  if (message.kind !== 'reveal' || !('start' in message) || !('end' in message)) return undefined;
  const { start, end } = message;
  return isOffset(start) && isOffset(end) && start <= end ? { kind: 'reveal', start, end } : undefined;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
