import type { PackRecord } from '../../model/record';

/** Where the record does not answer, claims and notes are still there to be read. */
export const NO_RECORD: PackRecord = {
  id: 'none',
  label: '',
  scope: '',
  until: '2025',
  rounds: [],
  topics: [],
  points: [],
  parties: [],
  sources: [],
  speakers: [],
  statements: [],
};
