import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PointSection } from '../parts/point-section';
import type { CitationActions } from '../parts/citation';
import { SaveHere, type Saving } from '../saved/save-here';
import type { CardView } from '../view/card-view';
import { WhyThisMark } from './why-this-mark';
import { useWords } from '../words/use-words';
import { hidingText, type HidingOutcome } from '../view/hiding-text';

export interface Hiding {
  /** Takes the claim's mark from this page, now and on later visits. */
  hide(claim: string): Promise<HidingOutcome>;
  /** Hides it and copies a report. */
  report(claim: string): Promise<HidingOutcome>;
  /** Takes the hiding back. */
  restore(claim: string): void;
}

export interface CardActions extends CitationActions {
  close(): void;
  move(step: 'next' | 'previous'): void;
  /** Absent where there is no mark to hide: on the card of a selection. */
  hiding?: Hiding;
  /** Absent where nothing can be saved. */
  saving?: Saving;
}

/** Statements of each relation that are in view before “more”. */
const IN_VIEW = 1;

/** `view` is null where the record did not answer: the extension was updated while the page stayed open. */
export function Card({ view, actions }: { view: CardView | null; actions: CardActions }) {
  const { t } = useWords();
  const [hidden, setHidden] = useState<HidingOutcome | null>(null);
  const [undone, setUndone] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  /** The card keeps its height under the pointer, which would else be outside, and the card gone. */
  const tellHidden = (outcome: HidingOutcome) => {
    if (card.current) card.current.style.minHeight = `${card.current.offsetHeight}px`;
    setHidden(outcome);
  };
  return (
    <div class="card" ref={card} role="dialog" aria-label={view?.name ?? t('card.unnamed')} tabIndex={-1}>
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
      {view === null && <Unanswered />}
      {view !== null && hidden === null && (
        <Answer view={view} actions={actions} undone={undone} tellHidden={tellHidden} />
      )}
      {view !== null && hidden !== null && (
        <Hidden
          outcome={hidden}
          undo={() => {
            actions.hiding?.restore(view.claim.id);
            if (card.current) card.current.style.minHeight = '';
            setUndone(true);
            setHidden(null);
          }}
        />
      )}
    </div>
  );
}

/** Takes the focus that the pressed button had, so that it can be taken back by the next key. */
function Hidden({ outcome, undo }: { outcome: HidingOutcome; undo(): void }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="card-hidden">
      <p role="status">{hidingText(outcome, words)}</p>
      <button type="button" class="button" ref={button} onClick={undo}>
        {words.t('hide.undo')}
      </button>
    </div>
  );
}

function Unanswered() {
  const { t } = useWords();
  return <p class="notice">{t('card.unanswered')}</p>;
}

interface AnswerProps {
  view: CardView;
  actions: CardActions;
  /** Whether its hiding was just taken back. */
  undone: boolean;
  tellHidden(outcome: HidingOutcome): void;
}

function Answer({ view, actions, undone, tellHidden }: AnswerProps) {
  return (
    <>
      <div class="card-body">
        {view.claim.points.length === 0 && view.notice && <p class="notice">{view.notice}</p>}
        {view.claim.points.map((point, index) => (
          <div key={point.id}>
            {index === 0 && view.notice && <p class="notice">{view.notice}</p>}
            <PointSection point={point} actions={actions} inView={IN_VIEW} withKicker={index > 0} closestFirst />
          </div>
        ))}
        {view.claim.points.length > 0 && <WhyThisMark why={view.why} />}
      </div>
      <footer class="card-foot">
        <p class="coverage" title={view.coverage.scope}>
          {view.coverage.short}
        </p>
        {actions.saving && <SaveHere saving={actions.saving} />}
        {actions.hiding && <HideHere claim={view.claim.id} hiding={actions.hiding} undone={undone} tell={tellHidden} />}
      </footer>
    </>
  );
}

interface HideHereProps {
  claim: string;
  hiding: Hiding;
  undone: boolean;
  tell(outcome: HidingOutcome): void;
}

/** Takes back the focus that “Undo” had, and that went with it. */
function HideHere({ claim, hiding, undone, tell }: HideHereProps) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (undone) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        ref={button}
        title={t('hide.hint')}
        onClick={() => void hiding.hide(claim).then(tell)}
      >
        {t('hide.here')}
      </button>
      <button
        type="button"
        class="quiet-button"
        title={t('card.wrong_match_hint')}
        onClick={() => void hiding.report(claim).then(tell)}
      >
        {t('card.wrong_match')}
      </button>
    </>
  );
}
