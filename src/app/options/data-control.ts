/** All that is kept: out as one file, in again, or gone. */
import { sendToBackground } from '../../messaging/send';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile } from '../../model/export-file';
import { deleteAllData } from '../../platform/all-data';
import type { SavedStore } from '../../platform/saved-store';
import { changeSettings, readSettings } from '../../platform/settings-store';
import type { Words } from '../../words/words';
import { downloadText } from '../saved/download-text';
import { readExport } from './read-export';

export interface DataControl {
  /** Ends with what is to be said. */
  exportAll(): Promise<string>;
  importAll(file: Pick<File, 'text'>): Promise<string>;
  deleteAll(): Promise<string>;
}

/** Rejects where the background does not answer: a file that lacks the packs would be no export of all. */
async function packsOf(): Promise<ExportFile['packs']> {
  const list = await sendToBackground('packs', null);
  if (!list.ok) throw new Error(list.error.detail);
  const packs = await Promise.all(list.value.map(({ id }) => sendToBackground('pack', { id })));
  return packs.map((pack) => {
    if (!pack.ok || pack.value === null) throw new Error('a pack cannot be read');
    return pack.value;
  });
}

async function collect(store: SavedStore): Promise<ExportFile> {
  const [settings, { claims }, packs] = await Promise.all([readSettings(), store.all(), packsOf()]);
  const exportedAt = new Date().toISOString();
  return { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, settings, saved: claims, packs };
}

/** The first thing that is amiss with one of the packs, or null. */
async function addPacks(packs: ExportFile['packs']): Promise<string | null> {
  let amiss: string | null = null;
  // One after the other: each is checked with those before it.
  for (const { name, text, on } of packs) {
    const added = await sendToBackground('addPack', { name, text, on });
    if (!added.ok) throw new Error(added.error.detail);
    if (!added.value.ok) amiss ??= added.value.problems[0] ?? name;
  }
  return amiss;
}

export function createDataControl(store: SavedStore, words: Words): DataControl {
  const { t } = words;
  const attempt = async (work: () => Promise<string>): Promise<string> => {
    try {
      return await work();
    } catch (error) {
      console.warn('On Record:', error);
      return t('data.failed');
    }
  };
  return {
    exportAll: () =>
      attempt(async () => {
        const file = await collect(store);
        const name = `on-record-${file.exportedAt.slice(0, 'YYYY-MM-DD'.length)}.json`;
        downloadText(name, 'application/json', `${JSON.stringify(file, null, 1)}\n`);
        return t('data.exported', name);
      }),
    importAll: (chosen) =>
      attempt(async () => {
        const read = readExport(await chosen.text());
        if (!read.ok) return read.amiss === null ? t('data.not_ours') : t('data.amiss', read.amiss);
        const { settings, saved, packs } = read.file;
        await changeSettings(() => settings);
        await store.merge(saved);
        const amiss = await addPacks(packs);
        if (amiss !== null) return t('data.pack_amiss', amiss);
        return t('data.imported', words.plural('data.saved', saved.length), words.plural('data.packs', packs.length));
      }),
    deleteAll: () =>
      attempt(async () => {
        await deleteAllData();
        // The background forgets the packs it has read.
        await sendToBackground('forgetPacks', null);
        return t('data.deleted');
      }),
  };
}
