import { CopyButton } from '../parts/copy-button';
import { MarkCounts } from '../parts/mark-counts';
import { PointSection } from '../parts/point-section';
import type { CitationActions } from '../parts/citation';
import { RelationSign } from '../parts/relation-sign';
import { SaveButton } from '../saved/save-button';
import type { SaveState } from '../saved/save-state';
import type { PanelClaim, PanelPageView } from '../view/panel-page-view';

export interface ClaimActions extends CitationActions {
  reveal(claim: string): void;
  /** Copies a claim with all its citations; absent where nothing can be copied. */
  copyClaim?(claim: string): Promise<boolean>;
  /** Absent where nothing can be saved. */
  saving?: { stateOf(claim: string): SaveState; save(claim: string): void };
}

/** Of each relation that are in view before “more”: here a reader has come to read all. */
const IN_VIEW = 2;

export function PageClaims({ view, actions }: { view: PanelPageView; actions: ClaimActions }) {
  return (
    <>
      <section class="glance" aria-label="The page at a glance">
        <h2>{view.glance.headline}</h2>
        <MarkCounts marks={view.glance.marks} />
      </section>
      {view.shown && (
        <p class="shown quiet" role="status">
          {view.shown}
        </p>
      )}
      <div class="claims">
        {view.claims.map((claim) => (
          <PageClaim key={claim.id} claim={claim} actions={actions} />
        ))}
      </div>
    </>
  );
}

function PageClaim({ claim, actions }: { claim: PanelClaim; actions: ClaimActions }) {
  const { copyClaim } = actions;
  return (
    <article class={`claim is-${claim.mark}`} aria-label={`Claim ${claim.number}`} data-claim={claim.id}>
      <button type="button" class="claim-text" onClick={() => actions.reveal(claim.id)}>
        <span class="claim-number">{claim.number}</span>
        <q>{claim.text}</q>
      </button>
      <p class="relation">
        <RelationSign of={claim.mark} />
        {claim.markWords}
        {actions.saving && (
          <SaveButton state={actions.saving.stateOf(claim.id)} save={() => actions.saving?.save(claim.id)} />
        )}
        {copyClaim && <CopyButton label="Copy claim" copy={() => copyClaim(claim.id)} />}
      </p>
      {claim.points.map((point) => (
        <PointSection key={point.id} point={point} actions={actions} inView={IN_VIEW} withKicker />
      ))}
    </article>
  );
}
