import type { NoticeAction } from '../view/notice-view';
import type { PanelPlace } from '../view/panel-place';
import type { ClaimActions } from './page-claims';

export interface PanelActions extends ClaimActions {
  go(place: PanelPlace): void;
  act(action: NoticeAction): void;
  chooseFormat(format: string): void;
}
