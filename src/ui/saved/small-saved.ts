/** Saved claims for tests, on the small record. */
import { savedId, type SavedClaim } from '../../model/saved';
import { claimCiting } from '../fixtures/small-record';

const URL_OF_PAGE = 'https://daily.example/1';

/** A saved claim with this number, which stands in its text; a higher one was saved later. */
export function savedClaim(number: number, change: Partial<SavedClaim> = {}): SavedClaim {
  const claim = claimCiting(
    { 'daily-own': 'same', 'agency-clerk': 'differs' },
    { id: `claim-${number}`, text: `Claim ${number}: each town passes on forty guests` },
  );
  const saved = {
    savedAt: new Date(Date.UTC(2026, 10, 22, 10, 0, number)).toISOString(),
    page: { url: URL_OF_PAGE, title: 'Guests go home' },
    claim,
    note: '',
    ...change,
  };
  return { id: savedId(saved.page.url, saved.claim.id), ...saved };
}
