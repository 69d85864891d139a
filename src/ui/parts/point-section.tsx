import type { PointView } from '../view/claim-view';
import type { CitationActions } from './citation';
import { FiguresSideBySide } from './figures-side-by-side';
import { RelationGroup } from './relation-group';
import { TallyLine } from './tally-line';

interface Props {
  point: PointView;
  actions: CitationActions;
  inView: number;
  /** Topic and round; not where they stand above already. */
  withKicker: boolean;
}

/** A claim on one point beside the record. */
export function PointSection({ point, actions, inView, withKicker }: Props) {
  return (
    <div class="point" role="group" aria-label={point.label}>
      {withKicker && <p class="kicker">{[point.topic, point.roundLabel].filter(Boolean).join(' · ')}</p>}
      <h2 class="point-label">{point.label}</h2>
      <FiguresSideBySide point={point} />
      {point.tally && <TallyLine tally={point.tally} />}
      {point.groups.map((group) => (
        <RelationGroup key={group.relation} group={group} actions={actions} inView={inView} />
      ))}
    </div>
  );
}
