/**
 * The browser's own API of extensions, where it has it under that name; else the polyfill, which imitates it. The build
 * puts this file in the place of the polyfill (wxt.config.ts): taken in by `import`, all that the API has would be copied,
 * and so set up by the browser, each time a script starts.
 */
import type { Browser } from 'webextension-polyfill';

declare const require: (name: 'webextension-polyfill/dist/browser-polyfill.js') => Browser;

const own = (globalThis as { browser?: Browser }).browser;

const browser: Browser =
  own?.runtime?.id === undefined ? require('webextension-polyfill/dist/browser-polyfill.js') : own;
export default browser;
