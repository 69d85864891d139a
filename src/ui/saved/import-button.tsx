import { useRef } from 'preact/hooks';
import { useWords } from '../words/use-words';

/** A button as any other: the browser's own field for files cannot be styled. */
export function ImportButton({ importFile }: { importFile(file: File): void }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    // Emptied, so that the same file can be chosen again.
    currentTarget.value = '';
    if (file) importFile(file);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('saved.file')}
        onChange={chosen}
      />
      <button type="button" class="quiet-button" title={t('saved.import_hint')} onClick={() => field.current?.click()}>
        {t('saved.import')}
      </button>
    </>
  );
}
