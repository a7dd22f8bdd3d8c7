import { describe, expect, test } from 'vitest';
import { stillThere } from '@/components/panel/still-there';
import type { Contact, PageView } from '@/lib/pipeline/page';

const person = (slug: string): Contact => ({ name: slug, role: 'result', slug });
const [kari, per, eva] = [person('kari'), person('per'), person('eva')];
const view: PageView = {
  site: 'linkedin',
  kind: 'search',
  url: 'https://www.linkedin.com/search/results/people/?keywords=x',
  contacts: [kari, per, eva],
};
const ready = (more: Partial<PageView>) => ({ state: 'ready', view: { ...view, ...more } }) as const;

describe('of the people who were ticked', () => {
  test('those count whom the page still shows, as they were', () => {
    const now = ready({ contacts: [{ ...eva, headline: 'CEO' }, kari] });
    expect(stillThere(view, [kari, per, eva], now)).toEqual([kari, eva]);
  });

  test.each([
    ['shows another search', ready({ url: 'https://www.linkedin.com/search/results/people/?keywords=y' })],
    ['is of another kind', ready({ kind: 'network' })],
    ['is still being read', { state: 'reading' } as const],
    ['does not answer', { state: 'silent' } as const],
  ])('nobody counts where the page %s', (_what, now) => {
    expect(stillThere(view, [kari], now)).toEqual([]);
  });
});
