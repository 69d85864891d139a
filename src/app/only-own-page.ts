import { Refused } from '../messaging/listen';
import type { Sender } from '../platform/runtime';

/** What readers add or keep is theirs to change, on our own screens: no page may ask for it. */
export function onlyOwnPage(sender: Sender): void {
  if (sender.tab !== null) throw new Refused('only a screen of the extension may ask this');
}
