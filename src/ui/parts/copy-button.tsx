import { useState } from 'preact/hooks';

/** Says whether it worked, to eyes and ears. `copy` runs within the click. */
export function CopyButton({ label, copy }: { label: string; copy(): Promise<boolean> }) {
  const [outcome, setOutcome] = useState<'copied' | 'not copied' | null>(null);
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        onClick={() => void copy().then((done) => setOutcome(done ? 'copied' : 'not copied'))}
      >
        {label}
      </button>
      <span class="outcome" role="status">
        {outcome}
      </span>
    </>
  );
}
