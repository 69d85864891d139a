import { useState } from 'preact/hooks';
import type { SaveState } from './save-state';
import { useWords } from '../words/use-words';

/** Keeps its place and the focus when the claim is saved. */
export function SaveButton({ state, save }: { state: SaveState; save(): void }) {
  const { named } = useWords();
  /** What was saved before is told to nobody who has not asked. */
  const [isPressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    save();
  };
  const isDone = state === 'saved' || state === 'saving';
  return (
    <button
      type="button"
      class={`quiet-button save-button is-${state}`}
      aria-disabled={isDone}
      onClick={isDone ? undefined : press}
    >
      <span aria-live={isPressed ? 'polite' : undefined}>{named('save', state)}</span>
    </button>
  );
}
