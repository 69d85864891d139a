import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CopyButton, type Copied } from '../parts/copy-button';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { LongList } from '../parts/long-list';
import { MarkCounts } from '../parts/mark-counts';
import { PointSection } from '../parts/point-section';
import type { CitationActions } from '../parts/citation';
import { RelationSign } from '../parts/relation-sign';
import { Shown } from '../parts/settled-status';
import { useLedTo } from '../parts/use-led-to';
import { SaveButton } from '../saved/save-button';
import type { SaveState } from '../saved/save-state';
import type { PanelClaim, PanelPageView } from '../view/panel-page-view';
import { claimPlace } from '../view/panel-place';
import { useWords } from '../words/use-words';

export interface ClaimActions extends CitationActions {
  reveal(claim: string): void;
  /** Copies a claim with all its citations; absent where nothing can be copied. */
  copyClaim?(claim: string): Promise<Copied>;
  /** Absent where nothing can be saved. */
  saving?: { stateOf(claim: string): SaveState; save(claim: string): void };
}

/** Of each relation that are in view before “more”: here a reader has come to read all. */
const IN_VIEW = 2;
/** A claim with its citations nearly fills a panel; the next follow in the frame after it. */
const AT_ONCE = 1;
/** Claims that are drawn together. */
const TOGETHER = 3;
/** Of a claim, in units of the look. */
const HEIGHT = 520;

interface Props {
  view: PanelPageView;
  /** What is searched for. */
  typed: string;
  /** The claim that a link led to. */
  at: string | null;
  /** The claim of the page that its reader is at. */
  current: string | null;
  version: unknown;
  actions: ClaimActions;
  /** Between the page at a glance and its claims. */
  children?: ComponentChildren;
}

/** Tells which claim the page is at, without drawing the others anew. */
function useCurrent(current: string | null, view: PanelPageView) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const claim = [...(root.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])].find(
      ({ dataset }) => dataset.claim === current,
    );
    claim?.setAttribute('aria-current', 'true');
    return () => claim?.removeAttribute('aria-current');
  }, [current, view]);
  return root;
}

export function PageClaims({ view, typed, at, current, version, actions, children }: Props) {
  const root = useCurrent(current, view);
  const showOnce = useLedTo(at);
  const { t } = useWords();
  return (
    <>
      <section class="glance" aria-label={t('popup.glance')}>
        <h2>{view.glance.headline}</h2>
        <MarkCounts marks={view.glance.marks} />
      </section>
      {children}
      <Shown text={view.shown} typed={typed} />
      {view.nothing !== null && <p class="quiet">{view.nothing}</p>}
      <div class="claims" ref={root}>
        <LongList
          items={view.claims}
          atOnce={AT_ONCE}
          size={TOGETHER}
          height={HEIGHT}
          isWanted={({ id }) => id === at || id === current}
          version={version}
          draw={(claim) => (
            <PageClaim key={claim.id} claim={claim} actions={actions} place={claim.id === at ? showOnce : null} />
          )}
        />
      </div>
    </>
  );
}

interface ClaimProps {
  claim: PanelClaim;
  actions: ClaimActions;
  place: ((node: HTMLElement | null) => void) | null;
}

function PageClaim({ claim, actions, place }: ClaimProps) {
  const { copyClaim } = actions;
  const { t, number } = useWords();
  const at = number(claim.number);
  return (
    <article class={`claim is-${claim.mark}`} aria-label={t('panel.claim', at)} data-claim={claim.id} ref={place}>
      <button type="button" class="claim-text" onClick={() => actions.reveal(claim.id)}>
        <span class="claim-number">{at}</span>
        <q lang={LANGUAGE_OF_TEXT}>{claim.text}</q>
      </button>
      <p class="relation">
        <RelationSign of={claim.mark} />
        {claim.markWords}
        <span class="claim-actions">
          {actions.saving && (
            <SaveButton state={actions.saving.stateOf(claim.id)} save={() => actions.saving?.save(claim.id)} />
          )}
          {copyClaim && <CopyButton label={t('citation.copy_claim')} copy={() => copyClaim(claim.id)} />}
          <a class="place" href={claimPlace(claim.id)} aria-label={t('panel.link_claim', at)}>
            {t('panel.link')}
          </a>
        </span>
      </p>
      {claim.points.map((point) => (
        <PointSection key={point.id} point={point} actions={actions} inView={IN_VIEW} withKicker />
      ))}
    </article>
  );
}
