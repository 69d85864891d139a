import type { Life } from './life';
import { lookUp } from './look-up';
import type { MarkedPage } from './marked-page';

/** Shows what was looked up, also on a page that is not read. */
export class LookUpOnPage {
  /** Not read, but the reader looked something up on it. */
  private unread: MarkedPage | null = null;
  /** Of two selections the later is shown, even if it is answered first. */
  private token = 0;

  constructor(
    private readonly document: Document,
    private readonly life: Life,
    /** Null where the page is not read. */
    private readonly marked: () => MarkedPage | null,
    private readonly make: () => MarkedPage,
  ) {}

  /** False where nothing is selected; the card says so. */
  async show(text: string): Promise<boolean> {
    const mine = ++this.token;
    const found = await lookUp(this.document, text);
    if (found === null || mine !== this.token || this.life.signal.aborted) return false;
    (this.marked() ?? (this.unread ??= this.make())).showFound(found);
    return found.unread?.why !== 'no-selection';
  }

  /** The page is read from now on: it keeps what was made for its selections. */
  handOver(): MarkedPage {
    const marked = this.unread ?? this.make();
    this.unread = null;
    return marked;
  }
}
