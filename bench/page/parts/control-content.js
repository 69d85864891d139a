/* The control: what the page costs without us (nothing), or a bare walk of its text nodes. */
if (location.search === '?bare') {
  (function bareWalk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) characters += node.data.length;
    globalThis.bareWalkCharacters = characters;
  })();
}
