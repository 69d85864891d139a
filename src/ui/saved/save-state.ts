/** How far the saving of a claim has come. `saved` only once it is written. */
export type SaveState = 'not-saved' | 'saving' | 'saved' | 'failed';
