import { beginsClause } from '../clause';
import type { Token } from '../token';

/** Nouns that no unit counts: “6,000 tanks” must never be read as 6,000 of what the sentence is about. */
const THINGS = new Set(
  (
    'tank tanks vehicle vehicles drone drones missile missiles rocket rockets shell shells rifle rifles gun guns weapon weapons mine mines rounds aircraft jet jets ship ships truck trucks ' +
    'ton tons tonne tonnes kilo kilos kilogram kilograms kg litre litres liter liters barrel barrels kilometre kilometres kilometer kilometers km mile miles metre metres meter meters hectare hectares acre acres ' +
    'dollar dollars euro euros pound pounds hryvnia hryvnias rouble roubles ruble rubles lira ' +
    'document documents page pages letter letters parcel parcels book books photo photos copy copies icon icons flag flags ' +
    'home homes house houses flat flats village villages town towns school schools hospital hospitals ' +
    'vote votes seat seats ticket tickets animal animals horse horses dog dogs tree trees ' +
    'strike strikes attack attacks sortie sorties violation violations complaint complaints megawatt megawatts degree degrees'
  ).split(' '),
);

/** Whether a thing is counted by the number that ends before token `to`: “6,000 tanks”, “6,000 armoured vehicles”. */
export const countsThings = (tokens: readonly Token[], to: number): boolean =>
  !beginsClause(tokens, to) &&
  (THINGS.has(tokens[to]?.norm ?? '') || (!beginsClause(tokens, to + 1) && THINGS.has(tokens[to + 1]?.norm ?? '')));
