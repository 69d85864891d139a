import { lastOf } from '../../lib/last-of';
import { activeTab, type Tab } from '../../platform/tabs';
import type { PackRecord } from '../../model/record';
import { Panel } from '../../ui/panel/panel';
import type { DrawnView } from '../../ui/panel/drawn-view';
import type { PanelActions } from '../../ui/panel/panel-actions';
import { panelView } from '../../ui/view/panel-view';
import { readPlace, type PanelPlace } from '../../ui/view/panel-place';
import { NO_RECORD } from '../../ui/view/no-record';
import { indexRecord } from '../../ui/view/record-index';
import type { ScreenModel } from '../../ui/view/screen-view';
import { loadRecord, readScreenModel } from '../screen-model';
import type { CitationFormats } from './citation-formats';
import { panelActions } from './panel-actions';
import { createPanelSaved, type PanelSaved } from './panel-saved';
import { createPanelViews, type PanelViews } from './panel-views';
import { drawInWords } from '../draw-in-words';
import { wordedPage } from '../worded-page';

/** What the panel knows and draws: the tab in front, its page, the record, and the place in the address. */
export class PanelControl {
  tab: Tab | null = null;
  model: ScreenModel | null = null;
  formats: CitationFormats | null = null;
  private readonly record = loadRecord();
  readonly saved: PanelSaved;
  private readonly views: PanelViews;
  private readonly actions: PanelActions;
  /** The same address is the same place: views that are made of it are then not made anew. */
  private readonly placeOf = lastOf(readPlace);
  private readonly words = wordedPage(document);
  private readonly indexOf = lastOf(indexRecord);
  /** An answer of a tab that is no longer in front is dropped. */
  private token = 0;
  private current: string | null = null;
  private version = {};

  constructor(
    private readonly root: HTMLElement,
    readonly signal: AbortSignal,
  ) {
    const { record, words } = this;
    const changed = () => this.draw();
    this.saved = createPanelSaved({ record, words, actions: () => this.actions, changed, signal });
    this.views = createPanelViews({ record, loadSaved: () => this.saved.loadView(), loaded: changed });
    this.actions = panelActions(this);
    // Asked for with the first messages, not after them.
    this.views.get(this.place().view);
  }

  place(): PanelPlace {
    return this.placeOf(location.hash);
  }

  /** Reads the tab in front anew. */
  async read(): Promise<void> {
    const mine = ++this.token;
    const inFront = await activeTab();
    const found = await readScreenModel(inFront, this.record);
    if (mine !== this.token || this.signal.aborted) return;
    this.tab = inFront;
    this.model = found;
    this.draw();
    if (this.formats === null && found.record !== null) await this.loadFormats(found.record);
  }

  draw(): void {
    if (this.signal.aborted) return;
    this.version = {};
    this.drawAgain();
  }

  /** Tells which claim the page is at; all else looks as before. */
  setCurrent(claim: string | null): void {
    this.current = claim;
    this.drawAgain();
  }

  undo(): void {
    if (this.place().view === 'saved') this.saved.undo();
  }

  private drawAgain(): void {
    const { model, formats, words } = this;
    if (model === null) return;
    const view = panelView(model, this.place(), words);
    const choice = formats && { choices: formats.choices, chosen: formats.chosen() };
    const screen = <Panel view={view} drawn={this.drawView(model)} formats={choice} actions={this.actions} />;
    drawInWords(screen, words, this.root);
  }

  private drawView({ record, page }: ScreenModel): DrawnView | null {
    const place = this.place();
    const { actions, version, current } = this;
    const index = this.indexOf(record ?? NO_RECORD, this.words);
    return (
      this.views.get(place.view)?.({
        place,
        page: page !== null && page.claims.length > 0 ? page : null,
        index,
        actions,
        version,
        current,
      }) ?? null
    );
  }

  /** The formats are loaded once the panel stands: nobody waits for them. */
  private async loadFormats(record: PackRecord): Promise<void> {
    const { loadCitationFormats } = await import('./citation-formats');
    this.formats = await loadCitationFormats(record, this.words);
    this.draw();
  }
}
