/** Pointer, touch and Esc over the marks. */
import { claimUnder, pointedAt, type PointedAt } from '../../page/hit-test';
import type { CardControl } from './card-control';
import type { InteractivePage } from './interactive-page';
import { isOnControl } from './is-on-control';

/** Further than this, in CSS px, a touch was a scroll or a selection. */
const TAP_SLOP = 10;

/** Between two looks at what the pointer is over, in ms: a card opens three times as long after it came, at the earliest. */
const LOOK_EVERY_MS = 50;

const hasSelection = (document: Document) => document.getSelection()?.isCollapsed === false;

/**
 * `document`: of the page, or of a frame that is read as a part of it. Ends with what follows it once more: a page that
 * writes itself anew (`document.open`) takes every listener away, ours too.
 */
export function followPointer(page: InteractivePage, document: Document, card: CardControl): () => void {
  const { claims, signal } = page;
  const view = document.defaultView;
  if (view === null) return () => undefined;
  let latest: (PointedAt & { at: number }) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let down: { x: number; y: number } | null = null;

  const look = () => {
    timer = null;
    if (latest === null || signal.aborted) return;
    if (!page.isAlive()) return page.stop();
    card.send({ type: 'over', claim: claimUnder(claims, latest), at: latest.at });
  };
  const claimAt = (event: PointerEvent) => (isOnControl(event) ? null : claimUnder(claims, pointedAt(event)));
  const hasMoved = (event: PointerEvent) =>
    down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > TAP_SLOP;
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || (claims.highlights.size === 0 && !card.isOpen)) return;
    // Over the card it is the card that speaks; a pressed button means that text is being selected.
    if (event.buttons !== 0 && card.isOpen && hasMoved(event)) card.send({ type: 'close' });
    latest = event.buttons !== 0 || card.contains(event) ? null : { ...pointedAt(event), at: event.timeStamp };
    timer ??= setTimeout(look, LOOK_EVERY_MS);
  };
  const onDown = (event: PointerEvent) => {
    if (!page.isAlive()) return page.stop();
    down = card.contains(event) ? null : { x: event.clientX, y: event.clientY };
    latest = null;
    const isOutside = event.pointerType !== 'touch' && card.isOpen && down !== null;
    if (isOutside && claimAt(event) === null) card.send({ type: 'close' });
  };
  /** A press on a claim opens its card at once, one elsewhere closes it; in a link or on a button it is the page's. */
  const onUp = (event: PointerEvent) => {
    if (event.button !== 0 || down === null || card.contains(event)) return;
    if (hasMoved(event) || hasSelection(document)) return;
    const by = event.pointerType === 'touch' ? 'touch' : 'pointer';
    const claim = claimAt(event);
    if (claim !== null) card.send({ type: 'open', claim, by });
    else if (by === 'touch' && card.isOpen) card.send({ type: 'close' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.isOpen) return;
    if (!page.isAlive()) return page.stop();
    // The page's own dialog stays open: this Esc was for the card.
    event.stopPropagation();
    event.preventDefault();
    card.send({ type: 'close' });
  };
  const onLeave = () => {
    latest = null;
    card.send({ type: 'over', claim: null, at: performance.now() });
  };
  const passive = { signal, capture: true, passive: true };
  // What is there already is not added twice.
  const listen = () => {
    view.addEventListener('pointermove', onMove, passive);
    view.addEventListener('pointerdown', onDown, passive);
    view.addEventListener('pointerup', onUp, passive);
    view.addEventListener('keydown', onKey, { signal, capture: true });
    document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  };
  listen();
  return listen;
}
