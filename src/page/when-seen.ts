/** Waits until a page is on screen: nothing is done for prerendered pages and hidden tabs. */

function until(document: Document, event: string, holds: () => boolean, signal: AbortSignal): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const stops = AbortSignal.any([done.signal, signal]);
    const check = () => {
      if (!holds()) return;
      done.abort();
      resolve();
    };
    document.addEventListener(event, check, { signal: stops });
  });
}

/** `prerendering` exists in Chromium alone. */
const isPrerendering = (document: Document) => (document as { prerendering?: boolean }).prerendering === true;

export const isSeen = (document: Document): boolean =>
  !isPrerendering(document) && document.visibilityState === 'visible';

/** Never resolves where the signal aborts first. */
export async function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  await until(document, 'prerenderingchange', () => !isPrerendering(document), signal);
  await until(document, 'visibilitychange', () => document.visibilityState === 'visible', signal);
}

/** After the browser has drawn a frame: styles and layout are up to date then, and cost nothing to ask for. */
export function afterFrame(view: Window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
}
