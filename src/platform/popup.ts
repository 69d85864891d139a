import { browser } from 'wxt/browser';

/** Opens the popup over the tab in front. False where the browser opens it only within a press of its button. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
