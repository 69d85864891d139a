import { useState } from 'preact/hooks';
import { useWords } from '../words/use-words';

/** Says whether it worked, to eyes and ears. `copy` runs within the click. */
export function CopyButton({ label, copy }: { label: string; copy(): Promise<boolean> }) {
  const [outcome, setOutcome] = useState<'copied' | 'not_copied' | null>(null);
  const { t } = useWords();
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        onClick={() => void copy().then((done) => setOutcome(done ? 'copied' : 'not_copied'))}
      >
        {label}
      </button>
      <span class="outcome" role="status">
        {outcome && t(`citation.${outcome}`)}
      </span>
    </>
  );
}
