/** Walks a piece of a page once, in reading order, and gathers its text as blocks. It can pause after any node. */
import type { Block } from '../model/claim';
import type { Piece } from './block-text';
import { kindOf } from './element-kinds';

type Role = Block['role'];

/** The inline text of one block element, or a run of it between two block elements. */
export interface FoundBlock {
  container: Element;
  /** The root of its unit; null for what stands in none. */
  unit: Element | null;
  role: Role;
  pieces: Piece[];
}

export interface WalkOptions {
  /** Whether an element is a unit for a reason that only the whole page shows. */
  isEntry?: (element: Element) => boolean;
  /** Whether a reader sees the element. Asked for inline elements; blocks are asked about later, and not all of them. */
  isSeen?: (element: Element) => boolean;
  /** Whether an element whose style alone decides it, such as a custom one, is drawn as part of the text around it. */
  isInline?: (element: Element) => boolean;
  /** Only paragraphs that hold a trigger are read, with a few before and after: for pages that are long. */
  trigger?: RegExp;
  onShadowRoot?: (root: ShadowRoot) => void;
}

/** An element that was entered, and what held outside of it. */
interface Level {
  node: Node;
  container: Element;
  unit: Element | null;
  role: Role;
  closing: string;
}

const ELEMENT = 1;
const TEXT = 3;
const BLANK = /^[ \t\n\r\f\u00AD\u200B]*$/;
const FRAGMENT = 11;
const PARAGRAPHS = new Set('p li h1 h2 h3 h4 h5 h6 dd dt td th figcaption blockquote tr'.split(' '));
const HEADLINE = /^h[1-6]$/;
const ROLES: Record<string, Role> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

function roleOf(element: Element, outer: Role): Role {
  const name = element.localName;
  if (HEADLINE.test(name) || element.getAttribute('role') === 'heading') return 'headline';
  return ROLES[name] ?? (outer === 'headline' ? 'text' : outer);
}

/** By type number, not by class: a frame and a document without a window have classes of their own, or none. */
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === FRAGMENT && 'host' in node;

/** Closed `details` show their summary alone. */
function endsClosedDetails(node: Node): boolean {
  if (node.nodeName !== 'SUMMARY') return false;
  const parent = node.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open');
}

/** How many paragraphs before and after one with a trigger are read along, for the context. */
const PASSED_KEPT = 3;
const READ_AFTER = 2;

const isLeaf = (element: Element) => PARAGRAPHS.has(element.localName) || element.firstElementChild === null;

export class BlockWalk {
  readonly blocks: FoundBlock[] = [];
  private readonly levels: Level[] = [];
  private pieces: Piece[] = [];
  private next: Node | null;
  private passed: { element: Element; container: Element; unit: Element | null; role: Role }[] = [];
  private readOn = 0;

  /** `unit` is what holds around the root; the root itself is entered. */
  constructor(
    private readonly root: Node,
    private container: Element,
    private unit: Element | null,
    private readonly options: WalkOptions,
    private role: Role = 'text',
  ) {
    this.next = root;
  }

  /** Reads up to `nodes` nodes more; true when there are none left. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0 && this.next !== null; left--) this.next = this.visit(this.next);
    if (this.next === null) this.flush();
    return this.next === null;
  }

  private visit(node: Node): Node | null {
    if (node.nodeType === TEXT) this.addText(node as Text);
    else if (node.nodeType !== ELEMENT) return node === this.root ? node.firstChild : this.after(node);
    else {
      const inside = this.enter(node as Element);
      if (inside !== null) return inside;
    }
    return this.after(node);
  }

  private addText(node: Text): void {
    if (this.pieces.length > 0 || !BLANK.test(node.data)) this.pieces.push(node);
  }

  /** The first node within, or null to pass on. */
  private enter(element: Element): Node | null {
    const kind = this.options.isEntry?.(element) ? 'unit' : kindOf(element);
    switch (kind) {
      case 'skip':
        if (this.pieces.length > 0) this.pieces.push(' ');
        return null;
      case 'break':
        this.lineBreak();
        return null;
      case 'inline':
        return this.enterInline(element);
      case 'unit':
        return this.enterBlock(element, true);
      case 'block':
        if (element.localName.includes('-') && this.isInline(element)) return this.enterInline(element);
        return this.mayPass(element) ? this.pass(element) : this.enterBlock(element, false);
    }
  }

