/** The interface's language is the browser's; its messages are the extension's own (`_locales`). */
import { createI18n } from '@wxt-dev/i18n';
import { filled } from '../words/catalogue';
import { createWords, type MessageSource, type Words } from '../words/words';
import type { KeptMessages } from './own-messages';

/** A message that is filled with them comes back with its places open. */
const PLACES = ['$1', '$2', '$3', '$4'];

/** Each message is asked for once: thousands of statements are told in the same few. */
function askBrowser(): MessageSource {
  const { t } = createI18n();
  const messages = new Map<string, string>();
  return (key, fillings) => {
    const message = messages.get(key) ?? t(key, PLACES);
    messages.set(key, message);
    return filled(message, fillings);
  };
}

/**
 * The browser falls back to English by itself, message by message. Chromium can keep an empty answer to all keys when a
 * page is closed while it asks for the first: then the messages are `load`ed from the extension's own files.
 */
export async function interfaceWords(
  load: () => Promise<KeptMessages>,
  ask: MessageSource = askBrowser(),
): Promise<Words> {
  if (ask('language', []) !== '') return createWords(ask);
  const messages = await load();
  return createWords((key, fillings) => filled(messages[key.replaceAll('.', '_')] ?? '', fillings));
}
