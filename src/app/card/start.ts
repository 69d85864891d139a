import { registerCard } from '../card-link';
import { PageCard } from './page-card';

/** Runs in the page's isolated world, once. */
export function startCard(): void {
  registerCard((world) => new PageCard(world));
}
