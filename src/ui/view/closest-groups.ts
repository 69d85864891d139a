import type { RelationGroup } from './claim-view';

const isDirect = ({ relation }: RelationGroup) => relation === 'same' || relation === 'differs';

/**
 * Statements on just this are the closest: those that say the same and those that differ stand side by side, neither
 * before the other by more than the order of relations. Where there are none, the first relation there is.
 */
export function splitGroups(groups: readonly RelationGroup[]): { close: RelationGroup[]; further: RelationGroup[] } {
  const direct = groups.filter(isDirect);
  const close = direct.length > 0 ? direct : groups.slice(0, 1);
  return { close, further: groups.filter((group) => !close.includes(group)) };
}
