import type { TimelineView } from '../view/timeline-view';

/** In units of the drawing, whose line is 100 long. */
const LEFT = 4;
const WIDTH = 108;
const HEIGHT = 26;
const ROUNDS = 7;
const PUBLICATIONS = 14;
const LEAST = 0.01;

/** The events on a line of time. The list below it holds the same in words, so it is a picture to those who do not see it. */
export function TimelineAxis({ view }: { view: TimelineView }) {
  return (
    <svg
      class="axis"
      viewBox={`${-LEFT} 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${view.events.length} events on a line of time. ${view.until.label}.`}
    >
      <line class="axis-line" x1={0} x2={100} y1={PUBLICATIONS} y2={PUBLICATIONS} />
      {view.months.map(({ label, at }) => (
        <g key={label} class="axis-month">
          <line x1={at} x2={at} y1={PUBLICATIONS - 1.5} y2={PUBLICATIONS + 5} />
          <text x={at + 1} y={PUBLICATIONS + 6}>
            {label}
          </text>
        </g>
      ))}
      <line class="axis-end" x1={view.until.at} x2={view.until.at} y1={2} y2={HEIGHT - 2} />
      {view.events.map(({ id, kind, from, to, stated, title, date }) => (
        <g key={id} class={stated ? `axis-event is-${kind}` : `axis-event is-${kind} is-not-stated`}>
          <title>{`${title}, ${date}`}</title>
          {kind === 'round' ? (
            <path d={`M${from} ${ROUNDS - 3}l3 3l-3 3l-3-3zM${from} ${ROUNDS + 3}V${PUBLICATIONS}`} />
          ) : (
            <line x1={from} x2={to + LEAST} y1={PUBLICATIONS} y2={PUBLICATIONS} />
          )}
        </g>
      ))}
    </svg>
  );
}
