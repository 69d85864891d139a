import { useState } from 'preact/hooks';
import type { Words } from '../../words/words';
import { useWords } from '../words/use-words';

/** Whether it was copied; the name of the form in which, where it has one. */
export type Copied = boolean | string;

/** Says whether it worked, to eyes and ears. `copy` runs within the click. */
export function CopyButton({ label, copy }: { label: string; copy(): Promise<Copied> }) {
  const [outcome, setOutcome] = useState<{ copied: Copied; number: number } | null>(null);
  const press = async () => {
    const copied = await copy();
    setOutcome((before) => ({ copied, number: (before?.number ?? 0) + 1 }));
  };
  const { t } = useWords();
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => void press()}>
        {label}
      </button>
      <span class="outcome" role="status">
        {/* New each time, so that the same words are said again. */}
        {outcome !== null && <span key={outcome.number}>{outcomeWords(outcome.copied, t)}</span>}
      </span>
    </>
  );
}

function outcomeWords(outcome: Copied, t: Words['t']): string {
  if (typeof outcome === 'string') return t('why.copied_as', outcome);
  return t(outcome ? 'citation.copied' : 'citation.not_copied');
}
