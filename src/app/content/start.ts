/**
 * The reader of one page, from start to end: it takes the page over from the gate; the reader's settings say whether
 * the page is read; it is read in slices; the background's claims are marked; pointer, keys and messages are followed;
 * all of it ends with one signal.
 */
import { isAlive } from '../../platform/content-port';
import { claimPage, takePage } from '../page-handover';
import { answerScreens } from './answer-screens';
import { PageSession } from './page-session';

export function startReader(): void {
  const life = new AbortController();
  if (!claimPage(life.signal)) return;
  const session = new PageSession(window, { stop: () => life.abort(), isAlive, signal: life.signal }, takePage());
  answerScreens(session, life.signal);
  void session.start();
}
