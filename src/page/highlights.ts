/** Paints spans by the CSS Custom Highlight API, in the page and in its frames. The page's DOM stays as it is. */
import type { Mark } from '../model/claim';
import type { Look } from '../model/settings';
import type { TextSpan } from './block-text';

/** `current`: the claim whose card is open or at which the claim cursor stands, over its mark. */
export type Layer = Mark | 'current';

/** What is painted in one document. Its window's classes are asked for once: a window is slow to answer. */
interface Canvas {
  registry: HighlightRegistry;
  StaticRange: typeof StaticRange;
  Highlight: typeof Highlight;
  layers: Map<Layer, Highlight>;
}

interface Painted {
  layer: Layer;
  range: StaticRange;
  canvas: Canvas;
}

/** The page sees these names among its own: they must not meet one of them. content/style.css has their look. */
const PREFIX = 'on-record-8d1f-';
/** Under the page's own highlights, whose priority is 0 unless they say otherwise; `current` over our others. */
const PRIORITY: Record<Layer, number> = { silent: -6, context: -5, same: -4, mixed: -3, differs: -2, current: -1 };

export class Highlights {
  /** Our own list: a content script in Firefox cannot iterate a highlight. */
  private readonly canvases = new Map<Document, Canvas>();
  private readonly painted = new Map<string, Painted>();
  /** End of the marks' names: the look that the reader chose. */
  private ending = '';

  /** Static: a live range is updated by the browser at every change of the page. */
  paint(key: string, layer: Layer, span: TextSpan): void {
    this.erase(key);
    const canvas = this.canvasOf(span.startContainer.ownerDocument);
    if (canvas === null) return;
    const range = new canvas.StaticRange(span);
    this.layer(canvas, layer).add(range);
    this.painted.set(key, { layer, range, canvas });
  }

  erase(key: string): void {
    const found = this.painted.get(key);
    if (found === undefined) return;
    const { layer, range, canvas } = found;
    this.painted.delete(key);
    const highlight = canvas.layers.get(layer);
    highlight?.delete(range);
    if (highlight?.size === 0) this.drop(canvas, layer);
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
    for (const canvas of this.canvases.values()) for (const layer of canvas.layers.keys()) this.drop(canvas, layer);
    this.canvases.clear();
    this.painted.clear();
  }

  /** Null for a document that is shown no more. */
  private canvasOf(document: Document): Canvas | null {
    const known = this.canvases.get(document);
    const view = document.defaultView;
    if (view === null) return null;
    if (known !== undefined) return known;
    // The page's own window is at hand: asked for by its document, it is as slow as any other.
    const { CSS, StaticRange, Highlight } = document === globalThis.document ? globalThis : view;
    const canvas = { registry: CSS.highlights, StaticRange, Highlight, layers: new Map<Layer, Highlight>() };
    this.canvases.set(document, canvas);
    return canvas;
  }

  /** The page can remove any highlight; ours come back the next time something is painted. */
  private layer({ registry, Highlight, layers }: Canvas, layer: Layer): Highlight {
    const highlight = layers.get(layer) ?? new Highlight();
    const name = this.nameOf(layer);
    if (registry.get(name) === highlight) return highlight;
    highlight.priority = PRIORITY[layer];
    layers.set(layer, highlight);
    registry.set(name, highlight);
    return highlight;
  }

  private nameOf(layer: Layer): string {
    return PREFIX + layer + (layer === 'current' ? '' : this.ending);
  }

  /** Only what is still ours is taken away. */
  private drop({ registry, layers }: Canvas, layer: Layer): void {
    const name = this.nameOf(layer);
    if (registry.get(name) === layers.get(layer)) registry.delete(name);
    layers.delete(layer);
  }
}
