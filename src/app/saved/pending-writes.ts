/** What is being written just now, by id: its stored form is older than ours. */
export class PendingWrites {
  private readonly counts = new Map<string, number>();

  has(id: string): boolean {
    return this.counts.has(id);
  }

  async during<T>(id: string, write: Promise<T>): Promise<T> {
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    try {
      return await write;
    } finally {
      const left = (this.counts.get(id) ?? 0) - 1;
      if (left > 0) this.counts.set(id, left);
      else this.counts.delete(id);
    }
  }
}
