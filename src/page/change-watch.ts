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
/** Work on changes takes at most one part in this many of the time, however busy the page... */
const SHARE = 20;
/** ...but for so much of it, in ms, that need not be waited for: much that is put in at once. */
const ALLOWED_MS = 500;
/** However much was worked, changes wait for 20 s at most. */
const MOST_OWED_MS = 1_000;
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
  /** May end with the time that it worked, in ms, where it had to wait for others, too. */
  onSettled(changes: Changes): Promise<number | void>;
  /** Until then, changes are gathered and kept. */
  ready(): Promise<void>;
}

const none = (): Changes => ({ added: new Set(), touched: new Set(), isLess: false, everything: false });

const countOf = ({ added, touched }: Changes): number => added.size + touched.size;

/** A page that puts in and takes out without end is seldom a new one. */
function dropGone(changes: Changes): Changes {
  for (const nodes of [changes.added, changes.touched])
    for (const node of nodes) if (!node.isConnected) nodes.delete(node);
  return changes;
}

/** Keeps account of work, in ms: time wears it off. */
function workShare() {
  let worked = 0;
  let latest = 0;
  return {
    note: (took: number) => {
      const now = performance.now();
      worked = Math.min(ALLOWED_MS + MOST_OWED_MS, Math.max(0, worked - (now - latest) / SHARE) + took);
      latest = now;
    },
    wait: () => latest + (worked - ALLOWED_MS) * SHARE - performance.now(),
  };
}

export function watchChanges(first: ChangeListener): ChangeWatch {
  let listener = first;
  let changes = none();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const share = workShare();
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
    let took: number | void = undefined;
    try {
      took = await listener.onSettled(settled);
    } catch (error) {
      report(error);
    }
    share.note(took ?? performance.now() - start);
    isWorking = false;
    scheduleRest();
  };
  const schedule = () => {
    timer ??= setTimeout(settle, Math.max(SETTLE_MS, share.wait()));
  };
  const scheduleRest = () => {
    if (changes.everything || countOf(changes) > 0) schedule();
  };
  const touchAll = () => {
    if (isOver) return;
    changes = { ...none(), isLess: true, everything: true };
    schedule();
  };
  const gather = (record: MutationRecord) => {
    if (record.type === 'characterData') listener.onText(record.target as Text);
    if (changes.everything) return;
    const { target, addedNodes, removedNodes } = record;
    if (addedNodes.length === 0 || removedNodes.length > 0) {
      changes.touched.add(target);
      changes.isLess ||= [...removedNodes].some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
    }
    for (const node of addedNodes) changes.added.add(node);
    if (countOf(changes) > MOST_NODES && countOf(dropGone(changes)) > MOST_NODES / 2) touchAll();
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
