import { sendToBackground } from '../../messaging/send';
import type { Claim } from '../../model/claim';
import type { SavedPage } from '../../model/saved';

/** Asks for a claim to be saved, within the press: whatever closes then, the background has it. Null where it failed. */
export async function askToSave(claim: Claim, page: SavedPage, tab: number): Promise<string | null> {
  const reply = await sendToBackground('saveClaim', { claim, page, tab });
  if (!reply.ok) console.warn('On Record:', reply.error);
  return reply.ok ? reply.value : null;
}
