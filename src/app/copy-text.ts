/**
 * Copies text within a user's gesture. Pages without TLS have no clipboard object; there the old way is taken, with the
 * text handed to the event itself, so that nothing is added to the page.
 */
export async function copyText(text: string): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page's policy may withhold the clipboard from its own document, in which the card stands.
    }
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
