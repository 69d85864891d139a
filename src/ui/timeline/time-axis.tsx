import { useRef, useState } from 'preact/hooks';
import { nextMark } from './next-mark';
import { TimeMark } from './time-mark';
import type { TimelineView } from './timeline-view';
import { useWords } from '../words/use-words';

/** In pixels, below the lanes: where the calendar stands, and the line on how far the record reaches. */
const CALENDAR = 18;
const UNTIL = 36;
const HEIGHT = 44;

interface Props {
  view: TimelineView;
  choose(mark: string): void;
}

/** Drawn in per cent across and in pixels down. One mark at a time is in the order of Tab; arrow keys move between them. */
export function TimeAxis({ view, choose }: Props) {
  const { t } = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  const [visited, visit] = useState<string | null>(null);
  const entry = view.marks.find(({ id }) => id === visited) ?? view.chosen?.mark ?? view.marks[0];
  const press = (id: string, event: KeyboardEvent) => {
    const next = nextMark(view.marks, id, event.key);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (next === null && !isChoice) return;
    event.preventDefault();
    if (isChoice) choose(id);
    if (next !== null) drawing.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <svg ref={drawing} class="time-axis" role="group" aria-label={t('timeline.axis')} height={view.height + HEIGHT}>
      <Calendar view={view} />
      {view.lanes.map(({ kind, title, titleY }) => (
        <text key={kind} class="time-lane" x="0" y={titleY} aria-hidden="true">
          {title}
        </text>
      ))}
      {view.marks.map((mark) => (
        <TimeMark key={mark.id} mark={mark} isEntry={mark === entry} visit={visit} choose={choose} press={press} />
      ))}
    </svg>
  );
}

function Calendar({ view: { ticks, until, height } }: { view: TimelineView }) {
  return (
    <g aria-hidden="true">
      <rect class="time-beyond" x={`${until.at}%`} y="0" width={`${100 - until.at}%`} height={height} />
      <line class="time-line" x1="0" x2="100%" y1={height} y2={height} />
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line class="time-grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height + 4} />
          <text class="time-tick" x={`${at}%`} y={height + CALENDAR} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line class="time-until" x1={`${until.at}%`} x2={`${until.at}%`} y1="0" y2={height + UNTIL - 12} />
      <text class="time-until-label" x={`${until.at}%`} y={height + UNTIL} text-anchor="end">
        {until.label}
      </text>
    </g>
  );
}
