/** The panel's fifth view, wired. */
import type { PackRecord } from '../../model/record';
import type { SavedActions } from '../../ui/saved/saved-actions';
import { SavedScreen } from '../../ui/saved/saved-screen';
import { savedView } from '../../ui/saved/saved-view';
import type { PanelPlace } from '../../ui/view/panel-place';
import { NO_RECORD } from '../../ui/view/no-record';
import { indexRecord, type RecordIndex } from '../../ui/view/record-index';
import type { SavedControl } from './saved-control';
import type { Words } from '../../words/words';

interface Wiring {
  control: SavedControl;
  record: PackRecord | null;
  words: Words;
  go(place: PanelPlace): void;
  copy?: SavedActions['copy'];
}

/** Returns what draws the view at a place of the panel. */
export function savedScreen({ control, record, words, go, copy }: Wiring) {
  const index: RecordIndex = indexRecord(record ?? NO_RECORD, words);
  return (place: PanelPlace) => {
    control.open();
    const view = savedView(control.state(), place.filters, index);
    const actions: SavedActions = {
      filter: (filters) => go({ ...place, filters }),
      note: (saved, text) => void control.note(saved, text),
      remove: (saved, next, neighbour) => void control.remove(saved, next, neighbour),
      undo: () => void control.undo(),
      showMore: () => control.showMore(view.items.length),
      exportAs: (format, ids) => void control.exportAs(format, ids),
      importFile: (file) => void control.importFile(file),
      ...(copy && { copy }),
    };
    return <SavedScreen view={view} filters={place.filters} actions={actions} />;
  };
}
