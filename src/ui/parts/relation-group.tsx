import type { RelationGroup as RelationGroupView } from '../view/claim-view';
import type { CitationActions } from './citation';
import { Entry } from './entry';
import { More } from './more';
import { useWords } from '../words/use-words';

interface Props {
  group: RelationGroupView;
  actions: CitationActions;
  /** Entries in view; the others are one key away. */
  inView: number;
}

/** Each relation shows as many entries as any other: none is put forward. */
export function RelationGroup({ group, actions, inView }: Props) {
  const { plural } = useWords();
  const rest = group.entries.slice(inView);
  return (
    <div class={`relation-group is-${group.relation}`} role="group" aria-label={group.heading}>
      <ol class="entries">
        {group.entries.slice(0, inView).map((entry) => (
          <Entry key={entry.lead.id} entry={entry} actions={actions} />
        ))}
      </ol>
      {rest.length > 0 && (
        <More class="rest" summary={plural('count.rest', rest.length)}>
          {() => (
            <ol class="entries">
              {rest.map((entry) => (
                <Entry key={entry.lead.id} entry={entry} actions={actions} />
              ))}
            </ol>
          )}
        </More>
      )}
    </div>
  );
}
