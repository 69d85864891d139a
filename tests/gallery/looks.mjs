/** The looks that every state of the gallery is drawn in, and what is looked for in each. */
const LANGUAGES = ['en', 'uk', 'ru', 'tr'];

/** The narrowest side panel of browsers, and a reflow width of WCAG 1.4.10; in CSS pixels. */
const NARROW = 320;
/** A usual side panel. */
const USUAL = 400;
/** In per cent: WCAG 1.4.4. */
const LARGE_TEXT = 200;

/**
 * `pictures`: what is pictured of it. `axe`: what axe reads in each of these, `all` or `colours`, in the languages
 * `axeIn`.
 */
const USUAL_LOOK = {
  name: 'light and dark',
  page: { width: USUAL },
  languages: LANGUAGES,
  pictures: ['light', 'dark'],
  // Colours are the same in every language, and all else in both tones.
  axe: { light: 'all', dark: 'colours' },
  axeIn: ['en'],
};
const NARROW_LOOK = {
  name: 'narrow',
  page: { width: NARROW, touch: true },
  languages: LANGUAGES,
  pictures: ['narrow'],
};
const LARGE_LOOK = { name: 'large text', page: { width: USUAL, textSize: LARGE_TEXT }, languages: LANGUAGES };
const FORCED_LOOK = {
  name: 'forced colours',
  page: { width: USUAL, forced: true },
  languages: ['en'],
  pictures: ['forced'],
};

/** Every state in light, dark, narrow and with large text, in every language. */
export const QUICK = [USUAL_LOOK, NARROW_LOOK, LARGE_LOOK];

/** What the sheets of the documentation show. */
export const PICTURED = [{ ...USUAL_LOOK, axe: {} }, NARROW_LOOK, FORCED_LOOK];

/** Every look in every language, each read by axe. */
export const WHOLE = [
  { ...USUAL_LOOK, axe: { light: 'all', dark: 'all' }, axeIn: LANGUAGES },
  { ...NARROW_LOOK, axe: { narrow: 'all' }, axeIn: LANGUAGES },
  { ...FORCED_LOOK, languages: LANGUAGES, axe: { forced: 'all' }, axeIn: LANGUAGES },
  { ...LARGE_LOOK, pictures: ['large'], axe: { large: 'all' }, axeIn: LANGUAGES },
  { name: 'narrow, large text', page: { width: NARROW, textSize: LARGE_TEXT }, languages: LANGUAGES },
];