  private isInline(element: Element): boolean {
    return element.shadowRoot === null && this.options.isInline?.(element) === true;
  }

  private lineBreak(): void {
    if (this.pieces.at(-1) === '\n') this.flush();
    else if (this.pieces.length > 0) this.pieces.push('\n');
  }

  private enterInline(element: Element): Node | null {
    if (element.hasAttributes() && this.options.isSeen?.(element) === false) return null;
    if (element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0) return null;
    if (element.localName === 'q' && element.firstChild !== null) {
      this.pieces.push('“');
      this.push(element, '”');
    }
    return element.firstChild;
  }

  private mayPass(element: Element): boolean {
    const { trigger } = this.options;
    if (trigger === undefined || element === this.root || !isLeaf(element)) return false;
    if (trigger.test(element.textContent)) {
      this.readOn = READ_AFTER;
      this.readPassed();
      return false;
    }
    return this.readOn-- <= 0;
  }

  private pass(element: Element): null {
    this.flush();
    this.passed.push({ element, ...this.place() });
    if (this.passed.length > PASSED_KEPT) this.passed.shift();
    return null;
  }

  /** What was passed just before a hit is its context. */
  private readPassed(): void {
    this.flush();
    for (const { element, container, unit, role } of this.passed.splice(0)) {
      const walk = new BlockWalk(element, container, unit, this.options, role);
      walk.step(Infinity);
      this.blocks.push(...walk.blocks);
    }
  }

  private enterBlock(element: Element, isUnit: boolean): Node | null {
    this.flush();
    this.push(element, '');
    if (isUnit) this.unit = element;
    this.role = roleOf(element, isUnit ? 'text' : this.role);
    this.container = element;
    const inside = this.shadowOf(element)?.firstChild ?? element.firstChild;
    return inside ?? this.leave(element);
  }

  private shadowOf(element: Element): ShadowRoot | null {
    const root = element.shadowRoot;
    if (root !== null) this.options.onShadowRoot?.(root);
    return root;
  }

  private push(node: Node, closing: string): void {
    const { container, unit, role } = this;
    this.levels.push({ node, container, unit, role, closing });
  }

  private place() {
    return { container: this.container, unit: this.unit, role: this.role };
  }

  /** Closes an element that was entered; null, so that the caller passes on. */
  private leave(node: Node): null {
    const level = this.levels.at(-1);
    if (level?.node !== node) return null;
    this.levels.pop();
    if (level.closing !== '') this.pieces.push(level.closing);
    else this.flush();
    this.container = level.container;
    this.unit = level.unit;
    this.role = level.role;
    return null;
  }

  /** The node after a finished one; null at the root, or where the page took the node away meanwhile. */
  private after(node: Node): Node | null {
    let current: Node | null = node;
    while (current !== null && current !== this.root) {
      if (current.nextSibling !== null && !endsClosedDetails(current)) return current.nextSibling;
      current = current.parentNode;
      if (current !== null && isShadowRoot(current) && current !== this.root) {
        // What is slotted into a component comes after the component's own text.
        this.flush();
        if (current.host.firstChild !== null) return current.host.firstChild;
        current = current.host;
      }
      if (current !== null) this.leave(current);
    }
    return null;
  }

  private flush(): void {
    if (this.pieces.length === 0) return;
    if (this.pieces.some((piece) => typeof piece !== 'string'))
      this.blocks.push({ ...this.place(), pieces: this.pieces });
    this.pieces = [];
  }
}
