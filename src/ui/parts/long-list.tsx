import { Component, createRef, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { canWait, drawWhenNear } from './draw-when-near';

interface Look<T> {
  draw(item: T): ComponentChildren;
  /** About how high an item is, in units of the look. */
  height: number;
  /** Drawn anew when it is another; null where items alone tell all. */
  version: unknown;
}

interface Props<T> extends Look<T> {
  items: readonly T[];
  /** Items drawn with the screen itself: as many as fill it. */
  atOnce: number;
  /** Items drawn together later. */
  size: number;
  /** Whether a reader was led to an item: it is drawn at once. */
  isWanted?(item: T): boolean;
}

interface PartProps<T> extends Look<T> {
  items: readonly T[];
  isAtOnce: boolean;
}

function partsOf<T>(items: readonly T[], atOnce: number, size: number): T[][] {
  const others = Math.ceil(Math.max(0, items.length - atOnce) / size);
  const parts = Array.from({ length: others }, (_, at) => items.slice(atOnce + at * size, atOnce + (at + 1) * size));
  return atOnce > 0 && items.length > 0 ? [items.slice(0, atOnce), ...parts] : parts;
}

/** The items of a list of any length. What is far from the screen keeps its place, and is drawn when there is time. */
export function LongList<T>({ items, atOnce, size, isWanted = () => false, ...look }: Props<T>) {
  const parts = useMemo(() => partsOf(items, atOnce, size), [items, atOnce, size]);
  return (
    <>
      {parts.map((part, at) => (
        <Part key={at} {...look} items={part} isAtOnce={(atOnce > 0 && at === 0) || part.some(isWanted)} />
      ))}
    </>
  );
}

class Part<T> extends Component<PartProps<T>, { isDrawn: boolean }> {
  override state = { isDrawn: this.props.isAtOnce || !canWait() };
  private readonly place = createRef<HTMLDivElement>();
  private forget: (() => void) | null = null;

  /** What was drawn stays drawn. */
  static override getDerivedStateFromProps({ isAtOnce }: { isAtOnce: boolean }): { isDrawn: true } | null {
    return isAtOnce ? { isDrawn: true } : null;
  }

  override componentDidMount(): void {
    const element = this.place.current;
    if (!this.state.isDrawn && element !== null)
      this.forget = drawWhenNear(element, () => this.setState({ isDrawn: true }));
  }

  override componentWillUnmount(): void {
    this.forget?.();
  }

  /** Thousands of items are not compared because another view of the screen has changed. */
  override shouldComponentUpdate(next: PartProps<T>, state: { isDrawn: boolean }): boolean {
    const { items, version, isAtOnce } = this.props;
    const isSame = next.items === items && next.version === version && next.isAtOnce === isAtOnce;
    return !isSame || state.isDrawn !== this.state.isDrawn;
  }

  override render({ items, draw, height }: PartProps<T>, { isDrawn }: { isDrawn: boolean }) {
    if (!isDrawn)
      return (
        <div ref={this.place} class="part" role="none" style={`height: calc(${items.length * height} * var(--u))`} />
      );
    return (
      <div ref={this.place} class="part" role="none">
        {items.map(draw)}
      </div>
    );
  }
}
