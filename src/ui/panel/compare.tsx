import { Attribution } from '../parts/attribution';
import { DateWords } from '../parts/date-words';
import type { CompareRound, CompareRow, CompareView } from '../view/compare-view';
import type { StatementView } from '../view/statement-view';
import { FigurePlot } from './figure-plot';

export function Compare({ view, choose }: { view: CompareView; choose(point: string): void }) {
  return (
    <>
      <label class="choose">
        <span>Point</span>
        <select value={view.point.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {view.topics.map(({ label, points }) => (
            <optgroup key={label} label={label}>
              {points.map((point) => (
                <option key={point.id} value={point.id}>
                  {point.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <h2>{view.point.label}</h2>
      <p class="quiet">{view.point.about}</p>
      {view.rounds.map((round) => (
        <Round key={round.id} round={round} />
      ))}
    </>
  );
}

function Round({ round }: { round: CompareRound }) {
  return (
    <section class="compare-round" aria-label={round.label}>
      <h3>{round.label}</h3>
      {round.columns.length > 0 && <FigureTable round={round} />}
      {round.plots.map((plot) => (
        <FigurePlot key={plot.unit} plot={plot} />
      ))}
      {round.others.length > 0 && <Others statements={round.others} withFigures={round.columns.length > 0} />}
    </section>
  );
}

function FigureTable({ round }: { round: CompareRound }) {
  return (
    <div class="table-frame" role="group" aria-label={`Outlets and figures, ${round.label}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            {round.columns.map(({ key, amount, details }) => (
              <th key={key} scope="col">
                <span class="figure-amount">{amount}</span> <span class="figure-details">{details}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.rows.map((row) => (
            <Row key={row.outlet} row={row} columns={round.columns.map(({ key }) => key)} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">In all</th>
            {round.columns.map(({ key, voices }) => (
              <td key={key}>{voices}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">First in</th>
            {round.columns.map(({ key, first }) => (
              <td key={key}>{first}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: CompareRow; columns: readonly string[] }) {
  return (
    <tr>
      <th scope="row">
        {row.outlet}
        <span class="quiet">
          {row.kind}, <DateWords date={row.date} />
        </span>
      </th>
      {row.cells.map((sayings, at) => (
        <td key={columns[at]}>
          {sayings.map(({ id, who, wording, utterance }) => (
            <p key={id} title={wording}>
              {who}
              {utterance !== null && <sup title="The same utterance wherever this number stands"> {utterance}</sup>}
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}

function Others({ statements, withFigures }: { statements: readonly StatementView[]; withFigures: boolean }) {
  return (
    <details class="others" open={!withFigures}>
      <summary>{withFigures ? `Without a figure: ${statements.length}` : `Statements: ${statements.length}`}</summary>
      <ol class="entries">
        {statements.map((statement) => (
          <li key={statement.id} class="statement">
            <p class="relation">
              <DateWords date={statement.date} />
            </p>
            <p class="wording">{statement.wording}</p>
            <Attribution statement={statement} />
          </li>
        ))}
      </ol>
    </details>
  );
}
