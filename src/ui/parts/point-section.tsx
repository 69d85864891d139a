import { splitGroups } from '../view/closest-groups';
import type { PointView, RelationGroup as RelationGroupView } from '../view/claim-view';
import type { CitationActions } from './citation';
import { FiguresSideBySide } from './figures-side-by-side';
import { More } from './more';
import { RelationGroup } from './relation-group';
import { TallyLine } from './tally-line';
import { useWords } from '../words/use-words';

interface Props {
  point: PointView;
  actions: CitationActions;
  inView: number;
  /** Topic and round; not where they stand above already. */
  withKicker: boolean;
  /** Whether statements that are further off than others wait behind one key. */
  closestFirst?: boolean;
}

/** A claim on one point beside the record. */
export function PointSection({ point, actions, inView, withKicker, closestFirst = false }: Props) {
  const { t } = useWords();
  const { close, further } = closestFirst ? splitGroups(point.groups) : { close: point.groups, further: [] };
  const show = (group: RelationGroupView) => (
    <RelationGroup key={group.relation} group={group} actions={actions} inView={inView} />
  );
  return (
    <div class="point" role="group" aria-label={point.label}>
      {withKicker && <p class="kicker">{[point.topic, point.roundLabel].filter(Boolean).join(' · ')}</p>}
      <h2 class="point-label">{point.label}</h2>
      <FiguresSideBySide point={point} />
      {point.tally && <TallyLine tally={point.tally} />}
      {close.map(show)}
      {further.length > 0 && (
        <More class="rest" summary={t('why.further', further.map(({ heading }) => heading).join(', '))}>
          {() => further.map(show)}
        </More>
      )}
    </div>
  );
}
