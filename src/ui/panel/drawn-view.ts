import type { ComponentChildren } from 'preact';
import type { PanelPlace } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import type { WitnessState } from '../view/witness-view';
import type { ScreenPage } from '../view/screen-view';
import type { PanelActions } from './panel-actions';

/** What every view of the panel is drawn from. */
export interface Scene {
  place: PanelPlace;
  /** Null where no page with claims is in front. */
  page: ScreenPage | null;
  index: RecordIndex;
  actions: PanelActions;
  /** Another one for everything that may look otherwise than before, but for the claim the page is at. */
  version: unknown;
  /** What is remembered of the page; null while that is read. */
  witness?: WitnessState | null;
  /** The claim of the page that its reader is at. */
  current: string | null;
}

/** A view: its search and filters, and what stands below them. */
export interface DrawnView {
  bar: ComponentChildren;
  body: ComponentChildren;
}

export type DrawView = (scene: Scene) => DrawnView;
