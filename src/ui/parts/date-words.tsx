import type { DateView } from '../view/date-view';

/** An inferred date never looks like a stated one; why it is held is told on pointing at it. */
export function DateWords({ date }: { date: DateView }) {
  return (
    <span class={date.stated ? 'date' : 'date is-not-stated'} title={date.why ?? undefined}>
      {date.text}
    </span>
  );
}
