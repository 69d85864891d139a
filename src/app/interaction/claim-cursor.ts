/** Moves from claim to claim without a pointer. */
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { PageClaims } from '../content/page-claims';
import type { CardControl } from './card-control';

export interface ClaimCursor {
  move(step: 'next' | 'previous'): void;
  /** False where the claim is gone or cannot be seen. */
  reveal(id: string): boolean;
}

function topOf(placed: PlacedClaim): number | null {
  const span = spanOfClaim(placed);
  return span === null ? null : rangeOf(span).getBoundingClientRect().top;
}

/** The first claim at or below the top of the viewport, for a reader who has not been at any. */
function firstInView(all: readonly PlacedClaim[]): number {
  const index = all.findIndex((placed) => (topOf(placed) ?? -1) >= 0);
  return index === -1 ? 0 : index;
}

/** False where there is nothing to scroll to: the text is gone, or folded away. */
function scrollTo(placed: PlacedClaim): boolean {
  const span = spanOfClaim(placed);
  if (span === null) return false;
  const range = rangeOf(span);
  if (range.getClientRects().length === 0) return false;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const paragraph = span.startContainer.parentElement;
    // The middle of a paragraph that is higher than the window may be far from the claim: a large text in a small window.
    const isHigh = paragraph !== null && paragraph.offsetHeight > innerHeight;
    paragraph?.scrollIntoView({ block: 'center', behavior: isCalm || isHigh ? 'instant' : 'auto' });
    if (isHigh) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  }
  return true;
}

export function createClaimCursor(claims: PageClaims, card: CardControl): ClaimCursor {
  const show = (placed: PlacedClaim | undefined, by: 'keyboard' | 'touch') => {
    if (placed === undefined || !scrollTo(placed)) return false;
    card.send({ type: 'open', claim: placed.claim.id, by });
    return true;
  };
  return {
    move(step) {
      const all = claims.all().filter(({ claim }) => claim.mark !== 'silent');
      const at = all.findIndex(({ claim }) => claim.id === card.current);
      const by = step === 'next' ? 1 : -1;
      const start = at === -1 ? firstInView(all) : at + by + all.length;
      // Claims that are folded away are passed over.
      for (let tries = 0; tries < all.length; tries++)
        if (show(all[(start + tries * by + all.length) % all.length], 'keyboard')) return;
    },
    reveal: (id) => show(claims.get(id), 'touch'),
  };
}
