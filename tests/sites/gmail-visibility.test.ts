import { describe, expect, it } from 'vitest';
import { caseOf, freshPage } from './cases';

/** The page of a case in a browser that shows all of it but what `hidden` selects. */
function laidOut(name: string, hidden: string) {
  const one = caseOf(name);
  const page = freshPage(one);
  for (const element of page.querySelectorAll('*')) element.checkVisibility = () => !element.closest(hidden);
  return one.site.read(page, one.url);
}

describe('of a list and a thread that both stand in the page', () => {
  it('the thread is read while the list behind it is hidden', () => {
    const view = laidOut('gmail/list-and-thread', 'table');
    expect(view).toMatchObject({ kind: 'thread', contacts: [{ name: 'Siri Lund', role: 'from' }] });
  });

  it('the list is read while the thread is hidden', () => {
    expect(laidOut('gmail/list-and-thread', '.ao9')).toMatchObject({ kind: 'list', contacts: [{ name: 'Ola Berg' }] });
  });

  it('the address decides while both are shown, as in the split pane', () => {
    expect(laidOut('gmail/list-and-thread', 'none')?.kind).toBe('list');
  });
});

describe('a mail being written', () => {
  it('that is put away in a corner shows nobody', () => {
    const view = laidOut('gmail/list-with-open-compose', '[role=dialog]');
    expect(view?.contacts.map(({ name }) => name)).toEqual(['Ola Berg']);
  });
});
