import { useEffect, useState } from 'preact/hooks';
import { SaveButton } from './save-button';
import type { SaveState } from './save-state';

/** The saving of one claim, by whoever can reach the store. */
export interface Saving {
  isSaved(): Promise<boolean>;
  /** Whether it is written. */
  save(): Promise<boolean>;
}

/** For a screen that does not know what is saved: it asks. */
export function SaveHere({ saving }: { saving: Saving }) {
  const [state, setState] = useState<SaveState>('not-saved');
  useEffect(() => {
    void saving.isSaved().then((is) => is && setState('saved'));
  }, [saving]);
  const save = () => {
    setState('saving');
    void saving.save().then((done) => setState(done ? 'saved' : 'failed'));
  };
  return <SaveButton state={state} save={save} />;
}
