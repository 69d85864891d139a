import { sendToPage } from '../messaging/send';
import type { ClaimQuote } from '../model/claim-quote';

/** What the page in a tab has of one of its claims; undefined where it does not answer, or the claim is gone. */
export async function askForQuote(tab: number, claim: string): Promise<ClaimQuote | undefined> {
  const reply = await sendToPage(tab, 'quoteClaim', { id: claim });
  return reply.ok ? (reply.value ?? undefined) : undefined;
}
