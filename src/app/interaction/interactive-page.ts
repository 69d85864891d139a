import type { ClaimQuote } from '../../model/claim-quote';
import type { PackRecord } from '../../model/record';
import type { PageClaims } from '../content/page-claims';

/** What pointer, keys, cursor and card need of a marked page. */
export interface InteractivePage {
  document: Document;
  /** Documents of frames that are read as parts of the page. */
  frames: Document[];
  claims: PageClaims;
  /** Open shadow roots that hold text; more may come. */
  shadowRoots: ShadowRoot[];
  /** False once the extension is gone. */
  isAlive(): boolean;
  /** Ends everything of ours on the page. */
  stop(): void;
  loadRecord(statements: string[]): Promise<PackRecord | null>;
  signal: AbortSignal;
}

/** What the content script asks of pointer, keys, cursor and card. */
export interface Interaction {
  move(step: 'next' | 'previous'): void;
  /** Scrolls to a claim and opens its card; false where it is gone or cannot be seen. */
  reveal(id: string): boolean;
  /** Null where the claim's text is gone. */
  quote(id: string): ClaimQuote | null;
  /** The claim is no longer on the page. */
  gone(id: string): void;
  close(): void;
}
