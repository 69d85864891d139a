import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { useWords } from '../words/use-words';
/** Stands where the claim stood, until something else is deleted. */
export function DeletedBar({ text, undo }: { text: string; undo(): void }) {
  const { t } = useWords();
  return (
    <div class="deleted-bar" role="group" aria-label={t('saved.deleted')}>
      <p>
        {t('saved.deleted')}: <q lang={LANGUAGE_OF_TEXT}>{text}</q>
      </p>
      <button type="button" class="button" data-focus="undo" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
        {t('saved.undo')}
      </button>
    </div>
  );
}
