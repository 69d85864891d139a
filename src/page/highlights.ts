/** Paints spans by the CSS Custom Highlight API, in the page and in its frames. The page's DOM stays as it is. */
import type { Mark } from '../model/claim';
import type { Look } from '../model/settings';
import type { TextSpan } from './block-text';

/** `current`: the claim whose card is open or at which the claim cursor stands, over its mark. */
export type Layer = Mark | 'current';

type View = Window & typeof globalThis;

interface Painted {
  layer: Layer;
  range: StaticRange;
  view: View;
}

/** The page sees these names among its own: they must not meet one of them. content/style.css has their look. */
const PREFIX = 'on-record-8d1f-';
/** Under the page's own highlights, whose priority is 0 unless they say otherwise; `current` over our others. */
const PRIORITY: Record<Layer, number> = { silent: -6, context: -5, same: -4, mixed: -3, differs: -2, current: -1 };

export class Highlights {
  /** Our own list: a content script in Firefox cannot iterate a highlight. */
  private readonly layers = new Map<View, Map<Layer, Highlight>>();
  private readonly painted = new Map<string, Painted>();
  /** End of the marks' names: the look that the reader chose. */
  private ending = '';

  /** Static: a live range is updated by the browser at every change of the page. */
  paint(key: string, layer: Layer, span: TextSpan): void {
    this.erase(key);
    const view = span.startContainer.ownerDocument.defaultView;
    if (view === null) return;
    const range = new view.StaticRange(span);
    this.layer(view, layer).add(range);
    this.painted.set(key, { layer, range, view });
  }

  erase(key: string): void {
    const found = this.painted.get(key);
    if (found === undefined) return;
    const { layer, range, view } = found;
    this.painted.delete(key);
    const highlight = this.layers.get(view)?.get(layer);
    highlight?.delete(range);
    if (highlight?.size === 0) this.drop(view, layer);
  }

  /** What is painted from now on looks so. True where it looked otherwise: all that was painted is gone. */
  dress(look: Look): boolean {
    const ending = look === 'line' ? '' : `-${look}`;
    if (ending === this.ending) return false;
    this.clear();
    this.ending = ending;
    return true;
  }

  has(key: string): boolean {
    return this.painted.has(key);
  }

  get size(): number {
    return this.painted.size;
  }

  clear(): void {
    for (const [view, layers] of this.layers) for (const layer of layers.keys()) this.drop(view, layer);
    this.layers.clear();
    this.painted.clear();
  }

  /** The page can remove any highlight; ours come back the next time something is painted. */
  private layer(view: View, layer: Layer): Highlight {
    const layers = this.layers.get(view) ?? new Map<Layer, Highlight>();
    const highlight = layers.get(layer) ?? new view.Highlight();
    const { highlights } = view.CSS;
    const name = this.nameOf(layer);
    if (highlights.get(name) === highlight) return highlight;
    highlight.priority = PRIORITY[layer];
    this.layers.set(view, layers.set(layer, highlight));
    highlights.set(name, highlight);
    return highlight;
  }

  private nameOf(layer: Layer): string {
    return PREFIX + layer + (layer === 'current' ? '' : this.ending);
  }

  /** Only what is still ours is taken away. */
  private drop(view: View, layer: Layer): void {
    const { highlights } = view.CSS;
    const layers = this.layers.get(view);
    const name = this.nameOf(layer);
    if (highlights.get(name) === layers?.get(layer)) highlights.delete(name);
    layers?.delete(layer);
  }
}
