import type { PageGlance } from '../view/page-view';
import { RelationSign } from './relation-sign';
import { useWords } from '../words/use-words';

/** How many claims have which mark. */
export function MarkCounts({ marks }: { marks: PageGlance['marks'] }) {
  const { number } = useWords();
  return (
    <ul class="mark-counts">
      {marks.map(({ mark, label, count }) => (
        <li key={mark} class={`is-${mark}`}>
          <RelationSign of={mark} />
          <span class="mark-count">{number(count)}</span> <span class="mark-label">{label}</span>
        </li>
      ))}
    </ul>
  );
}
