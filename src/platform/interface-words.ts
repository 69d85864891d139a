/** The interface's language is the browser's; its messages are the extension's own (`_locales`). */
import { createI18n } from '@wxt-dev/i18n';
import { filled } from '../words/catalogue';
import { createWords, type MessageSource, type Words } from '../words/words';
import type { KeptMessages } from './own-messages';

function askBrowser(): MessageSource {
  const { t } = createI18n();
  return (key, fillings) => t(key, [...fillings]);
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
