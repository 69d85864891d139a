import { sendToPage } from '../../messaging/send';
import type { ClaimQuote } from '../../model/claim-quote';
import type { Tab } from '../../platform/tabs';

/** What a page has of one of its claims; undefined where it does not answer, or the claim is gone. */
export async function askForQuote(tab: Tab | null, id: string): Promise<ClaimQuote | undefined> {
  const reply = tab && (await sendToPage(tab.id, 'quoteClaim', { id }));
  return reply?.ok ? (reply.value ?? undefined) : undefined;
}
