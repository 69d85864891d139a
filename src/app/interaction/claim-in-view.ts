/** Which claim the reader's eyes are at. Nothing is watched while nobody asks. */
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import { inTopView } from './in-top-view';
import type { InteractivePage } from './interactive-page';

/** From the last scroll to the look, in ms: a page that is still moving is not read. */
const SETTLED_MS = 120;
/** Where people read, as a share of the viewport's height from its top. */
const EYES = 1 / 3;

/** In px from the eyes; infinite where it is not in view. */
function distanceOf(placed: PlacedClaim, height: number): number {
  const span = spanOfClaim(placed);
  if (span === null) return Infinity;
  const { top, bottom } = inTopView(rangeOf(span).getBoundingClientRect(), placed.block.container.ownerDocument);
  if (bottom <= 0 || top >= height || top === bottom) return Infinity;
  const eyes = height * EYES;
  return Math.max(0, top - eyes, eyes - bottom);
}

/** Null where none is in view. */
function nearest({ claims }: InteractivePage, height: number): string | null {
  const { highlights } = claims;
  let best: { id: string; distance: number } | null = null;
  for (const placed of claims.all()) {
    // Marks far from the screen are not painted: where any is, the others are far.
    if (highlights.size > 0 && !highlights.has(placed.claim.id)) continue;
    const distance = distanceOf(placed, height);
    if (distance < (best?.distance ?? Infinity)) best = { id: placed.claim.id, distance };
  }
  return best?.id ?? null;
}

interface Asker {
  other: string | null;
  answer(claim: string | null): void;
}

/**
 * Who names none is answered at once, with '' where none is in view; others when the reader has scrolled to another claim
 * than the one named: a page that only changes its width, as for a panel that opens, has no other reader. With null when the
 * page's life ends.
 */
export function watchClaimInView(page: InteractivePage): (other: string | null) => Promise<string | null> {
  const { document, signal } = page;
  const view = document.defaultView;
  const askers = new Set<Asker>();
  let watching: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isScrolled = false;

  const tell = (asker: Asker, claim: string | null) => {
    askers.delete(asker);
    asker.answer(claim);
    if (askers.size > 0) return;
    watching?.abort();
    watching = null;
  };
  const look = () => {
    timer = undefined;
    const claim = signal.aborted ? null : nearest(page, view?.innerHeight ?? 0);
    for (const asker of [...askers])
      if (asker.other === null) tell(asker, signal.aborted ? null : (claim ?? ''));
      else if (isScrolled && claim !== null && asker.other !== claim) tell(asker, claim);
  };
  const onScroll = () => {
    isScrolled = true;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  const watch = () => {
    if (watching !== null || view === null) return;
    watching = new AbortController();
    const stop = { signal: AbortSignal.any([signal, watching.signal]), capture: true, passive: true };
    view.addEventListener('scroll', onScroll, stop);
  };
  signal.addEventListener('abort', () => [...askers].forEach((asker) => tell(asker, null)), { once: true });
  return (other) =>
    new Promise((answer) => {
      if (signal.aborted) return answer(null);
      if (other === null) isScrolled = false;
      askers.add({ other, answer });
      watch();
      look();
    });
}
