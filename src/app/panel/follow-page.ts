/** Follows the claim that the reader of the page is at, and brings its entry into view. */
import { sendToPage } from '../../messaging/send';
import type { Tab } from '../../platform/tabs';
import { bringIntoView } from '../../ui/parts/bring-into-view';

interface World {
  /** The claim the page is at, or ''. `moved`: its reader has scrolled there since it was asked first. */
  at(claim: string, moved: boolean): void;
  signal: AbortSignal;
}

/** Asks until the signal aborts; each answer comes when the page's reader has moved on. */
export async function followPage(tab: Tab, { at, signal }: World): Promise<void> {
  const ask = async (other: string | null): Promise<string | null> => {
    const reply = await sendToPage(tab.id, 'claimInView', { other });
    return reply.ok && reply.value !== other ? reply.value : null;
  };
  // A page that has gone, or has no other claim to tell, is asked again when it has told of a change.
  let moved = false;
  for (let claim = await ask(null); claim !== null && !signal.aborted; claim = await ask(claim)) {
    at(claim, moved);
    moved = true;
  }
}

/** Whoever has touched the panel within this time reads it, in ms: it does not move under their eyes. */
const READING = 1_500;

/** Whether the reader is in the panel: the pointer rests there, or a key, wheel or finger moved it just now. */
export function watchReader(signal: AbortSignal): () => boolean {
  let last = -Infinity;
  const touched = () => (last = performance.now());
  for (const type of ['wheel', 'keydown', 'pointerdown', 'touchmove'])
    addEventListener(type, touched, { signal, capture: true, passive: true });
  return () => document.documentElement.matches(':hover') || performance.now() - last < READING;
}

/** At the top; the first one with what stands above it: the views and the page at a glance. */
export function showEntry(root: Element, claim: string): void {
  const entries = [...root.querySelectorAll<HTMLElement>('[data-claim]')];
  const entry = entries.find(({ dataset }) => dataset.claim === claim);
  if (!entry) return;
  if (entry === entries[0]) scrollTo({ top: 0, behavior: 'instant' });
  else bringIntoView(entry, 'start');
}
