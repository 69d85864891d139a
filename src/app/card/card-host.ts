import css from '../../ui/card/card.css?inline';
import { outerElement } from '../../page/outer-element';
import { matchesOf } from '../../page/own-members';

/** The card's one element on the page. */
export interface CardHost {
  element: HTMLElement;
  /** Where the card is drawn: inside a closed shadow root, which the page cannot look into. */
  root: HTMLElement;
  /** Brings the element to the top of the page, into the dialog that makes all else inert if there is one. */
  open(near: Element | null): void;
  close(): void;
  remove(): void;
}

/** Chromium 128 and later. */
type Zoomed = Element & { currentCSSZoom?: number };

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Inline and important: no rule of the page is stronger. `all` undoes what the page says of every element. */
const OWN_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['width', 'max-content'],
  ['height', 'max-content'],
  ['overflow', 'visible'],
  ['background', 'transparent'],
  // For browsers in which the element cannot be a popover: the greatest value there is.
  ['z-index', '2147483647'],
];

/** A sheet works under every content policy of the page; where sheets cannot be shared, a style element does. */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script's sheets into a page's root (bug 1751346).
    const style = document.createElementNS(XHTML, 'style');
    style.textContent = css;
    shadow.append(style);
  }
}

function setPlaced(element: HTMLElement, name: string, value: string): void {
  element.style.setProperty(name, value, 'important');
}

/** Moves the card's corner to a point of the viewport. */
export function placeHost(element: HTMLElement, x: number, y: number): void {
  setPlaced(element, 'translate', `${Math.round(x)}px ${Math.round(y)}px`);
}

/** All outside of a modal dialog is inert; what is outside of a full-screen element may not be drawn over it. */
const LAYER = 'dialog:modal, :fullscreen';

/** A press outside of a popover closes it. Asked in turn: not every browser knows each of these names. */
const isLayer = (element: Element): boolean =>
  matchesOf(element, LAYER) || (matchesOf(element, '[popover]') && matchesOf(element, ':popover-open'));

/**
 * The layer in which an element is drawn: a component may show in its own dialog what stands in the page. Where the page
 * itself is no place for elements (a set of frames), the root is.
 */
function homeOf(near: Element): Element {
  for (let outer: Element | null = near; outer !== null; outer = outer.assignedSlot ?? outerElement(outer))
    if (isLayer(outer)) return outer;
  const { body, documentElement } = document;
  return body?.localName === 'body' ? body : documentElement;
}

/** `language` of all that is drawn in it. */
export function createCardHost(language: string): CardHost {
  const element = document.createElementNS(XHTML, 'on-record-card') as HTMLElement;
  for (const [name, value] of OWN_STYLE) setPlaced(element, name, value);
  setPlaced(element, 'display', 'none');
  element.setAttribute('popover', 'manual');
  element.lang = language;
  const shadow = element.attachShadow({ mode: 'closed' });
  dress(shadow);
  const root = document.createElementNS(XHTML, 'div') as HTMLElement;
  shadow.append(root);
  const open = (near: Element | null) => {
    const home = homeOf(near ?? document.documentElement);
    if (element.parentNode !== home) home.append(element);
    setPlaced(element, 'display', 'block');
    // The page's `zoom` would move and size the card with the page.
    setPlaced(element, 'zoom', String(1 / ((home as Zoomed).currentCSSZoom ?? 1)));
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const close = () => {
    if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    setPlaced(element, 'display', 'none');
  };
  return { element, root, open, close, remove: () => element.remove() };
}
