import type { Tally } from '../view/tally';
import { RelationSign } from './relation-sign';

export function TallyLine({ tally }: { tally: Tally }) {
  return (
    <p class="tally">
      {tally.relations.map(({ relation, words }, at) => (
        <span key={relation} class={`tally-part is-${relation}`}>
          <RelationSign of={relation} />
          {words}
          {/* Their signs part them for the eye. */}
          <span class="only-heard">{at < tally.relations.length - 1 ? ', ' : '; '}</span>
        </span>
      ))}
      <span class="tally-voices">{tally.voices}</span>
    </p>
  );
}
