/** Moves from claim to claim without a pointer. */
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { CardControl } from './card-control';
import type { PageClaims } from './page-claims';

export type Step = 'next' | 'previous';

function topOf(placed: PlacedClaim): number | null {
  const span = spanOfClaim(placed);
  return span === null ? null : rangeOf(span).getBoundingClientRect().top;
}

/** The first claim at or below the top of the viewport, for a reader who has not been at any. */
function firstInView(all: readonly PlacedClaim[]): number {
  const index = all.findIndex((placed) => (topOf(placed) ?? -1) >= 0);
  return index === -1 ? 0 : index;
}

function scrollTo(placed: PlacedClaim): boolean {
  const span = spanOfClaim(placed);
  if (span === null) return false;
  const range = rangeOf(span);
  if (range.getClientRects().length === 0) return false;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    span.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'auto' });
  }
  return true;
}

export interface ClaimCursor {
  move(step: Step): void;
  /** False where the claim is gone. */
  reveal(id: string): boolean;
}

export function createClaimCursor(claims: PageClaims, card: () => CardControl): ClaimCursor {
  const show = (placed: PlacedClaim, by: 'keyboard' | 'touch') => {
    const isThere = scrollTo(placed);
    if (isThere) card().send({ type: 'open', claim: placed.claim.id, by });
    return isThere;
  };
  return {
    move(step) {
      const all = claims.all().filter((placed) => placed.claim.mark !== 'silent');
      const at = all.findIndex(({ claim }) => claim.id === card().current);
      const by = step === 'next' ? 1 : -1;
      let index = at === -1 ? firstInView(all) : (at + by + all.length) % all.length;
      // Claims that are folded away are passed over.
      for (let tries = all.length; tries > 0; tries--, index = (index + by + all.length) % all.length) {
        const placed = all[index];
        if (placed !== undefined && show(placed, 'keyboard')) return;
      }
    },
    reveal(id) {
      const placed = claims.get(id);
      return placed !== undefined && show(placed, 'touch');
    },
  };
}
