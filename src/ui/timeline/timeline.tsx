import { DateWords } from '../parts/date-words';
import { TimeAxis } from './time-axis';
import type { MarkedPoint, MarkView, TimelineView } from './timeline-view';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { Shown } from '../parts/settled-status';
import { useWords } from '../words/use-words';

interface Props {
  view: TimelineView;
  /** What is searched for. */
  typed: string;
  /** A mark's id. */
  choose(mark: string): void;
}

export function Timeline({ view, typed, choose }: Props) {
  const { t } = useWords();
  return (
    <div class="timeline">
      <Shown text={view.shown} typed={typed} />
      {view.nothing !== null && <p class="quiet">{view.nothing}</p>}
      <div class="time-scroll">
        <TimeAxis view={view} choose={choose} />
      </div>
      {view.hasInferred && <p class="time-legend quiet">{t('timeline.legend')}</p>}
      {/* There before a mark is chosen: what comes with its words is not said by every browser. */}
      <p role="status" class="only-heard">
        {view.chosen && (
          <>
            <span lang={languageOf(view.chosen.mark)}>{view.chosen.mark.title}</span> · {view.chosen.mark.counted}
          </>
        )}
      </p>
      {view.chosen && <Chosen mark={view.chosen.mark} points={view.chosen.points} />}
      <MarkList view={view} />
    </div>
  );
}

const languageOf = ({ isHeadline }: MarkView) => (isHeadline ? LANGUAGE_OF_TEXT : undefined);

function Chosen({ mark, points }: { mark: MarkView; points: readonly MarkedPoint[] }) {
  return (
    <section class="chosen-mark" aria-labelledby="chosen-mark">
      <h2 id="chosen-mark" lang={languageOf(mark)}>
        {mark.title}
      </h2>
      <p>
        <DateWords date={mark.date} /> · {mark.counted}
      </p>
      {points.map((point) => (
        <PointStatements key={`${mark.id} ${point.id}`} point={point} />
      ))}
    </section>
  );
}

function PointStatements({ point: { label, isOpen, statements } }: { point: MarkedPoint }) {
  const { t, number } = useWords();
  return (
    <details open={isOpen}>
      <summary>
        {label} <span class="quiet">({number(statements.length)})</span>
      </summary>
      <ol class="marked-statements">
        {statements.map(({ id, wording, chain, place }) => (
          <li key={id}>
            <p class="wording" lang={LANGUAGE_OF_TEXT}>
              {wording}
            </p>
            <p class="marked-chain">
              {chain} ·{' '}
              <a href={place} aria-label={t('panel.in_record_of', chain)}>
                {t('panel.in_record')}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The same as the drawing, in words and in order of time. */
function MarkList({ view }: { view: TimelineView }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="mark-list">
      <h2 id="mark-list">{t('timeline.in_order')}</h2>
      <ol class="mark-list">
        {view.marks.map((mark) => (
          <li key={mark.id} class={`is-${mark.kind}`}>
            <DateWords date={mark.date} />
            <a href={mark.place} aria-current={mark.isChosen ? 'true' : undefined} lang={languageOf(mark)}>
              {mark.title}
            </a>
            <span class="quiet">
              {mark.kindWords} · {mark.counted}
            </span>
          </li>
        ))}
        <li class="is-end">
          <span class="quiet">{view.until.label}</span>
        </li>
      </ol>
    </section>
  );
}
