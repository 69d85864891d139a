import { closest } from '../../lib/site-list';
import type { Licence } from '../../model/licences';
import type { PackRecord } from '../../model/record';
import type { Settings, Strictness } from '../../model/settings';
import type { PackSummary } from '../../model/supplement';
import { recordInWords } from '../../words/record-in-words';
import type { Words } from '../../words/words';
import { coverageView, type CoverageView } from '../view/coverage-view';
import { isPage } from '../view/site-choice';
import { lookView, type LookView } from './look-view';
import { packEntries, type PackEntry } from './pack-entries';
import type { Message } from './said';
import { selfTestView, type SelfTestState, type SelfTestView } from './self-test-view';

export interface OptionsModel {
  settings: Settings;
  /** Null where the background does not answer. */
  record: PackRecord | null;
  shortcuts: { does: string; keys: string }[];
  worth: {
    claims: number;
    otherSentences: number;
    steps: { step: Strictness; precision: number; recall: number; falseAlarmsPer1000: number }[];
  };
  version: string;
  packs: { added: readonly PackSummary[]; removed: string | null; message: Message | null };
  data: { saved: number; message: Message | null };
  selfTest: SelfTestState;
  /** Null until they are asked for. */
  licences: readonly Licence[] | null;
}

export interface SiteList {
  list: 'on' | 'off';
  label: string;
  names: string[];
  /** Sites can be written into it. */
  canGrow: boolean;
}

export interface OptionsView {
  where: Settings['where'];
  /** The lists that matter for `where`. */
  sites: SiteList[];
  look: LookView;
  strictness: { id: Strictness; label: string; text: string; chosen: boolean }[];
  /** What the steps leave out and add. */
  steps: string;
  /** On what the shares were measured. */
  measured: string;
  showSilent: boolean;
  shortcuts: { does: string; keys: string }[];
  pack: { coverage: CoverageView; contents: string; version: string } | null;
  packs: { entries: PackEntry[]; removed: string | null; message: Message | null };
  data: { saved: string; packs: string; message: Message | null };
  selfTest: SelfTestView;
  licences: readonly Licence[] | null;
  version: string;
}

const HUNDRED = 100;
const THOUSAND = 1000;
/** Decimals of what is marked in a thousand sentences. */
const TENTH = 10;

const sorted = (names: readonly string[]): string[] => [...names].sort();

/** What is read though an entry of the skip list takes it in; and pages, whose addresses are never kept unseen. */
const exceptionsOf = ({ on, off }: Settings['sites']): string[] =>
  on.filter((site) => isPage(site) || closest(off, site.replace(/^\*\./u, '')) >= 0);

function sitesOf({ where, sites }: Settings, { t }: Words): SiteList[] {
  if (where === 'click') return [];
  const skipped = { list: 'off' as const, label: t('options.sites_off'), names: sorted(sites.off), canGrow: true };
  const chosen = { list: 'on' as const, label: t('options.sites_on'), names: sorted(sites.on), canGrow: true };
  if (where === 'chosen') return [chosen, skipped];
  const exceptions = sorted(exceptionsOf(sites));
  if (exceptions.length === 0) return [skipped];
  return [skipped, { list: 'on', label: t('options.exceptions'), names: exceptions, canGrow: false }];
}

function packOf(record: PackRecord, version: string, words: Words): OptionsView['pack'] {
  const { statements, sources, points } = record;
  const contents = words.list([
    words.plural('count.statements', statements.length),
    words.plural('count.sources', sources.length),
    words.plural('count.points', points.length),
  ]);
  return { coverage: coverageView(recordInWords(record, words), words), contents, version };
}

function strictnessOf({ settings, worth }: OptionsModel, words: Words): OptionsView['strictness'] {
  const of = (part: number, whole: number) => words.t('count.of_hundred', words.number(part), words.number(whole));
  const share = (part: number) => of(Math.round(part * HUNDRED), HUNDRED);
  return worth.steps.map(({ step, precision, recall, falseAlarmsPer1000: amiss }) => ({
    id: step,
    label: words.named('options', step),
    text: words.t('options.worth', share(precision), share(recall), of(Math.round(amiss * TENTH) / TENTH, THOUSAND)),
    chosen: step === settings.strictness,
  }));
}

export function optionsView(model: OptionsModel, words: Words): OptionsView {
  const { settings, record, shortcuts, worth, version, packs, data, selfTest, licences } = model;
  return {
    where: settings.where,
    sites: sitesOf(settings, words),
    look: lookView(settings, words),
    strictness: strictnessOf(model, words),
    steps: words.t('options.steps', words.t('options.strict'), words.t('options.balanced'), words.t('options.wide')),
    measured: words.plural('options.measured', worth.claims, words.number(worth.otherSentences)),
    showSilent: settings.showSilent,
    shortcuts,
    pack: record && packOf(record, version, words),
    packs: { entries: packEntries(packs.added, words), removed: packs.removed, message: packs.message },
    data: {
      saved: words.plural('data.saved', data.saved),
      packs: words.plural('data.packs', packs.added.length),
      message: data.message,
    },
    selfTest: selfTestView(selfTest, words),
    licences,
    version,
  };
}
