/** The sections of the options that no other test walks by keys or by mouse. See docs/stories.md. */
import { waitFor } from '../browsers/wait.mjs';
import { focusIsSeen, forgetSettings, keptSettings, openOwnPage, tabTo } from './parts/options-page.mjs';

export const name = 'stories of the options';

const kept = (world, field, value) =>
  waitFor(`${field} to be kept as ${value}`, async () => (await keptSettings(world))[field] === value);

async function choicesByKeys(world) {
  await forgetSettings(world);
  const options = await openOwnPage(world);
  await tabTo(options, 'input[name=where]:checked');
  world.expect.equal(await focusIsSeen(options), true);
  await options.keyboard.press('ArrowDown');
  await kept(world, 'where', 'chosen');
  await tabTo(options, 'input[name=strictness]:checked');
  await options.keyboard.press('ArrowUp');
  await kept(world, 'strictness', 'strict');
  await tabTo(options, 'input[type=checkbox]');
  await options.keyboard.press(' ');
  await kept(world, 'showSilent', true);
  await tabTo(options, '.licences > summary');
  await options.keyboard.press('Enter');
  await options.locator('.licences details').first().waitFor();
  await forgetSettings(world);
}

async function choicesByMouse(world) {
  await forgetSettings(world);
  const options = await openOwnPage(world);
  await options.getByLabel('Only when asked').click();
  await kept(world, 'where', 'click');
  await options.getByLabel('Wide').click();
  await kept(world, 'strictness', 'wide');
  await options.getByRole('button', { name: 'Run the self-test' }).click();
  await options.getByRole('button', { name: 'Stop' }).click();
  await options.getByRole('button', { name: 'Run the self-test' }).waitFor();
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.getByRole('button', { name: 'Keep settings' }).click();
  world.expect.equal((await keptSettings(world)).where, 'click');
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await options.getByText('All settings are as at the start.').waitFor();
  await waitFor('the settings of the start', async () => (await keptSettings(world)).where !== 'click');
}

export const cases = [
  { name: 'where, how strictly, what is marked, and licences, by keys', run: choicesByKeys },
  { name: 'where, how strictly, the self-test stopped, and all reset, by mouse', run: choicesByMouse },
];
