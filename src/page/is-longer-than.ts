/** Whether an element's text has more than so many characters, whatever the element holds besides. */
export function isLongerThan(element: Element, characters: number): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = characters;
  while (left >= 0 && texts.nextNode() !== null) left -= (texts.currentNode as Text).data.length;
  return left < 0;
}
