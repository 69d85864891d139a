/**
 * The content script, from start to end:
 * it waits until the page is on screen; the gate looks at the page's raw text; where it finds nothing, only what is
 * added later is looked at; where it finds something, settings are read and the page is read in slices; the
 * background's claims are marked; pointer, keys and messages are followed; all of it ends with one signal.
 */
import { PageSession } from './page-session';
import { answerScreens } from './answer-screens';
import { isAlive } from '../../platform/content-port';

export function startContent(): () => void {
  const life = new AbortController();
  const stop = () => life.abort();
  const session = new PageSession(window, { stop, isAlive, signal: life.signal });
  answerScreens(session, life.signal);
  void session.start();
  return stop;
}
