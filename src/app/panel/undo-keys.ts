/** Undoes a deletion by the usual keys, except where they undo typing. */
export function onUndoKeys(undo: () => void, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
    event.preventDefault();
    undo();
  };
  addEventListener('keydown', listener, { signal });
}
