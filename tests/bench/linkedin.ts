import { type Bench } from './opened';
import { profileFigures } from './profiles';
import { searchFigures } from './search-page';

/** LinkedIn with the panel open: what goes from person to person, and what has many of them. */
export async function linkedinFigures(bench: Bench, samples: number) {
  return { profiles: await profileFigures(bench), searchOfFifty: await searchFigures(bench, samples) };
}
