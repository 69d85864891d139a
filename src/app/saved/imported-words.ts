import type { Merged } from '../../platform/saved-store';
import { count } from '../../ui/view/words';

/** What an import did: “Imported 3 claims. 2 were here already.” */
export function importedWords({ added, changed, known }: Merged): string {
  const were = (number: number) => (number === 1 ? 'was' : 'were');
  return [
    added === 0 ? 'No claim was new.' : `Imported ${count(added, 'claim', 'claims')}.`,
    changed > 0 && `${changed} ${were(changed)} here already, and took over what the file adds.`,
    known > 0 && `${known} ${were(known)} here already.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}
