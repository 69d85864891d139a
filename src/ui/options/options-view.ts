import type { PackRecord } from '../../model/record';
import type { Settings, Strictness } from '../../model/settings';
import { coverageView, type CoverageView } from '../view/coverage-view';
import { siteOf } from '../view/site-choice';
import { count } from '../view/words';

export interface OptionsModel {
  settings: Settings;
  /** Null where the background does not answer. */
  record: PackRecord | null;
  shortcuts: { does: string; keys: string }[];
  worth: { claims: number; steps: { step: Strictness; precision: number; recall: number }[] };
  version: string;
}

export interface OptionsView {
  where: Settings['where'];
  /** The list that matters for `where`: sites read, or sites left out. Null for `click`. */
  sites: { list: 'on' | 'off'; label: string; names: string[] } | null;
  strictness: { id: Strictness; label: string; text: string; chosen: boolean }[];
  /** On what the shares were measured. */
  measured: string;
  showSilent: boolean;
  shortcuts: { does: string; keys: string }[];
  pack: { coverage: CoverageView; contents: string } | null;
  version: string;
}

const LABELS: Record<Strictness, string> = { strict: 'Strict', balanced: 'Balanced', wide: 'Wide' };

const HUNDRED = 100;
const share = (part: number) => `${Math.round(part * HUNDRED)} of ${HUNDRED}`;

function sitesOf({ where, sites }: Settings): OptionsView['sites'] {
  if (where === 'click') return null;
  const list = where === 'all' ? 'off' : 'on';
  const label = where === 'all' ? 'Sites that are left out' : 'Sites that are read';
  return { list, label, names: [...sites[list]].sort() };
}

function contentsOf({ statements, sources, points }: PackRecord): string {
  return [
    count(statements.length, 'statement', 'statements'),
    count(sources.length, 'source', 'sources'),
    count(points.length, 'point', 'points'),
  ].join(', ');
}

export function optionsView({ settings, record, shortcuts, worth, version }: OptionsModel): OptionsView {
  return {
    where: settings.where,
    sites: sitesOf(settings),
    strictness: worth.steps.map(({ step, precision, recall }) => ({
      id: step,
      label: LABELS[step],
      text: `Of what it marks, ${share(precision)} are claims of the matter; it finds ${share(recall)} of them.`,
      chosen: step === settings.strictness,
    })),
    measured: `Measured on ${count(worth.claims, 'labelled claim', 'labelled claims')} in English.`,
    showSilent: settings.showSilent,
    shortcuts,
    pack: record && { coverage: coverageView(record), contents: contentsOf(record) },
    version,
  };
}

/** A site as a reader may write it: an address or a bare name. Null where it is neither. */
export function readSite(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/u.test(trimmed)) return null;
  const site = siteOf(/^https?:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  return site !== null && site.includes('.') ? site : null;
}
