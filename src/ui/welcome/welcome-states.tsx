/** The first page in its states, for tests that look at all screens. */
import type { ShownScreen } from '../fixtures/shown-screen';
import type { Words } from '../../words/words';
import { Welcome, WelcomeHead, WelcomeTry, type WelcomeActions } from './welcome';
import { welcomeView, type WelcomeModel } from './welcome-view';

const nothing = () => undefined;
const ACTIONS: WelcomeActions = {
  choosePages: nothing,
  openOptions: nothing,
  openPanel: nothing,
  grantAccess: nothing,
  showCard: nothing,
};

const STATES: Record<string, Partial<WelcomeModel>> = {
  marked: {},
  'without access': { access: false },
  'access just given': { isGranted: true },
  'example not read': { claims: 0 },
  'example being read': { claims: null, shortcuts: [] },
};

export const welcomeStates = (words: Words): Omit<ShownScreen, 'of'>[] => {
  const shortcuts = [{ does: words.t('manifest.next_claim'), keys: 'Alt+Shift+J' }];
  const model: WelcomeModel = { where: 'all', access: true, isGranted: false, shortcuts, claims: 3 };
  return Object.entries(STATES).map(([state, more]) => {
    const view = welcomeView({ ...model, ...more }, words);
    const screen = (
      <main class="welcome">
        <header class="welcome-head">
          <WelcomeHead />
        </header>
        <div class="try">
          <WelcomeTry view={view} showCard={nothing} />
        </div>
        <Welcome view={view} actions={ACTIONS} />
      </main>
    );
    return { state, screen };
  });
};
