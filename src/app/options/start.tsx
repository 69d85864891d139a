import * as z from 'zod/mini';
import { Licence } from '../../model/licences';
import { Settings } from '../../model/settings';
import { version } from '../../platform/extension';
import { openSavedStore } from '../../platform/saved-store';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings-store';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts';
import { Options, type OptionsActions } from '../../ui/options/options';
import { optionsView, type OptionsModel } from '../../ui/options/options-view';
import type { Message } from '../../ui/options/said';
import type { SelfTestState } from '../../ui/options/self-test-view';
import { addSite, removeSite } from '../../ui/view/site-choice';
import type { Words } from '../../words/words';
import { drawInWords } from '../draw-in-words';
import { loadRecord } from '../screen-model';
import { wordedPage } from '../worded-page';
import { createDataControl } from './data-control';
import { createPackControl } from './pack-control';
import { createPreviewPainter } from './paint-preview';
import { runSelfTest } from './run-self-test';
import { strictnessWorth } from './strictness-worth';

type Change = (how: (settings: Settings) => Settings) => void;

type SettingActions = Omit<
  OptionsActions,
  | `${string}Pack`
  | 'undoRemove'
  | 'resetSettings'
  | `${string}All`
  | `${string}SelfTest`
  | 'loadLicences'
  | 'paintPreview'
>;

const settingActions = (change: Change): SettingActions => ({
  choosePages: (where) => change((settings) => ({ ...settings, where })),
  addSite: (list, site) => change((settings) => addSite(settings, site, list === 'on')),
  removeSite: (list, site) => change((settings) => removeSite(settings, list, site)),
  chooseLook: (look) => change((settings) => ({ ...settings, look })),
  showMarks: (marks) => change((settings) => ({ ...settings, marks })),
  chooseStrictness: (strictness) => change((settings) => ({ ...settings, strictness })),
  showSilent: (showSilent) => change((settings) => ({ ...settings, showSilent })),
  changeShortcuts: () => void openShortcutSettings(),
});

async function reset({ t }: Words): Promise<Message> {
  await changeSettings(() => z.parse(Settings, {}));
  return { text: t('options.reset_done') };
}

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
    // Where the browser refuses its database, all else on the page still works.
    saved.ids().catch((error: unknown) => (console.warn('On Record:', error), null)),
  ]);
  const model: Omit<OptionsModel, 'packs'> = {
    settings,
    record,
    shortcuts,
    worth: strictnessWorth(),
    version: version(),
    data: { saved: ids?.length ?? 0, message: ids === null ? { text: words.t('options.not_read') } : null },
    selfTest: { phase: 'idle' },
    licences: null,
  };
  const packs = createPackControl(words, () => draw());
  const draw = () => {
    if (signal.aborted) return;
    const view = optionsView({ ...model, packs: packs.state() }, words);
    drawInWords(<Options view={view} actions={actions} />, words, root);
  };
  /** What fails is said on the page. */
  const attempt = (work: Promise<unknown>, failure: 'options.not_kept' | 'options.not_read') =>
    void work.catch((error: unknown) => {
      console.warn('On Record:', error);
      model.data.message = { text: words.t(failure) };
      draw();
    });
  const recount = async () => {
    model.data.saved = (await saved.ids()).length;
    draw();
  };
  const say = async (work: Promise<Message>) => {
    model.data.message = await work;
    await Promise.all([packs.read(), recount()]);
  };
  const testing = (state: SelfTestState) => {
    model.selfTest = state;
    draw();
  };
  let test = new AbortController();
  const actions: OptionsActions = {
    ...settingActions((how) => attempt(changeSettings(how), 'options.not_kept')),
    paintPreview: createPreviewPainter(),
    addPack: (file) => attempt(packs.add(file), 'options.not_read'),
    switchPack: (id, on) => void packs.switch(id, on),
    removePack: (id) => void packs.remove(id).then(() => root.querySelector<HTMLElement>('[data-focus=undo]')?.focus()),
    undoRemove: () => void packs.undo().then(() => root.querySelector<HTMLElement>('.packs input')?.focus()),
    exportAll: () => void say(data.exportAll()),
    importAll: (file) => void say(data.importAll(file)),
    deleteAll: () => void say(data.deleteAll()),
    resetSettings: () => attempt(say(reset(words)), 'options.not_kept'),
    runSelfTest: () => {
      test = new AbortController();
      void runSelfTest(testing, AbortSignal.any([test.signal, signal]));
    },
    stopSelfTest: () => test.abort(),
    loadLicences: () =>
      attempt(
        readLicences().then((licences) => {
          model.licences = licences;
          draw();
        }),
        'options.not_read',
      ),
  };
  saved.watch(() => attempt(recount(), 'options.not_read'), signal);
  watchSettings((now) => {
    model.settings = now;
    draw();
  }, signal);
  signal.addEventListener('abort', () => saved.close(), { once: true });
  await packs.read();
}
