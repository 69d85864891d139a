import { MarkCounts } from '../parts/mark-counts';
import type { PageGlance } from '../view/page-view';
import { ClaimList } from './claim-list';

export function Glance({ glance, reveal }: { glance: PageGlance; reveal(id: string): void }) {
  return (
    <>
      <section class="glance" aria-label="The page at a glance">
        <h2>{glance.headline}</h2>
        <MarkCounts marks={glance.marks} />
        <ul class="topics">
          {glance.topics.map(({ id, label, count }) => (
            <li key={id}>
              {label} <span class="quiet">{count}</span>
            </li>
          ))}
        </ul>
      </section>
      {glance.inner.length > 0 && (
        <details class="inner">
          <summary>Figures differ within the page</summary>
          <ul>
            {glance.inner.map(({ point, label, figures }) => (
              <li key={point + figures.map(({ amount }) => amount).join()}>
                {label}: {figures.map(({ amount }) => amount).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ClaimList claims={glance.claims} reveal={reveal} />
    </>
  );
}
