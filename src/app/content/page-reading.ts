/** Whether a page is read, and how: what its language and the reader's settings say. */
import { withoutAnchor } from '../../lib/without-anchor';
import type { PageState } from '../../messaging/messages';
import { contextOf } from '../../page/page-facts';
import { NOTHING_FOUND } from '../gate/gate-look';
import { isReadLanguage } from '../read-language';
import type { Life } from './life';
import type { Reading } from './reading';
import { isReadUnasked, toPageSettings, type PageSettings } from './site-setting';

export class PageReading {
  status: PageState['status'] = 'unrelated';
  /** Null until the page passes the gate. */
  settings: PageSettings | null = null;
  /** The reader asked for this page by a click. */
  isAsked = false;
  marksShown = true;
  look = NOTHING_FOUND;
  /** Null where the page is not read. */
  reading: Reading | null = null;
  private isBeginning = false;

  constructor(
    private readonly document: Document,
    private readonly life: Life,
    /** The follower puts its own in this place. */
    public make: () => Reading,
  ) {}

  /**
   * The page is about our matter: it is read, unless the settings say otherwise. `stored` gives the settings; `drawn` is
   * when a frame has been drawn.
   */
  async begin(stored: () => Promise<unknown>, drawn: Promise<void>): Promise<void> {
    if (this.isBeginning || this.reading !== null) return;
    if (!this.isOfReadLanguage()) return void (this.status = 'language');
    this.isBeginning = true;
    const settings = await stored();
    this.isBeginning = false;
    if (this.life.signal.aborted) return;
    if (this.settings === null) this.use(settings);
    if (!this.mayRead()) this.status = 'off';
    else await this.read(drawn);
  }

  private async read(drawn: Promise<void>): Promise<void> {
    this.status = 'reading';
    const reading = (this.reading = this.make());
    this.showAsSet();
    await reading.reader.readAll(this.look, drawn);
    // The page may have been let go meanwhile.
    if (this.reading === reading) this.status = 'read';
  }

  /** The gate knows English words alone: that it found none in a page of another language says nothing of the page. */
  toldStatus(): PageState['status'] {
    if (this.document.contentType === 'application/pdf') return 'pdf';
    return this.status === 'unrelated' && !this.isOfReadLanguage() ? 'language' : this.status;
  }

  isOfReadLanguage(): boolean {
    return isReadLanguage(contextOf(this.document).language);
  }

  mayRead(): boolean {
    const { hostname, href } = location;
    return this.isAsked || (this.settings !== null && isReadUnasked(this.settings, hostname, withoutAnchor(href)));
  }

  use(stored: unknown): void {
    this.settings = toPageSettings(stored);
    this.marksShown = this.settings.marks;
  }

  showAsSet(): void {
    if (this.reading === null || this.settings === null) return;
    const { claims } = this.reading;
    claims.dress(this.settings.look);
    claims.show(this.marksShown, this.settings.showSilent);
  }

  /** The page becomes as it was. */
  end(status: 'off' | 'unrelated' | 'language'): void {
    this.reading?.end();
    this.reading = null;
    this.status = status;
  }
}
