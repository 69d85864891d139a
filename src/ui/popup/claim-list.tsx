import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { RelationSign } from '../parts/relation-sign';
import type { ClaimLine } from '../view/page-view';
import { useWords } from '../words/use-words';

export function ClaimList({ claims, reveal }: { claims: readonly ClaimLine[]; reveal(id: string): void }) {
  const { t } = useWords();
  return (
    <ol class="claim-list" aria-label={t('popup.claims')}>
      {claims.map((claim) => (
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
