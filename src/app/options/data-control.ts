/** All that is kept: out as one file, in again, or gone. */
import type { Reply } from '../../messaging/message-error';
import { sendToBackground } from '../../messaging/send';
import type { SavedStore } from '../../platform/saved-store';
import { beginWork, type Unfinished } from '../../platform/unfinished-work';
import { openWitnessStore } from '../../platform/witness-store';
import type { Message } from '../../ui/options/said';
import type { Words } from '../../words/words';
import { downloadText } from '../saved/download-text';
import { collectAll, type KeptWorld } from './everything';
import { readExport } from './read-export';

export interface DataControl {
  /** Ends with what is to be said. */
  exportAll(): Promise<Message>;
  importAll(file: Pick<File, 'text'>): Promise<Message>;
  deleteAll(): Promise<Message>;
}

function answered<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error.detail);
  return reply.value;
}

/** Each rejects where the background does not answer: a file that lacks the packs would be no export of all. */
const PACKS: KeptWorld['packs'] = {
  async all() {
    const list = answered(await sendToBackground('packs', null));
    const packs = await Promise.all(list.map(async ({ id }) => answered(await sendToBackground('pack', { id }))));
    return packs.filter((pack) => pack !== null);
  },
  unreadable: async () => answered(await sendToBackground('unreadablePacks', null)),
};

/** The store of remembered pages is open only while it is needed. */
async function withAll<T>(saved: SavedStore, work: (world: KeptWorld) => Promise<T>): Promise<T> {
  const witness = openWitnessStore();
  try {
    return await work({ saved, witness, packs: PACKS });
  } finally {
    witness.close();
  }
}

const isUnreachable = (reply: Reply<unknown>): boolean => !reply.ok && reply.error.name === 'unreachable';

/**
 * By the background, which goes on though this page is closed, and begins anew where it is stopped. Gives what was amiss;
 * null where the background does not answer: it will do the work when it next starts.
 */
async function doWhole(work: Unfinished): Promise<string[] | null> {
  await beginWork(work);
  const reply = await sendToBackground('finishWork', null);
  if (!isUnreachable(reply)) return answered(reply);
  // It was stopped at work: asking wakes it.
  const again = await sendToBackground('finishWork', null);
  return isUnreachable(again) ? null : answered(again);
}

export function createDataControl(store: SavedStore, words: Words): DataControl {
  const { t, plural } = words;
  const attempt = async (work: () => Promise<Message>): Promise<Message> => {
    try {
      return await work();
    } catch (error) {
      console.warn('On Record:', error);
      return { text: t('data.failed') };
    }
  };
  return {
    exportAll: () =>
      attempt(async () => {
        const file = await withAll(store, (world) => collectAll(world, new Date()));
        const name = `on-record-${file.exportedAt.slice(0, 'YYYY-MM-DD'.length)}.json`;
        downloadText(name, 'application/json', `${JSON.stringify(file, null, 1)}\n`);
        const { unreadable } = file;
        const isWhole = unreadable.length === 0;
        return { text: isWhole ? t('data.exported', name) : t('data.without', name, words.list(unreadable)) };
      }),
    importAll: (chosen) =>
      attempt(async () => {
        const read = readExport(await chosen.text());
        if (!read.ok) return { text: read.amiss === null ? t('data.not_ours') : t('data.amiss', read.amiss) };
        const problems = await doWhole({ work: 'import', file: read.file });
        if (problems === null) return { text: t('data.later') };
        if (problems.length > 0) return { text: plural('data.pack_amiss', problems.length), problems };
        const { saved, packs } = read.file;
        return { text: t('data.imported', plural('data.saved', saved.length), plural('data.packs', packs.length)) };
      }),
    deleteAll: () =>
      attempt(async () => {
        const isDone = (await doWhole({ work: 'delete' })) !== null;
        return { text: t(isDone ? 'data.deleted' : 'data.later') };
      }),
  };
}
