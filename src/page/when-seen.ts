/** Waits until a page is on screen: nothing is done for prerendered pages and hidden tabs. */

/** `prerendering` exists in Chromium alone. */
const isSeen = (document: Document): boolean =>
  document.visibilityState === 'visible' && (document as { prerendering?: boolean }).prerendering !== true;

/** A prerendered page that is shown tells both. */
const EVENTS = ['visibilitychange', 'prerenderingchange'];

export function whenSeen(document: Document): Promise<void> {
  if (isSeen(document)) return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => {
      if (!isSeen(document)) return;
      for (const event of EVENTS) document.removeEventListener(event, check);
      resolve();
    };
    for (const event of EVENTS) document.addEventListener(event, check);
  });
}

/** After the browser has drawn a frame: styles and layout are up to date then, and cost nothing to ask for. */
export function afterFrame(view: Window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
}
