/** Answers popup, panel and background. Only parts of this extension are heard: see content-port. */
import { isRecord } from '../../lib/is-record';
import type { PageState } from '../../messaging/messages';
import type { ClaimQuote } from '../../model/claim-quote';
import { onMessage } from '../../platform/content-port';

export interface AnsweringPage {
  /** `from`: so many claims are known already. */
  state(from: number): PageState & { more: boolean };
  reveal(id: string): boolean;
  quote(id: string): ClaimQuote | null;
  restore(id: string): boolean;
  /** Answered late: see `claimInView` among the messages. */
  inView(other: string | null): Promise<string | null>;
  showMarks(shown: boolean): void;
  lookUp(text: string): Promise<boolean>;
  move(step: 'next' | 'previous'): void;
}

const malformed = (name: string) => ({ ok: false, error: { name: 'malformed', detail: `request of ${name}` } });
const done = (value: unknown) => ({ ok: true, value });

function answer(page: AnsweringPage, name: string, request: unknown): unknown {
  const fields = isRecord(request) ? request : {};
  switch (name) {
    case 'pageState':
      return done(page.state(typeof fields.from === 'number' ? fields.from : 0));
    case 'revealClaim':
      return typeof fields.id === 'string' ? done(page.reveal(fields.id)) : malformed(name);
    case 'quoteClaim':
      return typeof fields.id === 'string' ? done(page.quote(fields.id)) : malformed(name);
    case 'restoreClaim':
      return typeof fields.id === 'string' ? done(page.restore(fields.id)) : malformed(name);
    case 'claimInView':
      return page.inView(typeof fields.other === 'string' ? fields.other : null).then(done);
    case 'lookUp':
      return page.lookUp(typeof fields.text === 'string' ? fields.text : '').then(done);
    case 'showMarks':
      if (typeof fields.shown !== 'boolean') return malformed(name);
      page.showMarks(fields.shown);
      return done(null);
    case 'moveCursor':
      if (fields.step !== 'next' && fields.step !== 'previous') return malformed(name);
      page.move(fields.step);
      return done(null);
    default:
      return { ok: false, error: { name: 'unknown', detail: name } };
  }
}

export function answerScreens(page: AnsweringPage, signal: AbortSignal): void {
  onMessage((message) => {
    if (!isRecord(message) || message.to !== 'page' || typeof message.name !== 'string') return undefined;
    return answer(page, message.name, message.request);
  }, signal);
}
