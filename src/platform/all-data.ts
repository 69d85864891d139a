/** Everything that the extension keeps in the browser, whichever part keeps it. */
import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';

/** Deletes it. Databases that are open elsewhere are given up there: each store closes when it is asked to. */
export async function deleteAllData(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : [deleteDB(name)])));
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
