import { PointSection } from '../parts/point-section';
import type { CitationActions } from '../parts/citation';
import { SaveHere, type Saving } from '../saved/save-here';
import type { CardView } from '../view/card-view';
import { WhyThisMark } from './why-this-mark';
import { useWords } from '../words/use-words';

export interface CardActions extends CitationActions {
  close(): void;
  move(step: 'next' | 'previous'): void;
  dismiss(claim: string): void;
  /** Absent where nothing can be saved. */
  saving?: Saving;
}

/** Statements of each relation that are in view before “more”. */
const IN_VIEW = 1;

/** `view` is null where the record did not answer: the extension was updated while the page stayed open. */
export function Card({ view, actions }: { view: CardView | null; actions: CardActions }) {
  const { t } = useWords();
  return (
    <div class="card" role="dialog" aria-label={view?.name ?? t('card.unnamed')} tabIndex={-1}>
      <header class="card-bar">
        <p class="kicker">{view?.kicker ?? t('manifest.name')}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={t('card.previous')}
          onClick={() => actions.move('previous')}
        >
          ‹
        </button>
        <button type="button" class="icon-button" aria-label={t('card.next')} onClick={() => actions.move('next')}>
          ›
        </button>
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={() => actions.close()}>
          ×
        </button>
      </header>
      {view === null ? <Unanswered /> : <Answer view={view} actions={actions} />}
    </div>
  );
}

function Unanswered() {
  const { t } = useWords();
  return <p class="notice">{t('card.unanswered')}</p>;
}

function Answer({ view, actions }: { view: CardView; actions: CardActions }) {
  const { t } = useWords();
  return (
    <>
      <div class="card-body">
        {view.claim.points.map((point, index) => (
          <div key={point.id}>
            {index === 0 && view.notice && <p class="notice">{view.notice}</p>}
            <PointSection point={point} actions={actions} inView={IN_VIEW} withKicker={index > 0} />
          </div>
        ))}
        <WhyThisMark why={view.why} />
      </div>
      <footer class="card-foot">
        <p class="coverage" title={view.coverage.scope}>
          {view.coverage.short}
        </p>
        {actions.saving && <SaveHere saving={actions.saving} />}
        <button
          type="button"
          class="quiet-button"
          title={t('card.wrong_match_hint')}
          onClick={() => actions.dismiss(view.claim.id)}
        >
          {t('card.wrong_match')}
        </button>
      </footer>
    </>
  );
}
