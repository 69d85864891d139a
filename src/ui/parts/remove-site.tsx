import { useWords } from '../words/use-words';

interface Props {
  name: string;
  /** The list, and what in it is left to do: both as selectors. */
  within: string;
  next: string;
  remove(name: string): void;
}

/** Takes a site off a list. The button goes with it, so what is left to do there keeps the focus. */
export function RemoveSite({ name, within, next, remove }: Props) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="quiet-button"
      aria-label={t('options.remove_site', name)}
      onClick={({ currentTarget }) => {
        currentTarget.closest(within)?.querySelector<HTMLElement>(next)?.focus();
        remove(name);
      }}
    >
      {t('options.remove')}
    </button>
  );
}
