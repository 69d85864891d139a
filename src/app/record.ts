import { checkedRecord } from '../corpus/checked-pack';
import type { PackRecord } from '../model/record';

/** The part of the bundled pack that readers see. */
export const bundledRecord = async (): Promise<PackRecord> => checkedRecord;
