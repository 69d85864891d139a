/** Long enough for the browser to have taken the text over, in milliseconds. */
const TAKEN_OVER = 60_000;

/** Hands a text to the browser as a file; where it goes is the reader's affair. */
export function downloadText(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}
