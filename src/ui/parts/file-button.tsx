import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** Of the field itself, for those who hear it. */
  name: string;
  look: 'button' | 'quiet-button';
  hint?: string;
  choose(file: File): void;
}

/** A button as any other: the browser's own field for files cannot be styled. */
export function FileButton({ label, name, look, hint, choose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    // Emptied, so that the same file can be chosen again.
    currentTarget.value = '';
    if (file) choose(file);
  };
  return (
    <>
      <input ref={field} type="file" accept=".json,application/json" hidden aria-label={name} onChange={chosen} />
      <button type="button" class={look} title={hint} onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}
