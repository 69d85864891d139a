/** The options page in its states, for tests that look at all screens. */
import type { ComponentChildren } from 'preact';
import * as z from 'zod/mini';
import type { PackRecord } from '../../model/record';
import { Settings } from '../../model/settings';
import type { PackSummary } from '../../model/supplement';
import type { Words } from '../../words/words';
import { smallRecord } from '../fixtures/small-record';
import { Options, type OptionsActions } from './options';
import { optionsView, type OptionsModel } from './options-view';

const nothing = () => undefined;

const ACTIONS: OptionsActions = {
  choosePages: nothing,
  addSite: nothing,
  removeSite: nothing,
  chooseLook: nothing,
  showMarks: nothing,
  paintPreview: nothing,
  chooseStrictness: nothing,
  showSilent: nothing,
  changeShortcuts: nothing,
  addPack: nothing,
  switchPack: nothing,
  removePack: nothing,
  undoRemove: nothing,
  exportAll: nothing,
  importAll: nothing,
  deleteAll: nothing,
  resetSettings: nothing,
  runSelfTest: nothing,
  stopSelfTest: nothing,
  loadLicences: nothing,
};

const settings = z.parse(Settings, {
  sites: { on: ['daily.example', 'live.herald.example'], off: ['*.herald.example'] },
});
const pack: PackSummary = {
  id: 'gazette',
  label: 'Gazette on the towns',
  by: 'Gazette, news desk',
  on: true,
  sources: 1,
  speakers: 0,
  statements: 2,
  problems: [],
};
const MISFIT = { ...pack, id: 'old', label: 'old', on: false, problems: ['old.json › version: is 0; write one of: 1'] };
const figures = { claims: 76, precision: 1, recall: 0.83, citationPrecision: 0.93, citationRecall: 0.76 };
const STEPS = (['strict', 'balanced', 'wide'] as const).map((step) => ({ step, precision: 0.9, recall: 0.8 }));

const modelOf = (words: Words, record: PackRecord): OptionsModel => ({
  settings,
  record,
  shortcuts: [
    { does: words.t('manifest.next_claim'), keys: 'Alt+Shift+J' },
    { does: words.t('manifest.open_panel'), keys: '' },
  ],
  worth: { claims: 10, steps: STEPS },
  version: '1',
  packs: { added: [], removed: null, message: null },
  data: { saved: 0, message: null },
  selfTest: { phase: 'idle' },
  licences: null,
});

const PROBLEMS = ['a.json › statements › a/b › point: no point has the id “weather”'];

const statesIn = (words: Words): Record<string, Partial<OptionsModel>> => ({
  all: {},
  chosen: { settings: { ...settings, where: 'chosen' } },
  click: { settings: { ...settings, where: 'click', look: 'both-strong' } },
  'no record': { record: null },
  'with packs': {
    packs: {
      added: [pack, MISFIT],
      removed: 'Herald on the towns',
      message: { text: words.plural('packs.refused', PROBLEMS.length), problems: PROBLEMS },
    },
    data: { saved: 12, message: words.t('data.exported', 'on-record.json') },
  },
  'self-test running': { selfTest: { phase: 'running', done: 12, of: 49 } },
  'self-test done': {
    selfTest: { phase: 'done', here: figures, built: { ...figures, recall: 0.8 }, strictness: 'balanced', time: 12 },
    licences: [{ name: 'a-package', version: '1.0.0', licence: 'MIT', text: 'The text of a licence.' }],
  },
});

export const optionStates = (
  words: Words,
  record: PackRecord = smallRecord,
): { name: string; screen: ComponentChildren }[] =>
  Object.entries(statesIn(words)).map(([name, more]) => ({
    name: `options, ${name}`,
    screen: <Options view={optionsView({ ...modelOf(words, record), ...more }, words)} actions={ACTIONS} />,
  }));
