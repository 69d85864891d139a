/**
 * Firefox keeps a page's `::highlight` rules out of shadow roots (Chromium lets them in): each root gets the marks' sheet.
 * It is made by the page's own constructor, since Firefox takes no sheet of ours into a page's root (bug 1751346), and
 * adopted: no element is added.
 */
interface PageWindow {
  CSSStyleSheet: typeof CSSStyleSheet;
}

/** As the page itself sees them; only Firefox has these ways past its wrappers. */
interface Unwrapped<T> {
  wrappedJSObject?: T;
}

export function dressRoot(root: ShadowRoot, css: string, signal: AbortSignal): void {
  const view = (root.ownerDocument.defaultView as Unwrapped<PageWindow> | null)?.wrappedJSObject;
  const sheets = (root as Unwrapped<ShadowRoot>).wrappedJSObject?.adoptedStyleSheets;
  if (view === undefined || sheets === undefined || signal.aborted) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  const undress = () => {
    const at = sheets.indexOf(sheet);
    if (at !== -1) sheets.splice(at, 1);
  };
  signal.addEventListener('abort', undress, { once: true });
}
