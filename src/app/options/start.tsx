import * as z from 'zod/mini';
import { Licence } from '../../model/licences';
import { Settings } from '../../model/settings';
import { version } from '../../platform/extension';
import { openSavedStore } from '../../platform/saved-store';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings-store';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts';
import { Options, type OptionsActions } from '../../ui/options/options';
import { optionsView, type OptionsModel } from '../../ui/options/options-view';
import type { SelfTestState } from '../../ui/options/self-test-view';
import { switchSite } from '../../ui/view/site-choice';
import { drawInWords } from '../draw-in-words';
import { loadRecord } from '../screen-model';
import { wordedPage } from '../worded-page';
import { createDataControl } from './data-control';
import { createPackControl } from './pack-control';
import { createPreviewPainter } from './paint-preview';
import { runSelfTest } from './run-self-test';
import { strictnessWorth } from './strictness-worth';

const change = (how: (settings: Settings) => Settings) => void changeSettings(how);

/** A site that is taken off one list does not come onto the other. */
function removeSite(settings: Settings, list: 'on' | 'off', site: string): Settings {
  const names = settings.sites[list].filter((name) => name !== site);
  return { ...settings, sites: { ...settings.sites, [list]: names } };
}

type SettingActions = Omit<
  OptionsActions,
  `${string}Pack` | 'undoRemove' | `${string}All` | `${string}SelfTest` | 'loadLicences' | 'paintPreview'
>;

const SETTING_ACTIONS: SettingActions = {
  choosePages: (where) => change((settings) => ({ ...settings, where })),
  addSite: (list, site) => change((settings) => switchSite(settings, site, list === 'on')),
  removeSite: (list, site) => change((settings) => removeSite(settings, list, site)),
  chooseLook: (look) => change((settings) => ({ ...settings, look })),
  showMarks: (marks) => change((settings) => ({ ...settings, marks })),
  chooseStrictness: (strictness) => change((settings) => ({ ...settings, strictness })),
  showSilent: (showSilent) => change((settings) => ({ ...settings, showSilent })),
  changeShortcuts: () => void openShortcutSettings(),
  resetSettings: () => change(() => z.parse(Settings, {})),
};

async function readLicences(): Promise<Licence[]> {
  const answer = await fetch('/licences.json');
  return z.parse(z.array(Licence), await answer.json());
}

/** Starts the options page. What is changed is kept at once. */
export async function startOptions(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const words = await wordedPage(document);
  document.title = words.t('options.title');
  const saved = openSavedStore();
  const data = createDataControl(saved, words);
  const [record, shortcuts, settings, ids] = await Promise.all([
    loadRecord(),
    readShortcuts(),
    readSettings(),
    saved.ids(),
  ]);
  const model: Omit<OptionsModel, 'packs'> = {
    settings,
    record,
    shortcuts,
    worth: strictnessWorth(),
    version: version(),
    data: { saved: ids.length, message: null },
    selfTest: { phase: 'idle' },
    licences: null,
  };
  const packs = createPackControl(words, () => draw());
  const draw = () => {
    if (signal.aborted) return;
    const view = optionsView({ ...model, packs: packs.state() }, words);
    drawInWords(<Options view={view} actions={actions} />, words, root);
  };
  const recount = async () => {
    model.data.saved = (await saved.ids()).length;
    draw();
  };
  const say = async (work: Promise<string>) => {
    model.data.message = await work;
    await Promise.all([packs.read(), recount()]);
  };
  const testing = (state: SelfTestState) => {
    model.selfTest = state;
    draw();
  };
  let test = new AbortController();
  const actions: OptionsActions = {
    ...SETTING_ACTIONS,
    paintPreview: createPreviewPainter(),
    addPack: (file) => void packs.add(file),
    switchPack: (id, on) => void packs.switch(id, on),
    removePack: (id) => void packs.remove(id).then(() => root.querySelector<HTMLElement>('[data-focus=undo]')?.focus()),
    undoRemove: () => void packs.undo().then(() => root.querySelector<HTMLElement>('.packs input')?.focus()),
    exportAll: () => void say(data.exportAll()),
    importAll: (file) => void say(data.importAll(file)),
    deleteAll: () => void say(data.deleteAll()),
    runSelfTest: () => {
      test = new AbortController();
      void runSelfTest(testing, AbortSignal.any([test.signal, signal]));
    },
    stopSelfTest: () => test.abort(),
    loadLicences: () =>
      void readLicences().then((licences) => {
        model.licences = licences;
        draw();
      }),
  };
  saved.watch(() => void recount(), signal);
  watchSettings((now) => {
    model.settings = now;
    draw();
  }, signal);
  signal.addEventListener('abort', () => saved.close(), { once: true });
  await packs.read();
}
