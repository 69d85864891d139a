import { render } from 'preact';
import { createPreviewPainter } from '../../../src/app/options/paint-preview';
import card from '../../../src/ui/card/card.css?inline';
import options from '../../../src/ui/options/options.css?inline';
import panel from '../../../src/ui/panel/panel.css?inline';
import popup from '../../../src/ui/popup/popup.css?inline';
import welcome from '../../../src/ui/welcome/welcome.css?inline';
import { press, writeInto } from '../../../src/ui/fixtures/bring-about';
import type { ScreenName, ShownScreen } from '../../../src/ui/fixtures/shown-screen';

import { addExample } from './welcome-example';

const SHEETS = { card, options, panel, popup, welcome };

const sheetOf = (screen: ScreenName): string =>
  screen.startsWith('panel-') ? SHEETS.panel : SHEETS[screen as keyof typeof SHEETS];

function styleOf(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}

/** The card stands in a shadow root, as on a page; the room around it is the page's. */
function shadowFor(root: HTMLElement): HTMLElement {
  const host = document.createElement('on-record-card');
  host.style.cssText =
    'display: block; width: max-content; max-width: 100%; margin: 12px; --room-x: calc(100vw - 24px)';
  const shadow = host.attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  shadow.append(styleOf(sheetOf('card')), inner);
  if (document.documentElement.style.colorScheme !== '')
    shadow.append(styleOf(`.card { color-scheme: ${document.documentElement.style.colorScheme} }`));
  root.append(styleOf('html { color-scheme: light dark; background: Canvas } body { margin: 0 }'), host);
  return inner;
}

function plainFor(root: HTMLElement, screen: ScreenName): HTMLElement {
  const inner = document.createElement('div');
  root.append(styleOf(sheetOf(screen)), inner);
  return inner;
}

/** What the product paints on its own pages, by the highlights of marks. */
function paintMarks(inner: HTMLElement, of: ScreenName, state: string): void {
  if (of === 'options') createPreviewPainter()(inner, 'line');
  const head = inner.querySelector('.welcome-head');
  if (of === 'welcome' && head) addExample(head, !state.startsWith('example'));
}

export function mountScreen(root: HTMLElement, shown: ShownScreen): void {
  const { of, screen, state, opened } = shown;
  const inner = of === 'card' ? shadowFor(root) : plainFor(root, of);
  render(screen, inner);
  paintMarks(inner, of, state);
  writeInto(inner, shown);
  setTimeout(() => {
    press(inner, shown);
    if (opened !== undefined && opened !== 'summary')
      requestAnimationFrame(() => {
        inner.querySelector('.card-body')?.scrollTo(0, 9e3);
        inner.querySelector('.card .outcome:not(:empty)')?.scrollIntoView({ block: 'center' });
      });
  });
}
