/** All that is kept, as one file, and back from it. */
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile } from '../../model/export-file';
import type { StoredPack } from '../../model/supplement';
import { mergeWitnessed } from '../../model/witness';
import { keepCitationFormat, readCitationFormat } from '../../platform/citation-format';
import { hiddenHashes, hideHashes } from '../../platform/hidden-claims';
import type { SavedStore } from '../../platform/saved-store';
import { changeSettings, readSettings } from '../../platform/settings-store';
import { witnessSite, witnessSites } from '../../platform/witness-sites';
import type { WitnessStore } from '../../platform/witness-store';

export interface KeptWorld {
  saved: SavedStore;
  witness: WitnessStore;
  /** The background's: nobody else opens their store. */
  packs: {
    all(): Promise<StoredPack[]>;
    unreadable(): Promise<string[]>;
  };
}

export interface RestoreWorld {
  saved: Pick<SavedStore, 'merge'>;
  witness: Pick<WitnessStore, 'updateAll'>;
  packs: {
    /** Kept as they are given; ends with what is amiss with those that do not fit the record. */
    restore(packs: StoredPack[]): Promise<string[]>;
  };
}

/** What cannot be read by this version is named in the file, and stays where it is. */
export async function collectAll({ saved, witness, packs }: KeptWorld, now: Date): Promise<ExportFile> {
  const [settings, claims, pages, sites, hidden] = await Promise.all([
    readSettings(),
    saved.all(),
    witness.all(),
    witnessSites(),
    hiddenHashes(),
  ]);
  const [citationFormat, stored, unreadPages, unreadPacks] = await Promise.all([
    readCitationFormat(),
    packs.all(),
    witness.unreadable(),
    packs.unreadable(),
  ]);
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    settings,
    saved: claims.claims,
    packs: stored,
    remembered: { pages, sites },
    hidden,
    citationFormat,
    unreadable: [...claims.unreadableIds, ...unreadPages, ...unreadPacks],
  };
}

/** Adds what a file holds to what is there; the settings take the place of those here, last. What is done twice is done once. */
export async function restoreAll({ saved, witness, packs }: RestoreWorld, file: ExportFile): Promise<string[]> {
  const pages = new Map(file.remembered.pages.map((page) => [page.url, page]));
  await saved.merge(file.saved);
  await witness.updateAll([...pages.keys()], (known, url) => {
    const page = pages.get(url) ?? null;
    return known !== null && page !== null ? mergeWitnessed(known, page) : page;
  });
  await witnessSite(file.remembered.sites, true);
  await hideHashes(file.hidden);
  const amiss = await packs.restore(file.packs);
  if (file.citationFormat !== null) await keepCitationFormat(file.citationFormat);
  await changeSettings(() => file.settings);
  return amiss;
}
