/** The saved claims as the panel has them: read once, kept in step with the store, written before they are shown. */
import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { savedId, type SavedClaim } from '../../model/saved';
import type { Merged, SavedStore } from '../../platform/saved-store';
import type { SaveState } from '../../ui/saved/save-state';
import { byTime, type SavedFormatId, type SavedState } from '../../ui/saved/saved-view';
import { downloadText } from './download-text';
import { importedWords } from './imported-words';
import { PendingWrites } from './pending-writes';
import type { Words } from '../../words/words';

/** Claims drawn at first, and more by each “Show more”. */
const DRAWN_AT_ONCE = 50;

export interface SavedControl {
  /** Reads what is saved, once: only its own view needs all of it. */
  open(): void;
  state(): SavedState;
  /** How far the saving of a claim of a page has come. */
  saveStateOf(url: string, claim: string): SaveState;
  /** `write` is what writes it; it is told as saved when that has an id for it. */
  save(url: string, claim: Claim, write: () => Promise<string | null>): Promise<void>;
  note(saved: string, text: string): Promise<void>;
  remove(saved: string, next: string | null, neighbour: string | null): Promise<void>;
  undo(): Promise<void>;
  /** More than are drawn so far: a link may have led further down than the list began. */
  showMore(drawn: number): void;
  /** `ids` is null for all. */
  exportAs(format: SavedFormatId, ids: readonly string[] | null): Promise<void>;
  importFile(file: Pick<File, 'text'>): Promise<void>;
}

interface World {
  store: SavedStore;
  record: PackRecord | null;
  words: Words;
  changed(): void;
  signal: AbortSignal;
}

class Control implements SavedControl {
  /** Ids of all that is saved. */
  private readonly known = new Set<string>();
  private claims: Map<string, SavedClaim> | null = null;
  private unreadable = 0;
  private limit = DRAWN_AT_ONCE;
  private deleted: SavedState['deleted'] = null;
  private message: SavedState['message'] = null;
  private focus: SavedState['focus'] = null;
  /** Savings that are under way or failed, by id. */
  private readonly saving = new Map<string, SaveState>();
  private readonly writes = new PendingWrites();
  private readonly idsRead: Promise<void>;
  private loaded: Promise<void> | null = null;

  constructor(private readonly world: World) {
    world.store.watch((ids) => void this.refresh(ids), world.signal);
    this.idsRead = this.readIds();
  }

  open(): void {
    this.loaded ??= this.load();
  }

  state(): SavedState {
    const { unreadable, limit, deleted, message, focus } = this;
    return { claims: this.claims && [...this.claims.values()], unreadable, limit, deleted, message, focus };
  }

  saveStateOf(url: string, claim: string): SaveState {
    const id = savedId(url, claim);
    return this.known.has(id) ? 'saved' : (this.saving.get(id) ?? 'not-saved');
  }

  async save(url: string, claim: Claim, write: () => Promise<string | null>): Promise<void> {
    const id = savedId(url, claim.id);
    this.saving.set(id, 'saving');
    this.world.changed();
    const written = await write();
    if (written === null) this.saving.set(id, 'failed');
    else {
      this.saving.delete(id);
      await this.refresh([written]);
    }
    this.world.changed();
  }

  async note(saved: string, note: string): Promise<void> {
    const before = this.claims?.get(saved);
    if (before === undefined) return;
    const after = { ...before, note };
    this.claims?.set(saved, after);
    this.world.changed();
    await this.attempt(this.world.words.t('saved_said.note_failed'), () =>
      this.writes.during(saved, this.world.store.put(after)),
    );
  }

  async remove(saved: string, next: string | null, neighbour: string | null): Promise<void> {
    const claim = this.claims?.get(saved);
    if (claim === undefined) return;
    await this.attempt(this.world.words.t('saved_said.delete_failed'), async () => {
      await this.world.store.remove(saved);
      this.known.delete(saved);
      this.claims?.delete(saved);
      this.deleted = { claim, before: next };
      this.say(this.world.words.t('saved_said.deleted'), false);
      this.moveFocus(neighbour ?? 'undo');
    });
  }

