import { useWords } from '../words/use-words';
import { FileButton } from '../parts/file-button';
import type { OptionsView } from './options-view';
import type { PackEntry } from './pack-entries';
import { Problems, Said } from './said';

export interface PackActions {
  addPack(file: File): void;
  switchPack(id: string, on: boolean): void;
  removePack(id: string): void;
  undoRemove(): void;
}

interface Props {
  bundled: OptionsView['pack'];
  packs: OptionsView['packs'];
  actions: PackActions;
}

export function Packs({ bundled, packs, actions }: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('packs.title')}</legend>
      {bundled && <Bundled pack={bundled} />}
      <h2>{t('packs.own')}</h2>
      {packs.entries.length === 0 && <p class="quiet">{t('packs.none')}</p>}
      <ul class="packs">
        {packs.entries.map((entry) => (
          <Pack key={entry.id} entry={entry} actions={actions} />
        ))}
      </ul>
      {packs.removed !== null && (
        <p class="removed">
          {t('packs.removed', packs.removed)}{' '}
          <button type="button" class="button" data-focus="undo" onClick={() => actions.undoRemove()}>
            {t('packs.undo')}
          </button>
        </p>
      )}
      <Said message={packs.message} />
      <p class="actions">
        <FileButton look="button" label={t('packs.add')} name={t('packs.file')} choose={actions.addPack} />
        <a href="/docs/packs.txt" target="_blank" rel="noopener">
          {t('packs.manual')}
        </a>
        <a href="/docs/newsroom-pack.json" download="newsroom-pack.json">
          {t('packs.example')}
        </a>
      </p>
    </fieldset>
  );
}

function Bundled({ pack }: { pack: NonNullable<OptionsView['pack']> }) {
  const { t } = useWords();
  return (
    <div class="pack">
      <p>
        <strong>{pack.coverage.label}</strong> <span class="quiet">({t('packs.bundled', pack.version)})</span>
      </p>
      <p>{pack.contents}</p>
      <p class="quiet">
        {pack.coverage.scope} {pack.coverage.until}
      </p>
    </div>
  );
}

function Pack({ entry, actions }: { entry: PackEntry; actions: PackActions }) {
  const { t } = useWords();
  const { id, label, by, on, contents, problems } = entry;
  return (
    <li class="pack">
      <div class="pack-head">
        <label class="radio">
          <input
            type="checkbox"
            checked={on}
            aria-label={t('packs.use', label)}
            onChange={({ currentTarget }) => actions.switchPack(id, currentTarget.checked)}
          />
          <strong>{label}</strong>
        </label>
        <button
          type="button"
          class="quiet-button"
          aria-label={t('options.remove_site', label)}
          onClick={() => actions.removePack(id)}
        >
          {t('options.remove')}
        </button>
      </div>
      {by !== null && <p class="quiet">{by}</p>}
      {contents !== null && <p>{contents}</p>}
      {contents === null && (
        <>
          <p>{t('packs.misfit')}</p>
          <Problems lines={problems} />
        </>
      )}
    </li>
  );
}
