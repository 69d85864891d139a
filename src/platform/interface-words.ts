/** The interface's language is the browser's; its messages are the extension's own (`_locales`). */
import { createI18n } from '@wxt-dev/i18n';
import { createWords, type Words } from '../words/words';

/** The browser falls back to English by itself, message by message. */
export function interfaceWords(): Words {
  const { t } = createI18n();
  return createWords((key, fillings) => t(key, [...fillings]));
}
