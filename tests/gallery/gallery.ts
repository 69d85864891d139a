/**
 * Every screen in every state, by address: `?screen=card&state=on-record&lang=uk&theme=dark`. Without a screen all are
 * listed. Going to another address of the gallery draws anew without loading, so that tests can look at hundreds.
 */
import { render } from 'preact';
import { allScreens } from '../../src/ui/fixtures/screens';
import { LANGUAGES, wordsIn, type Language } from './parts/languages';
import { listScreens } from './parts/list-screens';
import { mountScreen } from './parts/mount-screen';
import { realWorld } from './parts/real-world';
import { slug } from './parts/slug';

type Screens = ReturnType<typeof allScreens>;
const made = new Map<Language, Screens>();

/** Reading a page by the engine takes a moment: once a language. */
function screensIn(language: Language): Screens {
  const known = made.get(language) ?? allScreens(wordsIn(language), realWorld);
  made.set(language, known);
  return known;
}

function draw(root: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const language = LANGUAGES.find((one) => one === query.get('lang')) ?? 'en';
  const screens = screensIn(language);
  const shown = screens.find(({ of, state }) => of === query.get('screen') && slug(state) === query.get('state'));
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = query.get('theme') ?? '';
  scrollTo(0, 0);
  render(null, root);
  root.replaceChildren();
  if (shown) mountScreen(root, shown);
  else listScreens(root, screens, language);
  document.documentElement.dataset.drawn = location.search;
}

const root = document.getElementById('app');
if (root) {
  addEventListener('popstate', () => draw(root));
  draw(root);
}
