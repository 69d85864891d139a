/** The packs that were added, as the options page shows and changes them. All changes are the background's. */
import { sendToBackground } from '../../messaging/send';
import type { PackSummary, StoredPack } from '../../model/supplement';
import type { Message } from '../../ui/options/said';
import type { Words } from '../../words/words';

export interface PackControl {
  state(): { added: readonly PackSummary[]; removed: string | null; message: Message | null };
  read(): Promise<void>;
  add(file: Pick<File, 'name' | 'text'>): Promise<void>;
  switch(id: string, on: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
}

class Control implements PackControl {
  private added: readonly PackSummary[] = [];
  /** Until something else is removed, or this page is closed. */
  private removed: { pack: StoredPack; label: string } | null = null;
  private message: Message | null = null;

  constructor(
    private readonly words: Words,
    private readonly changed: () => void,
  ) {}

  state() {
    return { added: this.added, removed: this.removed?.label ?? null, message: this.message };
  }

  async read(): Promise<void> {
    const reply = await sendToBackground('packs', null);
    if (reply.ok) this.added = reply.value;
    else this.fail(reply.error.detail);
    this.changed();
  }

  async add(file: Pick<File, 'name' | 'text'>): Promise<void> {
    const reply = await sendToBackground('addPack', { name: file.name, text: await file.text(), on: true });
    if (!reply.ok) this.fail(reply.error.detail);
    else if (reply.value.ok) {
      await this.read();
      this.say(reply.value.replaced ? 'packs.replaced' : 'packs.added', this.labelOf(reply.value.id));
    } else {
      const { problems } = reply.value;
      this.message = { text: this.words.plural('packs.refused', problems.length), problems };
    }
    this.changed();
  }

  async switch(id: string, on: boolean): Promise<void> {
    const reply = await sendToBackground('switchPack', { id, on });
    if (!reply.ok) this.fail(reply.error.detail);
    await this.read();
  }

  async remove(id: string): Promise<void> {
    const label = this.labelOf(id);
    const reply = await sendToBackground('removePack', { id });
    if (!reply.ok) this.fail(reply.error.detail);
    else {
      this.removed = reply.value && { pack: reply.value, label };
      this.message = null;
    }
    await this.read();
  }

  async undo(): Promise<void> {
    if (this.removed === null) return;
    const { pack, label } = this.removed;
    const reply = await sendToBackground('addPack', { name: pack.name, text: pack.text, on: pack.on });
    if (!reply.ok) this.fail(reply.error.detail);
    else if (reply.value.ok) {
      this.removed = null;
      this.say('packs.restored', label);
    } else this.message = { text: this.words.t('packs.misfit'), problems: reply.value.problems };
    await this.read();
  }

  private labelOf(id: string): string {
    return this.added.find((pack) => pack.id === id)?.label ?? id;
  }

  private say(key: 'packs.added' | 'packs.replaced' | 'packs.restored', label: string): void {
    this.message = { text: this.words.t(key, label) };
  }

  private fail(detail: string): void {
    console.warn('On Record:', detail);
    this.message = { text: this.words.t('packs.failed') };
  }
}

/** Empty until it is read. */
export function createPackControl(words: Words, changed: () => void): PackControl {
  return new Control(words, changed);
}
