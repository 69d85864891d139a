import { hasAccessToAll, requestAccessToAll } from '../../platform/access';
import { openOptions } from '../../platform/extension';
import { openPanel } from '../../platform/panel';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings-store';
import { readShortcuts } from '../../platform/shortcuts';
import { activeTab } from '../../platform/tabs';
import { Welcome, WelcomeHead, WelcomeTry, type WelcomeActions } from '../../ui/welcome/welcome';
import { welcomeView, type WelcomeModel } from '../../ui/welcome/welcome-view';
import { drawInWords } from '../draw-in-words';
import { wordedPage } from '../worded-page';
import { startLiveExample, type LiveExample } from './live-example';

/** Where the page itself says that something stands. */
function place(document: Document, id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the first page has no place “${id}”`);
  return element;
}

/** Starts the first page: what stands over, under and after the example is drawn; the example is read and marked. */
export async function startWelcome(document: Document, signal: AbortSignal): Promise<void> {
  const words = await wordedPage(document);
  document.title = words.t('welcome.page_title');
  drawInWords(<WelcomeHead />, words, place(document, 'head'));
  const [settings, access, shortcuts, tab] = await Promise.all([
    readSettings(),
    hasAccessToAll(),
    readShortcuts(),
    activeTab(),
  ]);
  const model: WelcomeModel = { where: settings.where, access, isGranted: false, shortcuts, claims: null };
  let example: LiveExample | null = null;
  const actions: WelcomeActions = {
    choosePages: (where) => void changeSettings((now) => ({ ...now, where })),
    openOptions: () => void openOptions(),
    // The tab was asked for before: within the click nothing may be awaited first.
    openPanel: () => void (tab && openPanel(tab.id)),
    grantAccess: () =>
      void requestAccessToAll().then((isGiven) => {
        model.access = isGiven;
        model.isGranted = isGiven;
        draw();
      }),
    showCard: () => example?.showCard(),
  };
  const draw = () => {
    if (signal.aborted) return;
    const view = welcomeView(model, words);
    drawInWords(<WelcomeTry view={view} showCard={actions.showCard} />, words, place(document, 'try'));
    drawInWords(<Welcome view={view} actions={actions} />, words, place(document, 'app'));
  };
  watchSettings(({ where }) => {
    model.where = where;
    draw();
  }, signal);
  draw();
  example = await startLiveExample(place(document, 'example'), settings, words, signal);
  model.claims = example.claims;
  draw();
}
