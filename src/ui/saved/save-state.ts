/** How far the saving of a claim has come. `saved` only once it is written. */
export type SaveState = 'not-saved' | 'saving' | 'saved' | 'failed';

export const SAVE_WORDS: Record<SaveState, string> = {
  'not-saved': 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved. Try again',
};
