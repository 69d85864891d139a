import type { SaveState } from './save-state';
import { useWords } from '../words/use-words';

/** Keeps its place and the focus when the claim is saved. */
export function SaveButton({ state, save }: { state: SaveState; save(): void }) {
  const { named } = useWords();
  const isDone = state === 'saved' || state === 'saving';
  return (
    <button
      type="button"
      class={`quiet-button save-button is-${state}`}
      aria-disabled={isDone}
      onClick={isDone ? undefined : save}
    >
      <span aria-live="polite">{named('save', state)}</span>
    </button>
  );
}
