import { Attribution } from '../parts/attribution';
import { DateWords } from '../parts/date-words';
import { FigureWords } from '../parts/figure-words';
import type { PanelRecordView, RecordPoint } from '../view/panel-record-view';
import { comparePlace } from '../view/panel-place';
import type { StatementView } from '../view/statement-view';

export function RecordList({ view }: { view: PanelRecordView }) {
  return (
    <>
      <p class="shown quiet" role="status">
        {view.shown}
      </p>
      {view.points.map((point) => (
        <PointStatements key={point.id} point={point} />
      ))}
    </>
  );
}

function PointStatements({ point }: { point: RecordPoint }) {
  return (
    <div class="record-point" role="group" aria-label={point.label}>
      <p class="kicker">{point.topic}</p>
      <h2>{point.label}</h2>
      <p class="quiet">
        {point.voices} · <a href={comparePlace(point.id)}>Compare</a>
      </p>
      <ol class="entries">
        {point.statements.map((statement) => (
          <li key={statement.id} class="statement">
            <OneStatement statement={statement} />
          </li>
        ))}
      </ol>
    </div>
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
