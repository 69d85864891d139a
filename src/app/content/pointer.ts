/** Pointer, keys and touch over the marks. Nothing listens on a page without claims. */
import { claimAtPoint, type HitWorld } from '../../page/hit-test';
import { isAlive } from '../../platform/content-port';
import type { CardControl } from './card-control';

export interface PointerWorld {
  hits: HitWorld;
  card: CardControl;
  /** The extension is gone. */
  stop(): void;
  signal: AbortSignal;
}

/** Further than this, in CSS px, a touch was a scroll or a selection. */
const TAP_SLOP = 10;

const hasSelection = (document: Document) => document.getSelection()?.isCollapsed === false;
const isOnControl = (event: Event) =>
  event
    .composedPath()
    .some(
      (node) => node instanceof Element && node.matches('a[href], button, input, select, textarea, summary, label'),
    );

export function followPointer({ hits, card, stop, signal }: PointerWorld): void {
  const { document, highlights } = hits;
  const view = document.defaultView;
  if (view === null) return;
  let latest: PointerEvent | null = null;
  let down: { x: number; y: number } | null = null;

  const look = () => {
    const event = latest;
    latest = null;
    if (event === null || signal.aborted) return;
    if (!isAlive()) return stop();
    const claim = claimAtPoint(hits, event.clientX, event.clientY);
    card.send({ type: 'over', claim, at: event.timeStamp });
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || (highlights.size === 0 && !card.isOpen)) return;
    // Over the card it is the card that speaks; a pressed button means that text is being selected.
    if (card.contains(event) || event.buttons !== 0) return;
    if (latest === null) view.requestAnimationFrame(look);
    latest = event;
  };
  const onDown = (event: PointerEvent) => {
    if (!isAlive()) return stop();
    down = { x: event.clientX, y: event.clientY };
    if (event.pointerType !== 'touch' && card.isOpen && !card.contains(event)) card.send({ type: 'close' });
  };
  /** Touch: a tap on a claim opens its card, one elsewhere closes it; on a link or button the tap is the page's. */
  const onUp = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || down === null || card.contains(event)) return;
    const isTap = Math.hypot(event.clientX - down.x, event.clientY - down.y) <= TAP_SLOP;
    if (!isTap || hasSelection(document)) return;
    const claim = isOnControl(event) ? null : claimAtPoint(hits, event.clientX, event.clientY);
    if (claim !== null) card.send({ type: 'open', claim, by: 'touch' });
    else if (card.isOpen) card.send({ type: 'close' });
  };
  const onLeave = () => card.send({ type: 'over', claim: null, at: 0 });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.isOpen) return;
    if (!isAlive()) return stop();
    // The page's own dialog stays open: this Esc was for the card.
    event.stopPropagation();
    event.preventDefault();
    card.send({ type: 'close' });
  };
  const passive = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', onMove, passive);
  view.addEventListener('pointerdown', onDown, passive);
  view.addEventListener('pointerup', onUp, passive);
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  view.addEventListener('keydown', onKey, { signal, capture: true });
}
