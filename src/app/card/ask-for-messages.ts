import type { KeptMessages } from '../../platform/own-messages';
import { askBackground } from '../ask-background';

const isMessages = (value: unknown): value is KeptMessages =>
  typeof value === 'object' && value !== null && Object.values(value).every((message) => typeof message === 'string');

/** A page may not read the extension's files: the background does. None where nobody answers. */
export async function askForMessages(): Promise<KeptMessages> {
  const answer = await askBackground('messages', null);
  return isMessages(answer) ? answer : {};
}
