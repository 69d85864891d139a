import type { MarkView } from './timeline-view';

/** In pixels. */
const RADIUS = 7;
const TARGET = 24;
const LABEL_GAP = 14;

interface Props {
  mark: MarkView;
  /** Whether Tab stops here. */
  isEntry: boolean;
  visit(id: string): void;
  choose(id: string): void;
  press(id: string, event: KeyboardEvent): void;
}

const classOf = ({ kind, date, isEmpty, isChosen }: MarkView): string =>
  [
    'time-mark',
    `is-${kind}`,
    date.stated ? '' : 'is-not-stated',
    isEmpty ? 'is-empty' : '',
    isChosen ? 'is-chosen' : '',
  ]
    .filter(Boolean)
    .join(' ');

export function TimeMark({ mark, isEntry, visit, choose, press }: Props) {
  const { id, spoken, isChosen, label, y } = mark;
  const isBefore = label.side === 'before';
  return (
    <g
      class={classOf(mark)}
      role="button"
      tabindex={isEntry ? 0 : -1}
      aria-label={spoken}
      aria-pressed={isChosen}
      data-mark={id}
      onFocus={() => visit(id)}
      onClick={() => choose(id)}
      onKeyDown={(event) => press(id, event)}
    >
      <Shape mark={mark} />
      <svg x={`${isBefore ? mark.from : mark.to}%`} y={y} width="1" height="1" class="time-place">
        <text
          x={isBefore ? -LABEL_GAP : LABEL_GAP}
          dy="0.35em"
          text-anchor={isBefore ? 'end' : 'start'}
          aria-hidden="true"
        >
          {label.text}
        </text>
      </svg>
    </g>
  );
}

/** A round is a diamond, a day that statements name a square, a publication a dot; what takes longer is a bar. */
function Shape({ mark: { kind, from, to, isLong, y } }: { mark: MarkView }) {
  if (isLong) {
    const [x, width] = [`${from}%`, `${to - from}%`];
    return (
      <>
        <rect class="time-target" x={x} y={y - TARGET / 2} width={width} height={TARGET} />
        <rect
          class="time-shape"
          x={x}
          y={y - RADIUS}
          width={width}
          height={2 * RADIUS}
          rx={kind === 'named' ? 0 : RADIUS}
        />
      </>
    );
  }
  return (
    <svg x={`${from}%`} y={y} width="1" height="1" class="time-place">
      <rect class="time-target" x={-TARGET / 2} y={-TARGET / 2} width={TARGET} height={TARGET} />
      {kind === 'round' && (
        <path class="time-shape" d={`M0 ${-RADIUS - 1}L${RADIUS + 1} 0L0 ${RADIUS + 1}L${-RADIUS - 1} 0Z`} />
      )}
      {kind === 'named' && <rect class="time-shape" x={-6} y={-6} width={12} height={12} />}
      {kind === 'publication' && <circle class="time-shape" r={RADIUS} />}
    </svg>
  );
}
