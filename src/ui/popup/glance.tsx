import { Fragment } from 'preact';
import { MarkCounts } from '../parts/mark-counts';
import type { PageGlance } from '../view/page-view';
import { ClaimList } from './claim-list';
import { useWords } from '../words/use-words';

export function Glance({ glance, reveal }: { glance: PageGlance; reveal(id: string): void }) {
  const { t, number } = useWords();
  return (
    <>
      <section class="glance" aria-label={t('popup.glance')}>
        <h2>{glance.headline}</h2>
        <MarkCounts marks={glance.marks} />
        <ul class="topics">
          {glance.topics.map(({ id, label, count }) => (
            <li key={id}>
              {label} <span class="quiet">{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      {glance.inner.length > 0 && (
        <details class="inner">
          <summary>{t('popup.figures_differ')}</summary>
          <ul>
            {glance.inner.map(({ point, label, figures }) => (
              <li key={point + figures.map(({ amount }) => amount).join()}>
                {label}:{' '}
                {figures.map(({ words, claim }, at) => (
                  <Fragment key={words + claim}>
                    {at > 0 && ' · '}
                    <button type="button" class="inner-figure" onClick={() => reveal(claim)}>
                      {words}
                    </button>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ClaimList claims={glance.claims} reveal={reveal} />
    </>
  );
}
