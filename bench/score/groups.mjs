/**
 * The groups that are reported by themselves: all, each language, and the passages with one thing changed.
 * A group that holds every passage says nothing that `all` does not, and is left out.
 *
 * @returns {Map<string, number[]>} name → indexes of passages
 */
export function groupsOf(passages) {
  const groups = new Map([['all', passages.map((_, i) => i)]]);
  const add = (name, i) => groups.set(name, [...(groups.get(name) ?? []), i]);
  passages.forEach((passage, i) => {
    add(passage.lang, i);
    if (passage.changed) add('one thing changed', i);
  });
  return new Map([...groups].filter(([name, members]) => name === 'all' || members.length < passages.length));
}
