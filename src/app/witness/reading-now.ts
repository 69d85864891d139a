import { readingOf } from '../../model/witness';
import { version } from '../../platform/extension';
import { readSettings } from '../../platform/settings-store';

/** How pages are read now: see `readingOf`. */
export const readingNow = async (): Promise<string> => readingOf(version(), (await readSettings()).strictness);
