import { useState } from 'preact/hooks';
import { SAVED_FORMAT_IDS, type SavedFormatId, type SavedView } from './saved-view';
import { useWords } from '../words/use-words';

interface Props {
  view: SavedView;
  exportAs(format: SavedFormatId, ids: readonly string[] | null): void;
}

/** Where filters leave some out, the reader says which are meant. */
export function ExportMenu({ view, exportAs }: Props) {
  const { passing, total } = view;
  const { t, named, plural } = useWords();
  const isFiltered = passing.length < total;
  const [wantsAll, setWantsAll] = useState(false);
  const isEmpty = passing.length === 0;
  const ids = isFiltered && !isEmpty && !wantsAll ? passing : null;
  return (
    <details class="export">
      <summary>{t('saved.export')}</summary>
      {isFiltered && (
        <fieldset>
          <legend class="only-heard">{t('saved.which')}</legend>
          {!isEmpty && (
            <Which
              label={plural('saved.shown', passing.length)}
              checked={!wantsAll}
              choose={() => setWantsAll(false)}
            />
          )}
          <Which label={plural('saved.whole', total)} checked={wantsAll || isEmpty} choose={() => setWantsAll(true)} />
        </fieldset>
      )}
      <ul>
        {SAVED_FORMAT_IDS.map((id) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => exportAs(id, ids)}>
              {named('saved_format', id)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Which({ label, checked, choose }: { label: string; checked: boolean; choose(): void }) {
  return (
    <label>
      <input type="radio" name="which" checked={checked} onChange={choose} /> {label}
    </label>
  );
}
