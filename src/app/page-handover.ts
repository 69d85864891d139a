/**
 * Where gate, reader and follower of a page meet. All run in the extension's isolated world of one page, in separate
 * bundles: the gate on every page; the reader where the gate found something or the extension itself asks a page; the
 * follower once the first marks are painted. They find each other by properties of that world's `globalThis`, which the
 * page's own scripts cannot see.
 */
import type { ChangeWatch } from '../page/change-watch';
import type { FoundParts } from '../page/late-parts';
import type { Life } from './content/life';
import type { PageReading } from './content/page-reading';
import type { Reading } from './content/reading';
import type { GateLook } from './gate/gate-look';

/** A page that passed the gate. */
export interface PassedPage {
  look: GateLook;
  /** The reader's settings as they are stored. */
  stored: Promise<unknown>;
  /** Resolves once the page has been drawn. */
  drawn: Promise<void>;
  /** What the gate watches by. It goes on, and keeps what changes until somebody else listens. */
  watch: ChangeWatch;
  noteParts(found: FoundParts): void;
}

/** Ends the gate. Null where the page has not passed it. */
export type Handover = () => PassedPage | null;

/** A page with a reader. */
export interface ReadPage {
  life: Life;
  page: PageReading;
  /** Null where the gate found nothing, or has not looked. */
  passed: PassedPage | null;
  /** Resolves when what the gate found has been read. */
  begun: Promise<void>;
  makeReading(): Reading;
}

const GATE = Symbol.for('on-record/gate');
const READER = Symbol.for('on-record/reader');
const READ = Symbol.for('on-record/read');

type World = { [GATE]?: Handover; [READER]?: AbortSignal; [READ]?: ReadPage };

export function offerPage(handover: Handover): void {
  (globalThis as World)[GATE] = handover;
}

/** Null where no gate runs: the page was open before the extension was. */
export function takePage(): PassedPage | null {
  const world = globalThis as World;
  const passed = world[GATE]?.() ?? null;
  delete world[GATE];
  return passed;
}

/** False where a reader runs already: the gate and a screen may ask for it in the same moment. */
export function claimPage(signal: AbortSignal): boolean {
  const world = globalThis as World;
  if (world[READER]?.aborted === false) return false;
  world[READER] = signal;
  return true;
}

export function offerReading(read: ReadPage): void {
  (globalThis as World)[READ] = read;
}

/** Null where a follower has it already. */
export function takeReading(): ReadPage | null {
  const world = globalThis as World;
  const read = world[READ] ?? null;
  delete world[READ];
  return read;
}
