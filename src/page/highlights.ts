/** Paints spans of one document by the CSS Custom Highlight API. The page's DOM stays as it is. */
import type { Mark } from '../model/claim';
import type { TextSpan } from './block-text';

/** `current`: the claim whose card is open or at which the claim cursor stands, over its mark. */
export type Layer = Mark | 'current';

/** The page sees these names among its own: they must not meet one of them. content/style.css has their look. */
const PREFIX = 'on-record-8d1f-';
/** Under the page's own highlights, whose priority is 0 unless they say otherwise; `current` over our others. */
const PRIORITY: Record<Layer, number> = { silent: -6, context: -5, same: -4, mixed: -3, differs: -2, current: -1 };

export class Highlights {
  /** Our own list: a content script in Firefox cannot iterate a highlight. */
  private readonly layers = new Map<Layer, Highlight>();
  private readonly painted = new Map<string, { layer: Layer; range: StaticRange }>();
  private readonly owners = new Map<AbstractRange, string>();

  constructor(private readonly view: Window & typeof globalThis) {}

  /** Static: a live range is updated by the browser at every change of the page. */
  paint(key: string, layer: Layer, span: TextSpan): void {
    this.erase(key);
    const range = new this.view.StaticRange(span);
    this.layer(layer).add(range);
    this.painted.set(key, { layer, range });
    if (layer !== 'current') this.owners.set(range, key);
  }

  erase(key: string): void {
    const found = this.painted.get(key);
    if (found === undefined) return;
    this.painted.delete(key);
    this.owners.delete(found.range);
    const highlight = this.layers.get(found.layer);
    highlight?.delete(found.range);
    if (highlight?.size === 0) this.drop(found.layer);
  }

  has(key: string): boolean {
    return this.painted.has(key);
  }

  get size(): number {
    return this.painted.size;
  }

  /** The key under which a range was painted. */
  ownerOf(range: AbstractRange): string | undefined {
    return this.owners.get(range);
  }

  clear(): void {
    for (const layer of [...this.layers.keys()]) this.drop(layer);
    this.painted.clear();
    this.owners.clear();
  }

  /** The page can remove any highlight; ours come back the next time something is painted. */
  private layer(layer: Layer): Highlight {
    const highlight = this.layers.get(layer) ?? new this.view.Highlight();
    const { highlights } = this.view.CSS;
    if (highlights.get(PREFIX + layer) === highlight) return highlight;
    highlight.priority = PRIORITY[layer];
    this.layers.set(layer, highlight);
    highlights.set(PREFIX + layer, highlight);
    return highlight;
  }

  /** Only what is still ours is taken away. */
  private drop(layer: Layer): void {
    const { highlights } = this.view.CSS;
    if (highlights.get(PREFIX + layer) === this.layers.get(layer)) highlights.delete(PREFIX + layer);
    this.layers.delete(layer);
  }
}
