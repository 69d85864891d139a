import type { ClaimQuote } from '../../model/claim-quote';
import type { PackRecord } from '../../model/record';
import type { LookedUp } from '../content/look-up';
import type { PageClaims } from '../content/page-claims';

/** What pointer, keys, cursor and card need of a marked page. */
export interface InteractivePage {
  document: Document;
  claims: PageClaims;
  /** False once the extension is gone. */
  isAlive(): boolean;
  /** Ends everything of ours on the page. */
  stop(): void;
  loadRecord(statements: string[]): Promise<PackRecord | null>;
  signal: AbortSignal;
}

/** What the content script asks of pointer, keys, cursor and card. */
export interface Interaction {
  /** Follows the pointer in a frame that is read as a part of the page; harmless where it does already. */
  follow(frame: Document): void;
  move(step: 'next' | 'previous'): void;
  /** Scrolls to a claim and opens its card; false where it is gone or cannot be seen. */
  reveal(id: string): boolean;
  /** Null where the claim's text is gone. */
  quote(id: string): ClaimQuote | null;
  /** The claim that the reader's eyes are at, once it is another than this one. */
  inView(other: string | null): Promise<string | null>;
  /** Opens the card of a selection. */
  showFound(found: LookedUp): void;
  /** The claim is no longer on the page. */
  gone(id: string): void;
  close(): void;
}
