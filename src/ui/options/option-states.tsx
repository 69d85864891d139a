/** The options page in its states, for tests that look at all screens. */
import * as z from 'zod/mini';
import type { PackRecord } from '../../model/record';
import { Settings } from '../../model/settings';
import type { PackSummary } from '../../model/supplement';
import type { Words } from '../../words/words';
import type { ShownScreen } from '../fixtures/shown-screen';
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
const STEPS = (['strict', 'balanced', 'wide'] as const).map((step, at) => ({
  step,
  precision: 0.9,
  recall: 0.8,
  falseAlarmsPer1000: at,
}));

const modelOf = (words: Words, record: PackRecord): OptionsModel => ({
  settings,
  record,
  shortcuts: [
    { does: words.t('manifest.next_claim'), keys: 'Alt+Shift+J' },
    { does: words.t('manifest.open_panel'), keys: '' },
  ],
  worth: { claims: 10, otherSentences: 100, steps: STEPS },
  version: '1',
  packs: { added: [], removed: null, message: null },
  data: { saved: 0, message: null },
  selfTest: { phase: 'idle' },
  licences: null,
});

const PROBLEMS = ['a.json › statements › a/b › point: no point has the id “weather”'];
const FILE = 'on-record-2026-11-22.json';
const LABEL = 'Herald on the towns';

/** A state of the page, and what a reader does to see it. */
interface OptionState extends Pick<ShownScreen, 'opened' | 'typed' | 'part'> {
  more?: Partial<OptionsModel>;
}

const ADD_SITE = '.add-site button';
const written = (...texts: string[]) => ({ into: '.add-site input', texts });

/** Entries of the skip list that are amiss; where sites are chosen, there are two lists to write in. */
const SITES: Record<string, OptionState> = Object.fromEntries(
  [
    { state: 'no site written; a space in one', typed: written('', 'news example') },
    { state: 'site of another scheme; a star within one', typed: written('ftp://news.example', 'news.*') },
    { state: 'site that is known; none that is one', typed: written('daily.example', 'news') },
  ].map(({ state, typed }) => [
    state,
    {
      more: { settings: { ...settings, where: 'chosen' as const } },
      typed,
      opened: ADD_SITE,
      part: 'fieldset[data-list]',
    },
  ]),
);

interface Told {
  state: string;
  pack?: string;
  removed?: string;
  problems?: readonly string[];
  data?: string;
  dataProblems?: readonly string[];
  selfTest?: OptionsModel['selfTest'];
}

/** What pack, data and self-test can say: one of each in a state, as they say it side by side. */
function told({ t, plural, list }: Words): Told[] {
  const done = { phase: 'done' as const, here: figures, built: figures, strictness: 'strict' as const, time: 12 };
  const nothing = { claims: 0, precision: null, recall: null, citationPrecision: null, citationRecall: null };
  const kept = [plural('data.saved', 12), plural('data.packs', 1)] as const;
  return [
    { state: 'pack added; data imported', pack: t('packs.added', LABEL), data: t('data.imported', ...kept) },
    { state: 'pack replaced; data of another form', pack: t('packs.replaced', LABEL), data: t('data.not_ours') },
    { state: 'pack removed; data amiss', removed: LABEL, data: t('data.amiss', 'saved › 2 › savedAt') },
    {
      state: 'pack back; data with a pack that does not fit',
      pack: t('packs.restored', LABEL),
      data: plural('data.pack_amiss', PROBLEMS.length),
      dataProblems: PROBLEMS,
    },
    {
      state: 'pack refused; data deleted; self-test stopped',
      pack: plural('packs.refused', PROBLEMS.length),
      problems: PROBLEMS,
      data: t('data.deleted'),
      selfTest: { phase: 'stopped' },
    },
    {
      state: 'pack that no longer fits; data not deleted; self-test failed',
      pack: t('packs.misfit'),
      problems: PROBLEMS,
      removed: LABEL,
      data: t('data.failed'),
      selfTest: { phase: 'failed' },
    },
    {
      state: 'pack not added; data exported in part; self-test alike',
      pack: t('packs.failed'),
      data: t('data.without', FILE, list(['later', 'later-pack'])),
      selfTest: done,
    },
    {
      state: 'setting not kept; self-test of nothing',
      data: t('options.not_kept'),
      selfTest: { ...done, here: nothing },
    },
    { state: 'data not read', data: t('options.not_read') },
    { state: 'data done later', data: t('data.later') },
    { state: 'settings as at the start', data: t('options.reset_done') },
  ];
}

/** From the packs to the self-test. */
const TOLD_PART = 'fieldset:has(.packs), fieldset:has(.packs) ~ fieldset:not(:has(.licences))';

const messages = (words: Words): Record<string, OptionState> =>
  Object.fromEntries(
    told(words).map(({ state, pack: text, removed = null, problems = [], data, dataProblems = [], selfTest }) => [
      state,
      {
        more: {
          packs: { added: [pack], removed, message: text === undefined ? null : { text, problems } },
          data: { saved: 12, message: data === undefined ? null : { text: data, problems: dataProblems } },
          ...(selfTest && { selfTest }),
        },
        part: TOLD_PART,
      },
    ]),
  );

const statesIn = (words: Words): Record<string, OptionState> => ({
  all: {},
  chosen: { more: { settings: { ...settings, where: 'chosen' } }, part: '.options > fieldset:nth-of-type(-n + 3)' },
  click: {
    more: { settings: { ...settings, where: 'click', look: 'both-strong' } },
    part: '.options > fieldset:nth-of-type(-n + 2)',
  },
  'no sites': { more: { settings: z.parse(Settings, { where: 'chosen' }) }, part: 'fieldset[data-list]' },
  'no record': { more: { record: null }, part: 'fieldset:has(.packs)' },
  'with packs': {
    more: {
      packs: {
        added: [pack, MISFIT],
        removed: LABEL,
        message: { text: words.plural('packs.refused', PROBLEMS.length), problems: PROBLEMS },
      },
      data: { saved: 12, message: { text: words.t('data.exported', FILE), problems: [] } },
    },
    part: TOLD_PART,
  },
  'delete all, asked': {
    more: { data: { saved: 12, message: null } },
    opened: 'fieldset:has(dialog) > .actions > button:last-of-type',
    part: 'dialog',
  },
  ...SITES,
  ...messages(words),
  'self-test running': {
    more: { selfTest: { phase: 'running', done: 12, of: 49 } },
    part: 'fieldset:has(progress)',
  },
  'self-test done': {
    more: {
      selfTest: { phase: 'done', here: figures, built: { ...figures, recall: 0.8 }, strictness: 'balanced', time: 12 },
      licences: [{ name: 'a-package', version: '1.0.0', licence: 'MIT', text: 'The text of a licence.' }],
    },
    opened: '.licences summary',
    part: 'fieldset:has(.self-test), fieldset:has(.licences)',
  },
});

export const optionStates = (words: Words, record: PackRecord = smallRecord): Omit<ShownScreen, 'of'>[] =>
  Object.entries(statesIn(words)).map(([state, { more, ...seen }]) => ({
    state,
    screen: <Options view={optionsView({ ...modelOf(words, record), ...more }, words)} actions={ACTIONS} />,
    ...seen,
  }));
