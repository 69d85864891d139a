/** What a screen says where there are no claims to show, and what the reader can do about it. */
import { siteOf } from './site-choice';

/** Why nothing is shown. */
export type Absence =
  /** No content script answers in this tab. */
  | { why: 'no-answer'; url: string; access: boolean }
  /** The page answers, but has no claims. */
  | { why: 'unrelated' | 'reading' | 'language' | 'no-claims'; language: string; scope: string }
  /** By the reader's own setting: pages are read only when asked, or this site is left out. */
  | { why: 'off'; whenAsked: boolean }
  | { why: 'no-record' };

export type NoticeAction = 'reload' | 'ask-access' | 'read';

export interface NoticeView {
  title: string;
  text: string;
  action: { id: NoticeAction; label: string } | null;
}

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

const notice = (title: string, text: string, action: NoticeView['action'] = null): NoticeView => ({
  title,
  text,
  action,
});

function noAnswer(url: string, access: boolean): NoticeView {
  const site = siteOf(url);
  if (url.startsWith('file:'))
    return notice(
      'A file on this computer',
      'Extensions read such files only if you allow it in the browser’s settings.',
    );
  if (site === null)
    return notice('A page of the browser', 'Extensions may not run here. Open a news page and look again.');
  if (STORES.includes(site))
    return notice('A store for extensions', 'Browsers let no extension run here. Open a news page and look again.');
  if (/\.pdf($|[?#])/iu.test(url))
    return notice('A PDF', 'On Record reads web pages only. If the text is also a web page, open that.');
  if (!access)
    return notice('No access to this site', `The browser does not let On Record read ${site}.`, {
      id: 'ask-access',
      label: 'Allow on this site',
    });
  return notice(
    'Not started on this page',
    'The page was opened before On Record was installed or updated, or it is not a document of text.',
    { id: 'reload', label: 'Reload the page' },
  );
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may write anything as its language.
    return tag;
  }
}

export function noticeView(absence: Absence): NoticeView {
  switch (absence.why) {
    case 'no-answer':
      return noAnswer(absence.url, absence.access);
    case 'no-record':
      return notice('The record does not answer', 'Close this and open it again. If it stays so, restart the browser.');
    case 'off':
      return absence.whenAsked
        ? notice('Not read yet', 'You chose to have pages read only when asked.', {
            id: 'read',
            label: 'Read this page',
          })
        : notice('Switched off here', 'On Record does not read this page. The switches in the popup change that.');
    case 'reading':
      return notice('Reading', 'The page is being read. Claims appear as they are found.');
    case 'language':
      return notice(
        'A language not yet read',
        absence.language === ''
          ? 'On Record does not read the language of this page yet.'
          : `On Record does not read ${languageName(absence.language)} yet.`,
      );
    case 'unrelated':
    case 'no-claims':
      return notice('No claims found here', `On Record looks for one subject only. ${absence.scope}`);
  }
}
