import type { WhyMarked } from '../view/why-marked';

export function WhyThisMark({ why }: { why: WhyMarked }) {
  return (
    <details class="why">
      <summary>Why was this marked?</summary>
      <ul>
        {why.words.length > 0 && <li>Words that matched: {why.words.map((word) => `“${word}”`).join(', ')}</li>}
        <li>How sure the match is: {why.certainty}</li>
      </ul>
    </details>
  );
}