  async undo(): Promise<void> {
    const { deleted } = this;
    if (deleted === null) return;
    await this.attempt(this.world.words.t('saved_said.undo_failed'), async () => {
      await this.world.store.merge([deleted.claim]);
      this.deleted = null;
      await this.refresh([deleted.claim.id]);
      this.say(this.world.words.t('saved_said.restored'), false);
      this.moveFocus(deleted.claim.id);
    });
  }

  showMore(drawn: number): void {
    this.limit = drawn + DRAWN_AT_ONCE;
    this.world.changed();
  }

  async exportAs(format: SavedFormatId, ids: readonly string[] | null): Promise<void> {
    const { record } = this.world;
    if (record === null) return this.tell(this.world.words.t('saved_said.no_record'));
    await this.attempt(this.world.words.t('saved_said.export_failed'), async () => {
      const { SAVED_FORMATS } = await import('./files/saved-formats');
      const { mime, ending, write } = SAVED_FORMATS[format];
      const chosen = this.inOrder().filter(({ id }) => ids?.includes(id) ?? true);
      const now = new Date();
      const name = `on-record-saved-${now.toISOString().slice(0, 'YYYY-MM-DD'.length)}.${ending}`;
      downloadText(name, mime, write({ claims: chosen, record, now }));
      this.say(this.world.words.t('saved_said.exported', name), true);
    });
  }

  async importFile(file: Pick<File, 'text'>): Promise<void> {
    await this.attempt(this.world.words.t('saved_said.import_failed'), async () => {
      const [{ readSavedFile }, text] = await Promise.all([import('./files/read-saved-file'), file.text()]);
      const read = readSavedFile(text, this.world.words);
      if (!read.ok) return this.say(this.world.words.t('saved_said.not_imported', read.problem), true);
      const merged: Merged = await this.world.store.merge(read.claims);
      await this.refresh(read.claims.map(({ id }) => id));
      this.say(importedWords(merged, this.world.words), true);
    });
  }

  private inOrder(): SavedClaim[] {
    return [...(this.claims?.values() ?? [])].sort(byTime);
  }

  private async readIds(): Promise<void> {
    await this.attempt(this.world.words.t('saved_said.read_failed'), async () => {
      for (const id of await this.world.store.ids()) this.known.add(id);
    });
  }

  private async load(): Promise<void> {
    await this.attempt(this.world.words.t('saved_said.read_failed'), async () => {
      const { claims, unreadable } = await this.world.store.all();
      this.claims = new Map(claims.map((claim) => [claim.id, claim]));
      this.unreadable = unreadable;
    });
  }

  /** Reads anew what another part of the extension, or we ourselves, wrote; not what is being written just now. */
  private async refresh(changed: readonly string[]): Promise<void> {
    await Promise.all([this.idsRead, this.loaded]);
    const ids = changed.filter((id) => !this.writes.has(id));
    const stored = new Map((await this.world.store.some(ids)).map((claim) => [claim.id, claim]));
    for (const id of ids) {
      const claim = stored.get(id);
      if (this.writes.has(id)) continue;
      if (claim) {
        this.known.add(id);
        this.claims?.set(id, claim);
      } else {
        this.known.delete(id);
        this.claims?.delete(id);
      }
    }
    this.world.changed();
  }

  private async attempt(failure: string, work: () => Promise<unknown> | void): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.warn('On Record:', failure, error);
      this.say(failure, true);
    }
    if (!this.world.signal.aborted) this.world.changed();
  }

  private tell(text: string): void {
    this.say(text, true);
    this.world.changed();
  }

  private say(text: string, isSeen: boolean): void {
    this.message = { text, isSeen, number: (this.message?.number ?? 0) + 1 };
  }

  private moveFocus(on: string): void {
    this.focus = { on, number: (this.focus?.number ?? 0) + 1 };
  }
}

/** Begins to read at once, and follows the store until the signal aborts. */
export function createSavedControl(world: World): SavedControl {
  return new Control(world);
}
