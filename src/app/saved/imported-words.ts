import type { Merged } from '../../platform/saved-store';
import type { Words } from '../../words/words';

/** What an import did: “Imported 3 claims. 2 were here already.” */
export function importedWords({ added, changed, known }: Merged, { t, plural }: Words): string {
  return [
    added === 0 ? t('saved_said.nothing_new') : plural('saved_said.imported', added),
    changed > 0 && plural('saved_said.changed', changed),
    known > 0 && plural('saved_said.known', known),
  ]
    .filter((part) => part !== false)
    .join(' ');
}
