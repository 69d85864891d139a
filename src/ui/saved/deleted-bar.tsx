/** Stands where the claim stood, until something else is deleted. */
export function DeletedBar({ text, undo }: { text: string; undo(): void }) {
  return (
    <div class="deleted-bar" role="group" aria-label="Deleted">
      <p>
        Deleted: <q>{text}</q>
      </p>
      <button type="button" class="button" data-focus="undo" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
        Undo
      </button>
    </div>
  );
}
