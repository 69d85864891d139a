import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { RelationSign } from '../parts/relation-sign';
import type { ClaimLine } from '../view/page-view';
import { useWords } from '../words/use-words';

/** As many claims as fill a popup of the greatest height: what follows them changes nothing of its size. */
const AT_ONCE = 14;
/** Claims drawn in each frame after the first. */
const TOGETHER = 40;

/** How many claims are drawn: the first at once, the others after they are painted. */
function useDrawn(all: number): number {
  const [drawn, draw] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn < all) draw(drawn + TOGETHER);
  }, [drawn, all]);
  return drawn;
}

export function ClaimList({ claims, reveal }: { claims: readonly ClaimLine[]; reveal(id: string): void }) {
  const { t } = useWords();
  const drawn = useDrawn(claims.length);
  return (
    <ol class="claim-list" aria-label={t('popup.claims')}>
      {claims.slice(0, drawn).map((claim) => (
        <li key={claim.id}>
          <button type="button" class={`claim-line is-${claim.mark}`} onClick={() => reveal(claim.id)}>
            <RelationSign of={claim.mark} />
            <span class="claim-line-words">
              <span class="claim-line-text" lang={LANGUAGE_OF_TEXT}>
                {claim.text}
              </span>
              <span class="quiet">
                {claim.points}
                <span class="only-heard">, {claim.markWords}</span>
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
