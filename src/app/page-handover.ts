/**
 * Where the gate and the reader of a page meet. Both run in the extension's isolated world of one page, in separate
 * bundles: the gate on every page, the reader where the gate found something or the extension itself asks a page. They
 * find each other by one property of that world's `globalThis`, which the page's own scripts cannot see.
 */
import type { GateLook } from './gate/gate-look';

/** A page that passed the gate. */
export interface PassedPage {
  look: GateLook;
  /** The reader's settings as they are stored, once the page has been drawn and the background has answered. */
  stored: Promise<unknown>;
}

/** Ends the gate. Null where the page has not passed it. */
export type Handover = () => PassedPage | null;

const GATE = Symbol.for('on-record/gate');
const READER = Symbol.for('on-record/reader');

type World = { [GATE]?: Handover; [READER]?: AbortSignal };

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
