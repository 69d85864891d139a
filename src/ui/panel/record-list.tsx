import { Attribution } from '../parts/attribution';
import type { CitationActions } from '../parts/citation';
import { CopyButton } from '../parts/copy-button';
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
  actions: CitationActions;
}

export function RecordList({ view, at, actions }: Props) {
  return (
    <>
      <p class="shown quiet" role="status">
        {view.shown}
      </p>
      {view.points.map((point) => (
        <PointStatements key={point.id} point={point} at={at} actions={actions} />
      ))}
    </>
  );
}

function PointStatements({ point, at, actions }: Omit<Props, 'view'> & { point: RecordPoint }) {
  return (
    <div class="record-point" role="group" aria-label={point.label}>
      <p class="kicker">{point.topic}</p>
      <h2>{point.label}</h2>
      <p class="quiet">
        {point.voices} · <a href={comparePlace(point.id)}>Compare</a>
      </p>
      <ol class="entries">
        {point.statements.map((statement) => (
          <Item key={statement.id} statement={statement} isHere={statement.id === at} actions={actions} />
        ))}
      </ol>
    </div>
  );
}

interface OneProps {
  statement: StatementView;
  actions: CitationActions;
}

function Item({ statement, isHere, actions }: OneProps & { isHere: boolean }) {
  return (
    <li
      class={isHere ? 'statement is-here' : 'statement'}
      data-statement={statement.id}
      aria-current={isHere ? 'true' : undefined}
      ref={isHere ? showAtOnce : null}
    >
      <OneStatement statement={statement} actions={actions} />
    </li>
  );
}

function OneStatement({ statement, actions: { copy } }: OneProps) {
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
      {copy && (
        <div class="citation-more">
          <CopyButton label="Copy citation" copy={() => copy(statement.id)} />
        </div>
      )}
    </>
  );
}
