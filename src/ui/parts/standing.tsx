import { LANGUAGE_OF_TEXT } from './language-of-text';

/** An office as the record words it, and in the reader's language the party; either may be missing. */
export function Standing({ office, standing }: { office: string | null; standing: string }) {
  return (
    <>
      {office !== null && <span lang={LANGUAGE_OF_TEXT}>{office}</span>}
      {office !== null && standing !== '' && ' · '}
      {standing}
    </>
  );
}
