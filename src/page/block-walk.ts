/** Walks a piece of a page once, in reading order; its text goes to the blocks. It can pause after any node. */
import { kindOf } from './element-kinds';
import { FoundBlocks, isDrawnText, roleOf, type FoundBlock, type Place, type Role } from './found-blocks';
import { firstChildOf, nextSiblingOf, parentOf } from './own-members';

export interface WalkOptions {
  /** Whether an element is a unit for a reason that only the whole page shows. */
  isEntry?: (element: Element) => boolean;
  /**
   * Whether a reader sees the element, which is part of a unit. Asked for inline elements; blocks are asked about later,
   * and not all of them.
   */
  isSeen?: (element: Element, unit: Element | null) => boolean;
  /** Whether an element is drawn as part of the text around it, where its style may decide that. */
  isInline?: (element: Element, unit: Element | null) => boolean;
  /** For long pages: only what stands near one of these words is read. */
  trigger?: RegExp;
  /** Whether nothing in a unit could be a claim: it is passed over. */
  isIdleUnit?: (unit: Element) => boolean;
  onShadowRoot?: (root: ShadowRoot) => void;
}

/** An element that was entered, and what held outside of it. */
interface Level {
  node: Node;
  place: Place;
  /** Put after its text: a quotation mark. Null for what ends a block. */
  closing: string | null;
  /** Its own children are drawn in a shadow root's slots, or not at all. */
  isHost: boolean;
  /** Whether the elements beside it are looked through for a trigger before they are entered. */
  isList: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
const PARAGRAPH = /^(?:p|li|h[1-6]|d[dt]|t[dhr]|figcaption|blockquote)$/;
/** An element with so many children is a list of likes, which are looked through one by one; others only wrap. */
const LIST = 8;
/** What holds a trigger and is no longer than this, in characters, is read whole: an entry, a section, a paragraph. */
const READ_WHOLE = 1_200;
/** How many paragraphs before and after one with a trigger are read along, for the context. */
const PASSED_KEPT = 2;
const READ_AFTER = 1;

/** By type number, not by class: a frame, and a document without a window, have classes of their own or none. */
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === FRAGMENT && 'host' in node;

/** Of inline elements only these can have a shadow root. */
const mayHost = (name: string): boolean => name === 'span' || name.includes('-');

export class BlockWalk {
  private readonly found: FoundBlocks;
  private readonly levels: Level[] = [];
  private next: Node | null;
  /** Paragraphs just passed: the context of a hit that follows. */
  private passed: { element: Element; place: Place }[] = [];
  private readOn = 0;
  private isList = false;
  /** Nothing is passed. */
  private isWhole = false;
  private closedDetails = 0;
  private isHost = false;
  /** Forms met: their members are to be asked for with care. */
  private forms: Set<Node> | null = null;

  /** `unit` is what holds around the root; the root itself is entered. */
  constructor(
    private readonly root: Node,
    container: Element,
    unit: Element | null,
    private readonly options: WalkOptions,
    role: Role = 'text',
  ) {
    this.next = root;
    this.found = new FoundBlocks({ container, unit, role });
  }

  get blocks(): readonly FoundBlock[] {
    return this.found.all;
  }

  /** Reads up to `nodes` nodes more; true when there are none left. */
  step(nodes: number): boolean {
    let node = this.next;
    for (let left = nodes; left > 0 && node !== null; left--) {
      let inside: Node | null = null;
      const type = node.nodeType;
      if (this.isHost && this.isUnslotted(node)) inside = null;
      else if (type === TEXT) this.found.text(node as Text);
      else if (type === ELEMENT || typeof type !== 'number') inside = this.enter(node as Element);
      else if (node === this.root) inside = node.firstChild;
      node = inside ?? this.after(node);
    }
    this.next = node;
    if (node === null) this.found.end();
    return node === null;
  }

  /** The first node within, or null to pass on. */
  private enter(element: Element): Node | null {
    const { isEntry, isInline } = this.options;
    const name = element.localName;
    if (name === 'form' || typeof name !== 'string') (this.forms ??= new Set()).add(element);
    const kind = isEntry?.(element) ? 'unit' : kindOf(element, name);
    switch (kind) {
      case 'skip':
        this.found.gap();
        return null;
      case 'break':
        this.found.lineBreak();
        return null;
      case 'inline':
        return this.enterInline(element, name);
      default:
        if (this.forms?.has(element)) return this.enterForm(element);
        if (kind === 'block' && this.mayBeInline(element, name) && isInline?.(element, this.found.place.unit))
          return this.enterInline(element, name);
        return this.enterBlock(element, name, kind === 'unit');
    }
  }

  private enterInline(element: Element, name: string): Node | null {
    const { unit } = this.found.place;
    // Words run together only where a style makes the element a box of its own.
    if (this.found.wouldGlue(element) && this.options.isInline?.(element, unit) === false)
      return this.enterBlock(element, name, false);
    const mayBeUnseen = element.hasAttributes() || name.includes('-');
    if (mayBeUnseen && this.options.isSeen?.(element, unit) === false) return null;
    if (name === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0) return null;
    const shadow = mayHost(name) ? element.shadowRoot : null;
    if (shadow !== null) {
      this.push(element, '');
      return this.inside(element, shadow);
    }
    if (name === 'q' && element.firstChild !== null) {
      this.found.literal('“');
      this.push(element, '”');
    }
    return element.firstChild;
  }

