import { count } from '../view/words';
import type { PointView } from '../view/claim-view';
import { FigureWords } from './figure-words';
import { RelationSign } from './relation-sign';

/** What the page counts beside what the record counts. Nothing where neither names a figure. */
export function FiguresSideBySide({ point }: { point: PointView }) {
  const { pageFigures, recordFigures } = point;
  if (pageFigures.length === 0 && recordFigures.length === 0) return null;
  return (
    <dl class="figures">
      <div class="figures-side">
        <dt>This page</dt>
        {pageFigures.map((figure) => (
          <dd key={figure.amount}>
            <FigureWords figure={figure} />
          </dd>
        ))}
        {pageFigures.length === 0 && <dd class="quiet">no figure</dd>}
      </div>
      <div class="figures-side">
        <dt>On record</dt>
        {recordFigures.map((figure) => (
          <dd key={`${figure.relation} ${figure.amount} ${figure.details.join()}`}>
            <RelationSign of={figure.relation} />
            <FigureWords figure={figure} />
            <span class="figure-details"> · {count(figure.outlets, 'outlet', 'outlets')}</span>
          </dd>
        ))}
        {recordFigures.length === 0 && <dd class="quiet">no figure</dd>}
      </div>
    </dl>
  );
}
