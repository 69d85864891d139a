/** The panel's views, each loaded when it is first shown: nobody waits for what another view is drawn with. */
import type { PackRecord } from '../../model/record';
import type { DrawView } from '../../ui/panel/drawn-view';
import type { PanelViewName } from '../../ui/view/panel-place';

export interface PanelViews {
  /** Null while it is loaded; what loads it tells when it is there. */
  get(name: PanelViewName): DrawView | null;
}

interface World {
  record: Promise<PackRecord | null>;
  /** The fifth view is drawn from the store of what is saved. */
  loadSaved(): Promise<DrawView>;
  loaded(): void;
}

async function loadCompare(record: World['record']): Promise<DrawView> {
  const [{ drawCompare }, { comparisonsOf }, known] = await Promise.all([
    import('../../ui/panel/draw-compare'),
    import('./comparisons'),
    record,
  ]);
  return drawCompare(comparisonsOf(known));
}

export function createPanelViews({ record, loadSaved, loaded }: World): PanelViews {
  const load: Record<PanelViewName, () => Promise<DrawView>> = {
    page: async () => (await import('../../ui/panel/draw-page')).drawPage,
    record: async () => (await import('../../ui/panel/draw-record')).drawRecord,
    compare: () => loadCompare(record),
    timeline: async () => (await import('../../ui/panel/draw-timeline')).drawTimeline,
    saved: loadSaved,
  };
  const views = new Map<PanelViewName, DrawView>();
  const asked = new Set<PanelViewName>();
  const ask = async (name: PanelViewName) => {
    asked.add(name);
    views.set(name, await load[name]());
    loaded();
  };
  return {
    get(name) {
      if (!asked.has(name)) void ask(name);
      return views.get(name) ?? null;
    },
  };
}
