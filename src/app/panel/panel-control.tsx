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
import type { WitnessState } from '../../ui/view/witness-view';
import { afterPaint } from '../after-paint';
import { readScreenModel } from '../screen-model';
import type { CitationFormats } from './citation-formats';
import { panelActions, type ActingPanel } from './panel-actions';
import { followPage, showEntry, watchReader } from './follow-page';
import { createPanelSaved, type PanelSaved } from './panel-saved';
import type { PanelWitness } from './panel-witness';
import { createPanelViews, type PanelViews } from './panel-views';
import { drawInWords } from '../draw-in-words';
import type { Words } from '../../words/words';

/** What the panel knows and draws: the tab in front, its page, the record, and the place in the address. */
export class PanelControl implements ActingPanel {
  tab: Tab | null = null;
  model: ScreenModel | null = null;
  formats: CitationFormats | null = null;
  readonly saved: PanelSaved;
  private readonly views: PanelViews;
  private readonly actions: PanelActions;
  /** The same address is the same place: views that are made of it are then not made anew. */
  private readonly placeOf = lastOf(readPlace);
  private readonly indexOf = lastOf(indexRecord);
  /** An answer of a tab that is no longer in front is dropped. */
  private token = 0;
  private current: string | null = null;
  private followed: { page: string; ending: AbortController } | null = null;
  private readonly isReading: () => boolean;
  witness: PanelWitness | null = null;
  /** What was remembered when it was asked for first may be out of date when it is answered last. */
  private witnessToken = 0;
  private remembered: { url: string; state: WitnessState } | null = null;
  private version = {};

  constructor(
    private readonly root: HTMLElement,
    private readonly words: Words,
    private readonly record: Promise<PackRecord | null>,
    readonly signal: AbortSignal,
  ) {
    const changed = () => this.draw();
    this.saved = createPanelSaved({ record, words, actions: () => this.actions, changed, signal });
    this.views = createPanelViews({ record, loadSaved: () => this.saved.loadView(), loaded: changed });
    this.actions = panelActions(this);
    this.isReading = watchReader(signal);
    // Asked for with the first messages, not after them.
    this.views.get(this.place().view);
  }

  place(): PanelPlace {
    return this.placeOf(location.hash);
  }

  /** Reads the tab in front anew. */
  async read(asked = activeTab()): Promise<void> {
    const mine = ++this.token;
    const inFront = await asked;
    const found = await readScreenModel(inFront, this.record);
    if (mine !== this.token || this.signal.aborted) return;
    this.tab = inFront;
    this.model = found;
    this.draw();
    await afterPaint();
    if (mine !== this.token || this.signal.aborted) return;
    this.follow();
    await Promise.all([this.readWitness(), this.formats === null && found.record && this.loadFormats(found.record)]);
  }

  /** Loaded once the first view stands, as the formats are. `isWritten`: whether what was changed last is kept. */
  async readWitness(isWritten = true): Promise<void> {
    const page = this.model?.page;
    if (!page) return;
    if (this.witness === null) this.witness = (await import('./panel-witness')).createPanelWitness(this.signal);
    const mine = ++this.witnessToken;
    const state = { ...(await this.witness.stateOf(page)), isWritten };
    if (mine !== this.witnessToken || this.model?.page?.url !== page.url) return;
    this.remembered = { url: page.url, state };
    this.drawAgain();
  }

  draw(): void {
    if (this.signal.aborted) return;
    this.version = {};
    this.drawAgain();
  }

  /** Tells which claim the page is at; all else looks as before. The panel stays where it is until the page's reader moves. */
  private setCurrent(claim: string, moved: boolean): void {
    this.current = claim;
    this.drawAgain();
    if (moved && this.place().view === 'page' && !this.isReading()) showEntry(this.root, claim);
  }

  /** One question at a time goes to a page, however often it tells of changes. */
  private follow(): void {
    const { tab, model } = this;
    const page = tab && model?.page && model.page.claims.length > 0 ? `${tab.id} ${model.page.url}` : null;
    if (page === this.followed?.page) return;
    this.followed?.ending.abort();
    this.followed = null;
    if (tab === null || page === null) return;
    this.current = null;
    const ending = new AbortController();
    const followed = { page, ending };
    this.followed = followed;
    const signal = AbortSignal.any([this.signal, ending.signal]);
    void followPage(tab, { at: (claim, moved) => this.setCurrent(claim, moved), signal }).then(() => {
      if (this.followed === followed) this.followed = null;
    });
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
        page: page !== null && page.claims.length + (page.hidden?.length ?? 0) > 0 ? page : null,
        witness: this.remembered !== null && this.remembered.url === page?.url ? this.remembered.state : null,
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
    this.drawAgain();
  }
}
