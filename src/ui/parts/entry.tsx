import type { Entry as EntryView } from '../view/claim-view';
import { count } from '../view/words';
import { Citation, type CitationActions } from './citation';
import { More } from './more';

/** An utterance: its first report, and behind one key the outlets that relay it too. */
export function Entry({ entry, actions }: { entry: EntryView; actions: CitationActions }) {
  return (
    <li class="entry">
      <Citation citation={entry.lead} actions={actions} />
      {entry.shared !== null && (
        <More
          class="echoes"
          summary={`The same utterance in ${count(entry.echoes.length, 'more report', 'more reports')} (${entry.shared})`}
        >
          {() => entry.echoes.map((echo) => <Citation key={echo.id} citation={echo} actions={actions} />)}
        </More>
      )}
    </li>
  );
}
