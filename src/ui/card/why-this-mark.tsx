import type { WhyMarked } from '../view/why-marked';
import { useWords } from '../words/use-words';

export function WhyThisMark({ why }: { why: WhyMarked }) {
  const { t } = useWords();
  return (
    <details class="why">
      <summary>{t('card.why_marked')}</summary>
      <ul>
        {why.words.length > 0 && (
          <li>{t('card.matched', why.words.map((word) => t('card.quoted', word)).join(', '))}</li>
        )}
        <li>{t('card.certainty', why.certainty)}</li>
      </ul>
    </details>
  );
}
