import { useRef } from 'preact/hooks';
import { useWords } from '../words/use-words';
import { FileButton } from '../parts/file-button';
import type { OptionsView } from './options-view';
import { Said } from './said';

export interface DataActions {
  exportAll(): void;
  importAll(file: File): void;
  deleteAll(): void;
  resetSettings(): void;
}

interface Props {
  data: OptionsView['data'];
  actions: DataActions;
}

export function YourData({ data, actions }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <fieldset>
      <legend>{t('options.data')}</legend>
      <p>{t('options.data_text')}</p>
      <p>{t('data.kept', data.saved, data.packs)}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => actions.exportAll()}>
          {t('data.export')}
        </button>
        <FileButton look="button" label={t('data.import')} name={t('data.file')} choose={actions.importAll} />
        <button type="button" class="button" onClick={() => actions.resetSettings()}>
          {t('options.reset')}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {t('data.delete')}
        </button>
      </p>
      <Said message={data.message} />
      <dialog ref={dialog} aria-labelledby="ask" aria-describedby="goes">
        <form method="dialog">
          <h2 id="ask">{t('data.ask')}</h2>
          <p id="goes">{t('data.goes', data.saved, data.packs)}</p>
          <p class="actions">
            <button type="submit" class="button" autofocus>
              {t('data.no')}
            </button>
            <button type="submit" class="button is-main" onClick={() => actions.deleteAll()}>
              {t('data.yes')}
            </button>
          </p>
        </form>
      </dialog>
    </fieldset>
  );
}
