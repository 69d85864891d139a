import type { PackRecord, Speaker } from '../model/record';
import type { Words } from './words';

/** The language in which a record's own labels are written. */
const LANGUAGE_OF_RECORDS = 'en';

/** The first spelling is the whole name; those of “both sides” are written as within a sentence. */
function inLanguage(speaker: Speaker, language: string): Speaker {
  const [spelling] = speaker.spellings[language] ?? [];
  if (spelling === undefined) return speaker;
  return { ...speaker, name: spelling.charAt(0).toLocaleUpperCase(language) + spelling.slice(1) };
}

/** The record with the labels and the names of people that the interface has; what statements say stays as it is. */
export function recordInWords(unnamed: PackRecord, words: Words): PackRecord {
  if (words.language === LANGUAGE_OF_RECORDS) return unnamed;
  const record = { ...unnamed, speakers: unnamed.speakers.map((speaker) => inLanguage(speaker, words.language)) };
  const own = words.ofRecord(`record.label_${record.id}`, '');
  // Another record than the bundled one: no message is asked for that nobody wrote.
  if (own === '') return record;
  const label = (kind: string, { id, label }: { id: string; label: string }) =>
    words.ofRecord(`record.${kind}_${id}`, label);
  return {
    ...record,
    label: own,
    scope: words.ofRecord(`record.scope_${record.id}`, record.scope),
    rounds: record.rounds.map((round) => ({ ...round, label: label('round', round) })),
    topics: record.topics.map((topic) => ({ ...topic, label: label('topic', topic) })),
    parties: record.parties.map((party) => ({ ...party, label: label('party', party) })),
    points: record.points.map((point) => ({
      ...point,
      label: label('point', point),
      about: words.ofRecord(`record.about_${point.id}`, point.about),
    })),
  };
}
