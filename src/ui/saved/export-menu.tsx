import { useState } from 'preact/hooks';
import { SAVED_FORMAT_LABELS, type SavedFormatId, type SavedView } from './saved-view';

interface Props {
  view: SavedView;
  exportAs(format: SavedFormatId, ids: readonly string[] | null): void;
}

const FORMATS = Object.entries(SAVED_FORMAT_LABELS) as [SavedFormatId, string][];

/** Where filters leave some out, the reader says which are meant. */
export function ExportMenu({ view, exportAs }: Props) {
  const { passing, total } = view;
  const isFiltered = passing.length < total;
  const [wantsAll, setWantsAll] = useState(false);
  const ids = isFiltered && !wantsAll ? passing : null;
  return (
    <details class="export">
      <summary>Export</summary>
      {isFiltered && (
        <fieldset>
          <legend class="only-heard">Which</legend>
          <Which label={`the ${passing.length} shown`} checked={!wantsAll} choose={() => setWantsAll(false)} />
          <Which label={`all ${total}`} checked={wantsAll} choose={() => setWantsAll(true)} />
        </fieldset>
      )}
      <ul>
        {FORMATS.map(([id, label]) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => exportAs(id, ids)}>
              {label}
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
