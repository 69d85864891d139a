/** Gathers what changes on a page and hands it on when it has settled a little. */

/** What changed since the last time. Nodes may have left the page meanwhile. */
export interface Changes {
  /** Nodes put in. */
  added: Set<Node>;
  /** Text nodes whose text was changed, and elements from which something was taken. */
  touched: Set<Node>;
  /** Elements were taken from the page, not text alone. */
  isLess: boolean;
  /** Too much at once to keep count: the whole page counts as changed. */
  everything: boolean;
}

/** How long changes are gathered, in ms: short for a reader, long enough for a framework to finish drawing. */
const SETTLE_MS = 100;
/** Work on changes takes at most one part in this many of the time, however busy the page. */
const SHARE = 20;
/** Above this many nodes the whole page counts as changed. */
const MOST_NODES = 5_000;
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['open', 'hidden', 'contenteditable'],
};

export interface ChangeWatch {
  /** Watches another root: a shadow root, the document of a frame. */
  observe(root: Node): void;
  /** Counts the whole page as changed. */
  touchAll(): void;
  /** Changes are gathered and handed to nobody until somebody else listens; but text that is changed is told at once. */
  hold(onText: ChangeListener['onText']): void;
  listen(listener: ChangeListener): void;
  stop(): void;
}

export interface ChangeListener {
  /** Called at once, with a text node whose text was changed in place. */
  onText(node: Text): void;
  onSettled(changes: Changes): void | Promise<void>;
  /** Until then, changes are gathered and kept. */
  ready(): Promise<void>;
}

const none = (): Changes => ({ added: new Set(), touched: new Set(), isLess: false, everything: false });

export function watchChanges(first: ChangeListener): ChangeWatch {
  let listener = first;
  let changes = none();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cost = 0;
  let isWorking = false;
  let isOver = false;
  let isHeld = false;
  let hasFailed = false;

  /** Once a page: what fails at one change fails at the next. What changes later is still handed on. */
  const report = (error: unknown) => {
    if (!hasFailed) console.error('On Record: changes of the page were not read', error);
    hasFailed = true;
  };
  const settle = async () => {
    timer = null;
    if (isOver || isWorking || isHeld) return;
    isWorking = true;
    await listener.ready();
    if (isOver) return;
    if (isHeld) return void (isWorking = false);
    const settled = changes;
    changes = none();
    const start = performance.now();
    try {
      await listener.onSettled(settled);
    } catch (error) {
      report(error);
    }
    cost = performance.now() - start;
    isWorking = false;
    scheduleRest();
  };
  const schedule = () => {
    timer ??= setTimeout(settle, Math.max(SETTLE_MS, cost * SHARE));
  };
  const scheduleRest = () => {
    if (changes.everything || changes.added.size + changes.touched.size > 0) schedule();
  };
  const touchAll = () => {
    if (isOver) return;
    changes = { ...none(), isLess: true, everything: true };
    schedule();
  };
  const gather = (record: MutationRecord) => {
    if (record.type === 'characterData') listener.onText(record.target as Text);
    if (changes.everything) return;
    if (record.addedNodes.length === 0 || record.removedNodes.length > 0) changes.touched.add(record.target);
    for (const node of record.addedNodes) changes.added.add(node);
    for (const { nodeType } of record.removedNodes) changes.isLess ||= nodeType === Node.ELEMENT_NODE;
    if (changes.added.size + changes.touched.size > MOST_NODES) touchAll();
  };
  const observer = new MutationObserver((records) => {
    records.forEach(gather);
    schedule();
  });
  return {
    observe: (root) => observer.observe(root, OBSERVED),
    touchAll,
    hold: (onText) => {
      listener = { ...listener, onText };
      isHeld = true;
    },
    listen: (next) => {
      listener = next;
      isHeld = false;
      scheduleRest();
    },
    stop: () => {
      isOver = true;
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
