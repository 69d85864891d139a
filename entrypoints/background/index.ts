import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../src/app/background/start';

export default defineBackground(() => {
  // The browser ends the background as a whole: nothing else ever stops it.
  startBackground(new AbortController().signal);
});
