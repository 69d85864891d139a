import type { Claim } from '../../model/claim';
import { whyMarked } from './why-marked';

/** What “Wrong match” copies, for the reader to send to whom they like. It holds the sentence, not the page's address. */
export function matchReport(claim: Claim): string {
  const { words, certainty } = whyMarked(claim);
  const citations = claim.citations.map(
    ({ statement, relation, score }) => `- ${statement}: ${relation}, ${score.toFixed(2)}`,
  );
  return [
    'On Record: a match that does not fit',
    `Sentence: ${claim.text}`,
    `Points: ${claim.points.join(', ')}`,
    `Round: ${claim.round ?? 'not told'}`,
    `Mark: ${claim.mark}, certainty ${certainty}`,
    `Matched words: ${words.join(', ')}`,
    ...citations,
  ].join('\n');
}
