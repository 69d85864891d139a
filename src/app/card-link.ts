/**
 * Where the content script and the card's script meet. Both run in the extension's isolated world of one page, in
 * separate bundles: the card's, and with it all that pointer and keys need, comes only when the first claim is marked.
 * They find each other by one property of that world's `globalThis`, which the page's own scripts cannot see.
 */
import type { Claim } from '../model/claim';
import type { PackRecord } from '../model/record';
import type { Saving } from '../ui/saved/save-here';
import type { Unread } from '../ui/view/card-view';

/** Where a card belongs: a claim's place on the page, measured anew at each call. */
export interface CardAnchor {
  /** Of the line of the claim nearest the pointer where there is one, else of the whole claim. */
  getBoundingClientRect(): DOMRect;
  /** One a line of text. */
  getClientRects(): DOMRect[];
  /** The element around the claim's text: the card follows its scrolling and looks for an open dialog from here. */
  readonly container: Element | null;
}

/** Citations by the ids of their statements, and the name of their form. */
export interface CitedTexts {
  format: string;
  texts: Record<string, string>;
}

export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** Of a claim that the reader selected: it is none of the page's. */
export interface FoundIn {
  /** Why nothing was looked up; null where it was. */
  unread: Unread | null;
}

/** What the content script asks of the card. */
export interface CardPort {
  /** Shows a claim's card, in place of any other. Focus moves into it only for `keyboard`. `found`: of a selection. */
  show(claim: Claim, anchor: CardAnchor, by: OpenedBy, found?: FoundIn): void;
  /** Hides the card; returns focus to where it was. Harmless when nothing is shown. */
  hide(): void;
  /** Whether an event happened inside the card's host. */
  contains(event: Event): boolean;
  /** Removes everything of the card from the page. */
  stop(): void;
}

/** What the card may ask of the content script. */
export interface CardWorld {
  /** Aborted when the content script ends; the card then removes all it made. */
  readonly signal: AbortSignal;
  /** The reader closed the card by its own button. Esc is the content script's affair. */
  closed(): void;
  /** The pointer entered or left the card. */
  hovered(inside: boolean): void;
  /** Takes the claim's mark from this page, now and on later visits. The card stays. */
  hide(claim: string): Promise<boolean>;
  /** Takes it back. */
  restore(claim: string): Promise<boolean>;
  /** Statements as the reader last copied one; null where nobody answers. */
  cite(statements: string[]): Promise<CitedTexts | null>;
  /** Moves to a neighbouring claim and shows its card. */
  moved(step: 'next' | 'previous'): void;
  /** Null where the claim is gone. */
  savingOf(claim: string): Saving | null;
  /** These statements and what they refer to; null where the extension is gone or does not answer. */
  loadRecord(statements: string[]): Promise<PackRecord | null>;
}

export type CardFactory = (world: CardWorld) => CardPort;
