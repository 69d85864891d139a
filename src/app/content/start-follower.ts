/** The follower of one page: it follows what changes, answers screens, and brings pointer, keys and card. */
import { takeReading } from '../page-handover';
import { answerScreens } from './answer-screens';
import { PageSession } from './page-session';

export function startFollower(): void {
  const read = takeReading();
  if (read === null || read.life.signal.aborted) return;
  const session = new PageSession(window, read);
  answerScreens(session, read.life.signal);
  void session.start();
}
