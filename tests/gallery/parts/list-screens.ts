import type { ShownScreen } from '../../../src/ui/fixtures/shown-screen';
import { LANGUAGES } from './languages';
import { slug } from './slug';

const LOOKS = [...LANGUAGES.map((lang) => ({ lang, theme: 'light' })), { lang: 'en', theme: 'dark' }];

function linkTo({ of, state }: ShownScreen, { lang, theme }: (typeof LOOKS)[number], text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ screen: of, state: slug(state), lang, theme }).toString()}`;
  link.textContent = text;
  return link;
}

/** Every screen and state with its addresses. */
export function listScreens(root: HTMLElement, screens: readonly ShownScreen[], language: string): void {
  const heading = document.createElement('h1');
  heading.textContent = `${screens.length} states of the screens`;
  const list = document.createElement('ul');
  for (const shown of screens) {
    const item = document.createElement('li');
    item.dataset.screen = shown.of;
    item.dataset.state = slug(shown.state);
    if (shown.part !== undefined) item.dataset.part = shown.part;
    item.append(linkTo(shown, { lang: language as 'en', theme: 'light' }, `${shown.of}: ${shown.state}`));
    for (const look of LOOKS) item.append(' ', linkTo(shown, look, `${look.lang} ${look.theme}`));
    list.append(item);
  }
  root.append(heading, list);
}
