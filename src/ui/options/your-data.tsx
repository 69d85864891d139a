import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
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
  const resetting = useRef<HTMLDialogElement>(null);
  const deleting = useRef<HTMLDialogElement>(null);
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
        <button type="button" class="button" onClick={() => resetting.current?.showModal()}>
          {t('options.reset')}
        </button>
        <button type="button" class="button" onClick={() => deleting.current?.showModal()}>
          {t('data.delete')}
        </button>
      </p>
      <Said message={data.message} />
      <Question
        dialog={resetting}
        ask={t('options.reset_ask')}
        goes={t('options.reset_goes')}
        no={t('options.reset_no')}
        yes={t('options.reset_yes')}
        act={() => actions.resetSettings()}
      />
      <Question
        dialog={deleting}
        ask={t('data.ask')}
        goes={t('data.goes', data.saved, data.packs)}
        no={t('data.no')}
        yes={t('data.yes')}
        act={() => actions.deleteAll()}
      />
    </fieldset>
  );
}

interface QuestionProps {
  dialog: RefObject<HTMLDialogElement | null>;
  ask: string;
  /** What goes, and what stays. */
  goes: string;
  no: string;
  yes: string;
  act(): void;
}

function Question({ dialog, ask, goes, no, yes, act }: QuestionProps) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-ask`} aria-describedby={`${id}-goes`}>
      <form method="dialog">
        <h2 id={`${id}-ask`}>{ask}</h2>
        <p id={`${id}-goes`}>{goes}</p>
        <p class="actions">
          <button type="submit" class="button" autofocus>
            {no}
          </button>
          <button type="submit" class="button is-main" onClick={act}>
            {yes}
          </button>
        </p>
      </form>
    </dialog>
  );
}
