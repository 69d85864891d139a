/** The whole state of a page. Its claims come some at a time: to pack thousands in one piece would hold the page up. */
import type { Claim } from '../model/claim';
import type { Reply } from './message-error';
import type { PageState } from './messages';
import { sendToPage } from './send';

export async function askPageState(tab: number): Promise<Reply<PageState>> {
  const first = await sendToPage(tab, 'pageState', null);
  if (!first.ok) return first;
  const { more: isMore, ...state } = first.value;
  // The page may change between two answers: no claim comes twice.
  const claims = new Map<string, Claim>();
  let part = state.claims;
  let more = isMore;
  for (let from = 0; ;) {
    for (const claim of part) claims.set(claim.id, claim);
    from += part.length;
    if (!more || part.length === 0) return { ok: true, value: { ...state, claims: [...claims.values()] } };
    const next = await sendToPage(tab, 'pageState', { from });
    if (!next.ok) return next;
    ({ claims: part, more } = next.value);
  }
}
