import type { Entry as EntryView } from '../view/claim-view';
import { Citation, type CitationActions } from './citation';
import { More } from './more';
import { useWords } from '../words/use-words';

/** An utterance: its first report, and behind one key the outlets that relay it too. */
export function Entry({ entry, actions }: { entry: EntryView; actions: CitationActions }) {
  const { plural } = useWords();
  return (
    <li class="entry">
      <Citation citation={entry.lead} actions={actions} />
      {entry.shared !== null && (
        <More class="echoes" summary={plural('citation.echoes', entry.echoes.length, entry.shared)}>
          {() => entry.echoes.map((echo) => <Citation key={echo.id} citation={echo} actions={actions} />)}
        </More>
      )}
    </li>
  );
}
