import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { More } from '../parts/more';
import { useWords } from '../words/use-words';

interface Props {
  claims: readonly { id: string; text: string }[];
  restore(claim: string): void;
}

/** What the reader hid on this page; nothing where that is nothing. */
export function HiddenMarks({ claims, restore }: Props) {
  const { t, plural } = useWords();
  if (claims.length === 0) return null;
  return (
    <More class="hidden-marks" summary={plural('hide.marks', claims.length)}>
      {() => (
        <ul>
          {claims.map(({ id, text }) => (
            <li key={id}>
              <q lang={LANGUAGE_OF_TEXT}>{text}</q>
              <button
                type="button"
                class="button"
                onClick={() => restore(id)}
                aria-label={`${t('hide.again')}: ${text}`}
              >
                {t('hide.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}