  /** A custom element, or a plain box within a sentence that has begun: of other blocks the name tells enough. */
  private mayBeInline(element: Element, name: string): boolean {
    if (!name.includes('-')) return name === 'div' && this.found.hasBegun;
    return this.found.hasBegun || element.shadowRoot === null || isDrawnText(element.nextSibling);
  }

  private enterBlock(element: Element, name: string, isUnit: boolean): Node | null {
    this.found.end();
    if (isUnit && element !== this.root && this.options.isIdleUnit?.(element)) return null;
    const isPassed =
      !this.isWhole && this.options.trigger !== undefined && this.isPassed(element, name, this.options.trigger);
    if (isPassed) return null;
    const shadow = element.shadowRoot;
    const outer = this.found.place;
    const role = roleOf(element, name, isUnit ? 'text' : outer.role);
    const place = { container: element, unit: isUnit ? element : outer.unit, role };
    if (shadow === null && element.firstElementChild === null && this.readPlain(element, place)) return null;
    this.push(element, null);
    this.found.place = place;
    if (name === 'details' && !element.hasAttribute('open')) this.closedDetails++;
    return this.inside(element, shadow);
  }

  /** The container stays that outside of it: a form answers for none of its members. */
  private enterForm(form: Element): Node | null {
    this.found.end();
    this.push(form, null);
    const inside = firstChildOf(form);
    if (inside === null) this.leave(form);
    return inside;
  }

  private inside(element: Element, shadow: ShadowRoot | null): Node | null {
    if (shadow !== null) this.options.onShadowRoot?.(shadow);
    const inside = shadow?.firstChild ?? element.firstChild;
    if (inside === null) this.leave(element);
    return inside;
  }

  /** Most blocks are one text node: nothing is entered. */
  private readPlain({ firstChild }: Element, place: Place): boolean {
    if (firstChild === null) return true;
    if (firstChild.nodeType !== TEXT || firstChild.nextSibling !== null) return false;
    this.found.plain(firstChild as Text, place);
    return true;
  }

  /** Leaves out what holds no trigger; reads what is short and holds one, without looking further. */
  private isPassed(element: Element, name: string, trigger: RegExp): boolean {
    const isParagraph = PARAGRAPH.test(name);
    if (element === this.root || !(this.isList || isParagraph)) return false;
    const text = element.textContent;
    const isHit = trigger.test(text);
    if (isHit && text.length > READ_WHOLE && !isParagraph) return false;
    const { place } = this.found;
    if (isHit) {
      this.readOn = READ_AFTER;
      for (const before of this.passed.splice(0)) this.readWhole(before.element, before.place);
    } else if (this.readOn-- <= 0 || !isParagraph) {
      this.passed.push({ element, place });
      if (this.passed.length > PASSED_KEPT || !isParagraph) this.passed.shift();
      return true;
    }
    this.readWhole(element, place);
    return true;
  }

  private readWhole(element: Element, { container, unit, role }: Place): void {
    const walk = new BlockWalk(element, container, unit, this.options, role);
    walk.isWhole = true;
    walk.step(Infinity);
    for (const block of walk.blocks) this.found.all.push(block);
  }

  private push(node: Node, closing: string | null): void {
    const { isList, isHost } = this;
    this.levels.push({ node, place: this.found.place, closing, isList, isHost });
    this.isHost = false;
    this.isList = closing === null && this.options.trigger !== undefined && (node as Element).childElementCount >= LIST;
  }

  /** Closes an element, if it was entered as more than plain inline text. */
  private leave(node: Node): void {
    const level = this.levels.at(-1);
    if (level?.node !== node) return;
    this.levels.pop();
    if (level.closing === null) this.found.end();
    else if (level.closing !== '') this.found.literal(level.closing);
    this.found.place = level.place;
    this.isList = level.isList;
    this.isHost = level.isHost;
    if (this.closedDetails > 0 && (node as Element).localName === 'details' && !(node as Element).hasAttribute('open'))
      this.closedDetails--;
  }

  /** The node after a finished one; null at the root, or where the page took the node away meanwhile. */
  private after(node: Node): Node | null {
    let current: Node | null = node;
    while (current !== null && current !== this.root) {
      const isForm: boolean = this.forms?.has(current) === true;
      const sibling: Node | null = isForm ? nextSiblingOf(current) : current.nextSibling;
      // Closed details show their summary alone.
      const isLast = this.closedDetails > 0 && (current as Element).localName === 'summary';
      if (sibling !== null && !isLast) return sibling;
      current = isForm ? parentOf(current) : current.parentNode;
      if (current === null) return null;
      if (current !== this.root && isShadowRoot(current)) {
        // What is slotted into a component comes after the component's own text.
        if (this.levels.at(-1)?.closing === null) this.found.end();
        this.isHost = true;
        if (current.host.firstChild !== null) return current.host.firstChild;
        current = current.host;
      }
      this.leave(current);
    }
    return null;
  }

  /** Of a shadow root's host, only what is in one of the root's slots is drawn. */
  private isUnslotted(node: Node): boolean {
    const { parentNode } = node;
    // Of a document, and of a shadow root itself, there is none.
    return Boolean((parentNode as Element | null)?.shadowRoot) && (node as Text).assignedSlot === null;
  }
}
