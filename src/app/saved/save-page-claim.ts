import { sendToBackground } from '../../messaging/send';
import type { ClaimQuote } from '../../model/claim-quote';
import type { ScreenModel } from '../../ui/view/screen-view';
import type { SavedControl } from './saved-control';

/** Saves a claim of the page in front, from the panel; `quote` asks that page for its words. */
export async function savePageClaim(
  control: SavedControl,
  { page }: ScreenModel,
  id: string,
  quote: () => Promise<ClaimQuote | undefined>,
): Promise<void> {
  const claim = page?.claims.find((one) => one.id === id);
  if (!page || !claim) return;
  const { url, title } = page;
  await control.save(url, claim, async () => {
    const reply = await sendToBackground('saveClaim', { claim, page: { url, title }, quote: await quote() });
    if (!reply.ok) console.warn('On Record:', reply.error);
    return reply.ok ? reply.value : null;
  });
}
