/** Back and forward within the panel by the usual keys: a side panel has no buttons of the browser's own. */
export function onPlaceKeys(signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') history.back();
    else history.forward();
  };
  addEventListener('keydown', listener, { signal });
}
