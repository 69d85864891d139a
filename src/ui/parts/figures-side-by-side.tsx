import type { PointView } from '../view/claim-view';
import { FigureWords } from './figure-words';
import { RelationSign } from './relation-sign';
import { useWords } from '../words/use-words';

/** Figures on record that are in view; the statements below show all. */
const IN_VIEW = 2;

/** What the page counts beside what the record counts. Nothing where the page names no figure. */
export function FiguresSideBySide({ point }: { point: PointView }) {
  const { pageFigures, recordFigures } = point;
  const { t, plural } = useWords();
  if (pageFigures.length === 0) return null;
  const more = recordFigures.length - IN_VIEW;
  return (
    <dl class="figures">
      <div class="figures-side">
        <dt>{t('citation.this_page')}</dt>
        {pageFigures.map((figure) => (
          <dd key={figure.amount}>
            <FigureWords figure={figure} />
          </dd>
        ))}
      </div>
      <div class="figures-side">
        <dt>{t('citation.on_record')}</dt>
        {recordFigures.slice(0, IN_VIEW).map((figure) => (
          <dd key={`${figure.relation} ${figure.amount} ${figure.details.join()}`}>
            <RelationSign of={figure.relation} />
            <FigureWords figure={figure} />
            <span class="figure-details"> · {figure.outlets}</span>
          </dd>
        ))}
        {more > 0 && <dd class="figure-details">{plural('citation.more_below', more)}</dd>}
        {recordFigures.length === 0 && <dd class="quiet">{t('figure.none')}</dd>}
      </div>
    </dl>
  );
}
