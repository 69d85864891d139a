import { useEffect, useState } from 'preact/hooks';

/** In ms: longer than between two keys of a reader who still types. */
const SETTLED = 800;

interface Props {
  /** Null where there is nothing to say. */
  text: string | null;
  /** What the reader has typed so far: another key puts the words off. */
  typed: string;
}

/** Says what a search has left: once, when the reader has stopped typing, and only where it is other than before. */
export function SettledStatus({ text, typed }: Props) {
  const [said, say] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => say(text), SETTLED);
    return () => clearTimeout(waiting);
  }, [text, typed]);
  return (
    <p role="status" class="only-heard">
      {said}
    </p>
  );
}

/** The same, seen at each key. */
export function Shown({ text, typed }: Props) {
  return (
    <>
      {text !== null && (
        <p class="shown quiet" aria-hidden="true">
          {text}
        </p>
      )}
      <SettledStatus text={text} typed={typed} />
    </>
  );
}
