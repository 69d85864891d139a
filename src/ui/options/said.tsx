/** What became of the latest change; `problems` one a line, in the words of the pack's check. */
export interface Message {
  text: string;
  problems?: readonly string[];
}

export function Said({ message }: { message: Message | null }) {
  return (
    <div role="status" class="said">
      {message && (
        <>
          <p>{message.text}</p>
          <Problems lines={message.problems ?? []} />
        </>
      )}
    </div>
  );
}

/** English whatever the interface speaks: whoever mends a pack reads its manual too. */
export function Problems({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="problems" lang="en">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
