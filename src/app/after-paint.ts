import { afterFrame } from '../page/when-seen';

/** Resolves once what was drawn stands on the screen; in a page that nobody sees, at once. */
export const afterPaint = (): Promise<void> => (document.hidden ? Promise.resolve() : afterFrame(window));
