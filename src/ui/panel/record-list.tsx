import { Attribution } from '../parts/attribution';
import { DateWords } from '../parts/date-words';
import { FigureWords } from '../parts/figure-words';
import type { PanelRecordView, RecordPoint } from '../view/panel-record-view';
import { comparePlace } from '../view/panel-place';
import type { StatementView } from '../view/statement-view';

/** Done once: the statement is there as soon as it is drawn. */
const showAtOnce = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'center' });

interface Props {
  view: PanelRecordView;
  /** The statement that a link led to. */
  at: string | null;
}

export function RecordList({ view, at }: Props) {
  return (
    <>
      <p class="shown quiet" role="status">
        {view.shown}
      </p>
      {view.points.map((point) => (
        <PointStatements key={point.id} point={point} at={at} />
      ))}
    </>
  );
}

function PointStatements({ point, at }: { point: RecordPoint; at: string | null }) {
  return (
    <div class="record-point" role="group" aria-label={point.label}>
      <p class="kicker">{point.topic}</p>
      <h2>{point.label}</h2>
      <p class="quiet">
        {point.voices} · <a href={comparePlace(point.id)}>Compare</a>
      </p>
      <ol class="entries">
        {point.statements.map((statement) => (
          <Item key={statement.id} statement={statement} isHere={statement.id === at} />
        ))}
      </ol>
    </div>
  );
}

function Item({ statement, isHere }: { statement: StatementView; isHere: boolean }) {
  return (
    <li
      class={isHere ? 'statement is-here' : 'statement'}
      aria-current={isHere ? 'true' : undefined}
      ref={isHere ? showAtOnce : null}
    >
      <OneStatement statement={statement} />
    </li>
  );
}

function OneStatement({ statement }: { statement: StatementView }) {
  return (
    <>
      <p class="relation">
        <span class="quiet">{statement.roundLabel}</span>
        <DateWords date={statement.date} />
      </p>
      <p class="wording">{statement.wording}</p>
      {statement.figures.map((figure) => (
        <p key={figure.amount}>
          <FigureWords figure={figure} />
        </p>
      ))}
      <Attribution statement={statement} />
    </>
  );
}
