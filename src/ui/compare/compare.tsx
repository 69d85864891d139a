import type { Filters } from '../view/panel-place';
import { ComparisonTable } from './comparison-table';
import type { CompareView, ComparisonView } from './compare-view';
import { DotPlot } from './dot-plot';
import { Shown } from '../parts/settled-status';
import { useWords } from '../words/use-words';

interface Props {
  view: CompareView;
  /** Another point, or other words; the round is then chosen anew. */
  change(filters: Pick<Filters, 'words' | 'point' | 'round'>): void;
}

export function Compare({ view, change }: Props) {
  const { words, comparison, found, nothing } = view;
  const point = comparison?.point ?? null;
  const { t } = useWords();
  return (
    <>
      <search class="compare-choice">
        <input
          type="search"
          aria-label={t('compare.search')}
          placeholder={t('compare.search_hint')}
          value={words}
          onInput={({ currentTarget }) => change({ words: currentTarget.value, point, round: null })}
        />
        {comparison && <PointChoice view={view} chosen={comparison.point} change={change} />}
        <Shown text={found} typed={words} />
      </search>
      {nothing !== null && <p class="quiet">{nothing}</p>}
      {comparison && <Comparison view={comparison} />}
    </>
  );
}

function PointChoice({ view, chosen, change }: Props & { chosen: string }) {
  const { t } = useWords();
  return (
    <label class="point-choice">
      <span>{t('compare.point')}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => change({ words: view.words, point: currentTarget.value, round: null })}
      >
        {view.topics.map(({ label, points }) => (
          <optgroup key={label} label={label}>
            {points.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Comparison({ view }: { view: ComparisonView }) {
  const { t } = useWords();
  return (
    <article class="comparison" aria-labelledby="comparison-title">
      <header>
        <p class="kicker">{view.roundLabel}</p>
        <h2 id="comparison-title">{view.label}</h2>
        <p class="quiet">{view.about}</p>
        <p class="comparison-voices">{view.voices}</p>
      </header>
      {view.rounds.length > 0 && (
        <nav class="comparison-rounds" aria-label={t('compare.rounds')}>
          {view.rounds.map(({ key, label, place, isChosen }) => (
            <a key={key} href={place} aria-current={isChosen ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      {view.plots.map((plot) => (
        <DotPlot key={plot.unit} plot={plot} />
      ))}
      {view.variants !== null && <p class="comparison-variants">{view.variants}</p>}
      <ComparisonTable view={view} />
    </article>
  );
}
