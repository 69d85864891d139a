/** What a screen says where there are no claims to show, and what the reader can do about it. */
import type { Words } from '../../words/words';
import { siteOf } from './site-choice';

/** Why nothing is shown. */
export type Absence =
  /** No content script answers in this tab. */
  | { why: 'no-answer'; url: string; access: boolean }
  /** The page answers, but has no claims. */
  | { why: 'unrelated' | 'reading' | 'language' | 'no-claims'; language: string; scope: string; until: string }
  /** By the reader's own setting: pages are read only when asked, this site is not among the chosen, or it is left out. */
  | { why: 'off'; by: 'asked' | 'unchosen' | 'off' }
  | { why: 'no-record' | 'pdf' };

export type NoticeAction = 'reload' | 'ask-access' | 'read';

export interface NoticeView {
  title: string;
  text: string;
  action: { id: NoticeAction; label: string } | null;
}

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Those that tell a title and a text, and no more. */
type Plain = 'untold' | 'file' | 'closed' | 'browser' | 'store' | 'pdf' | 'record' | 'asked' | 'reading' | 'language';

const plain = (which: Plain, { t }: Words, action: NoticeView['action'] = null): NoticeView => ({
  title: t(`notice.${which}_title`),
  text: t(`notice.${which}`),
  action,
});

const isPdf = (url: string): boolean => /\.pdf($|[?#])/iu.test(url);

function noAnswer(url: string, access: boolean, words: Words): NoticeView {
  const { t } = words;
  const site = siteOf(url);
  if (url.startsWith('file:')) return plain('file', words);
  // The browser names a page of its own to nobody, and other pages to those who may read them.
  if (url === '' && !access) return plain('untold', words, { id: 'ask-access', label: t('welcome.grant') });
  // Nor is a file on this computer named, unless the reader lets extensions read such.
  if (url === '') return plain('closed', words);
  if (site === null) return plain('browser', words);
  if (STORES.includes(site)) return plain('store', words);
  if (isPdf(url)) return plain('pdf', words);
  const title = t(access ? 'notice.stopped_title' : 'notice.access_title');
  if (!access) return { title, text: t('notice.access', site), action: { id: 'ask-access', label: t('notice.allow') } };
  return { title, text: t('notice.stopped'), action: { id: 'reload', label: t('notice.reload') } };
}

/** The popup has the switches of which the panel tells where they are. */
export function noticeView(absence: Absence, words: Words, screen: 'popup' | 'panel'): NoticeView {
  const { t } = words;
  switch (absence.why) {
    case 'no-answer':
      return noAnswer(absence.url, absence.access, words);
    case 'pdf':
      return plain('pdf', words);
    case 'no-record':
      return plain('record', words);
    case 'off':
      if (absence.by === 'asked') return plain('asked', words, { id: 'read', label: t('notice.read') });
      return {
        title: t(`notice.${absence.by}_title`),
        text: t(screen === 'popup' ? `notice.${absence.by}_below` : `notice.${absence.by}`),
        action: null,
      };
    case 'reading':
      return plain('reading', words);
    case 'language':
      if (absence.language === '') return plain('language', words);
      return {
        title: t('notice.language_title'),
        text: t('notice.language_named', words.languageName(absence.language)),
        action: null,
      };
    case 'unrelated':
    case 'no-claims':
      return {
        title: t('notice.none_title'),
        text: t('notice.none', absence.scope, t('coverage.until', words.date(absence.until))),
        action: null,
      };
  }
}
