import type { Claim } from '../../model/claim';
import type { Words } from '../../words/words';
import { whyMarked } from './why-marked';

/** What “Wrong match” copies, for the reader to send to whom they like. It holds the sentence, not the page's address. */
export function matchReport(claim: Claim, interfaceWords: Words): string {
  const { t } = interfaceWords;
  const { words, certainty } = whyMarked(claim, interfaceWords);
  const citations = claim.citations.map(
    ({ statement, relation, score }) => `- ${statement}: ${relation}, ${score.toFixed(2)}`,
  );
  return [
    t('report.title'),
    t('report.sentence', claim.text),
    t('report.points', claim.points.join(', ')),
    t('report.round', claim.round ?? t('report.no_round')),
    t('report.mark', claim.mark, certainty),
    t('report.matched', words.join(', ')),
    ...citations,
  ].join('\n');
}
