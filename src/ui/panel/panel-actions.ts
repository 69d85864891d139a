import type { NoticeAction } from '../view/notice-view';
import type { PanelPlace } from '../view/panel-place';
import type { WitnessActions } from './witness';
import type { ClaimActions } from './page-claims';

export interface PanelActions extends ClaimActions {
  go(place: PanelPlace): void;
  act(action: NoticeAction): void;
  chooseFormat(format: string): void;
  /** Shows a claim again that was hidden on this page. */
  restore(claim: string): void;
  /** Absent while it is loaded. */
  witness?: WitnessActions;
}
