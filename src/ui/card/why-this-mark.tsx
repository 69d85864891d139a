import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { More } from '../parts/more';
import type { WhyMarked } from '../view/why-marked';
import { useWords } from '../words/use-words';

export function WhyThisMark({ why }: { why: WhyMarked }) {
  const { t } = useWords();
  return (
    <More class="why" summary={t('card.why_marked')} isBrought>
      {() => <Reasons why={why} />}
    </More>
  );
}

function Reasons({ why: { words, certainty, least, nearest } }: { why: WhyMarked }) {
  const { t } = useWords();
  return (
    <ul>
      {words.length > 0 && (
        <li>
          {t('card.matched')}{' '}
          <span lang={LANGUAGE_OF_TEXT}>{words.map((word) => t('card.quoted', word)).join(', ')}</span>
        </li>
      )}
      <li>{t('card.certainty', certainty)}</li>
      {least !== null && <li>{t('why.least', least)}</li>}
      {nearest && (
        <li>
          {t('why.nearest')} <span lang={LANGUAGE_OF_TEXT}>{nearest.wording}</span> ({nearest.outlet})
        </li>
      )}
      {nearest?.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
