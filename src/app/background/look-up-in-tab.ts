import { sendToPage } from '../../messaging/send';
import { tellOnButton } from '../../platform/badge';
import { interfaceWords } from '../../platform/interface-words';
import { readOwnMessages } from '../../platform/own-messages';
import { openPopup } from '../../platform/popup';

/** Looks up what is selected in a tab. Where its page is closed to extensions, the popup says so, else its button does. */
export async function lookUpInTab(tab: number, text: string): Promise<void> {
  const reply = await sendToPage(tab, 'lookUp', { text });
  if (reply.ok || (await openPopup())) return;
  await tellOnButton(tab, (await interfaceWords(readOwnMessages)).t('popup.no_look_up'));
}
