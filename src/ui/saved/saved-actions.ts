import type { CitationActions } from '../parts/citation';
import type { Filters } from '../view/panel-place';
import type { SavedFormatId } from './saved-view';

/** What the view of saved claims asks for. */
export interface SavedActions extends CitationActions {
  filter(filters: Filters): void;
  note(saved: string, text: string): void;
  /** `next`: what stands after it; `neighbour`: where the focus goes. */
  remove(saved: string, next: string | null, neighbour: string | null): void;
  undo(): void;
  showMore(): void;
  exportAs(format: SavedFormatId, ids: readonly string[] | null): void;
  importFile(file: File): void;
}
