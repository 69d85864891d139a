import { DateWords } from '../parts/date-words';
import { FigureWords } from '../parts/figure-words';
import type { ComparisonView } from './compare-view';
import type { GroupView } from './group-view';
import type { ReportView, UtteranceView } from './utterance-view';
import { Standing } from '../parts/standing';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { useWords } from '../words/use-words';

/**
 * On a narrow screen its rows are stacked, for which they are no table cells to the style sheet; the roles keep them
 * what they are to those who hear the table.
 */
export function ComparisonTable({ view }: { view: ComparisonView }) {
  const { t } = useWords();
  return (
    <table
      class={view.hasFigures ? 'comparison-table' : 'comparison-table has-no-figures'}
      role="table"
      aria-label={`${view.label}, ${view.roundLabel}`}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('compare.said_by')}
          </th>
          {view.hasFigures && (
            <th role="columnheader" scope="col">
              {t('compare.figure')}
            </th>
          )}
          <th role="columnheader" scope="col">
            {t('compare.in_words')}
          </th>
          <th role="columnheader" scope="col">
            {t('compare.published')}
          </th>
        </tr>
      </thead>
      {view.groups.map((group) => (
        <Group key={group.letter} group={group} view={view} />
      ))}
    </table>
  );
}

function Group({ group, view }: { group: GroupView; view: ComparisonView }) {
  return (
    <tbody role="rowgroup">
      <tr role="row" class="comparison-group">
        <th role="rowheader" scope="rowgroup" colSpan={view.hasFigures ? 4 : 3}>
          <span class="comparison-letter">{group.letter}</span> {group.heading}
          {group.differs !== null && `, ${group.differs}`}
        </th>
      </tr>
      {group.utterances.map((utterance) => (
        <Utterance key={utterance.id} utterance={utterance} view={view} />
      ))}
    </tbody>
  );
}

function Utterance({ utterance, view }: { utterance: UtteranceView; view: ComparisonView }) {
  const { who, office, standing, figures, kind, wording, reports, shared, isFirst } = utterance;
  const { t } = useWords();
  return (
    <tr role="row" data-statement={utterance.id}>
      <th role="rowheader" scope="row" class="comparison-who">
        {who}
        <span class="quiet">
          <Standing office={office} standing={standing} />
        </span>
      </th>
      {view.hasFigures && (
        <td role="cell" class="comparison-figure">
          {figures.length === 0 && <span class="quiet">{t('figure.none')}</span>}
          {figures.map((figure) => (
            <FigureWords key={figure.amount + figure.details.join()} figure={figure} />
          ))}
        </td>
      )}
      <td role="cell" class="comparison-wording">
        <span lang={LANGUAGE_OF_TEXT}>{wording}</span> <span class="quiet">({kind})</span>
      </td>
      <td role="cell" class="comparison-reports">
        <ul>
          {reports.map((report) => (
            <Report key={report.id} report={report} />
          ))}
        </ul>
        {shared !== null && <p class="comparison-shared">{t('compare.one_utterance', shared)}</p>}
        {isFirst && view.firstWords !== null && <p class="comparison-first">{view.firstWords}</p>}
      </td>
    </tr>
  );
}

function Report({ report: { outlet, date, via, href, place } }: { report: ReportView }) {
  const { t } = useWords();
  return (
    <li>
      {href === null ? (
        <span>
          {outlet} <span class="missing">{t('chain.no_address')}</span>
        </span>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {outlet}
        </a>
      )}
      {via !== '' && <span class="quiet">, {via}</span>}, <DateWords date={date} /> ·{' '}
      <a href={place} aria-label={t('panel.in_record_of', outlet)}>
        {t('panel.in_record')}
      </a>
    </li>
  );
}
