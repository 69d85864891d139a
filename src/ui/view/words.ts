/** Words of the model in the order in which screens show them. */
import type { Mark, Relation } from '../../model/claim';

/** The order in which relations are shown, everywhere. */
export const RELATIONS: readonly Relation[] = ['same', 'differs', 'other-round', 'related'];

/** The order in which marks are counted, everywhere. */
export const MARKS: readonly Mark[] = ['same', 'differs', 'mixed', 'context', 'silent'];
