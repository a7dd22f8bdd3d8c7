import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/sites/gmail';
import { caseOf, freshPage } from './cases';

/** The page of a case in a browser that shows all of it but what `hidden` selects. */
function shownBut(name: string, hidden: string): Document {
  const page = freshPage(caseOf(name));
  for (const element of page.querySelectorAll('*')) element.checkVisibility = () => !element.closest(hidden);
  return page;
}

function laidOut(name: string, hidden: string) {
  const { site, url } = caseOf(name);
  return site.read(shownBut(name, hidden), url);
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

const keysOf = (page: Document) => gmail.places?.(page).map(({ key }) => key);

describe('what is not shown', () => {
  it('has no place for a mark, be it a row or a card', () => {
    expect(keysOf(shownBut('gmail/split-pane-with-thread', 'none'))).toHaveLength(3);
    expect(keysOf(shownBut('gmail/split-pane-with-thread', 'table'))).toEqual(['f:1797959573547968257']);
    expect(keysOf(shownBut('gmail/split-pane-with-thread', '.ao9'))).toHaveLength(2);
    expect(keysOf(shownBut('gmail/thread-of-all-kinds-of-cards', '.kQ'))).not.toContain('ola@fjordkraft.example');
  });

  it('is a draft all the same, but nothing is put into it or sent from it', () => {
    const page = shownBut('gmail/two-composes-and-a-menu', '.no + .no');
    expect(gmail.mail?.drafts(page)).toEqual(['a:r1', 'a:r2']);
    expect(gmail.editors?.(page).map(({ draft }) => draft)).toEqual(['a:r1']);
    const press = { type: 'click', target: page.querySelector('[selector=scheduledSend]') } as unknown as Event;
    expect(gmail.mail?.asked(press, page, caseOf('gmail/list').url)?.mail.draft).toBe('a:r1');
  });

  it('is no notice', () => {
    expect(gmail.mail?.notice(shownBut('gmail/toast-of-a-sent-mail', 'none'))?.view).toBe(true);
    expect(gmail.mail?.notice(shownBut('gmail/toast-of-a-sent-mail', '.b8'))).toBeUndefined();
  });
});

describe('a place for a mark', () => {
  it('is the same element as long as the page keeps it', () => {
    const page = shownBut('gmail/list-split-pane-vertical', 'none');
    const [one, two] = [gmail.places?.(page), gmail.places?.(page)];
    expect(one?.map(({ at }) => at)).toEqual(two?.map(({ at }) => at));
  });

  it('stands in a row once, before the subject, without the copy for screen readers', () => {
    const page = shownBut('gmail/list-split-pane-vertical', 'none');
    page.querySelector('.afn span')?.setAttribute('email', 'skjult@annen.example');
    expect(gmail.places?.(page).map(({ at, emails }) => [at.className, emails])).toEqual([
      ['xT', ['ola@fjordkraft.example']],
      ['xT', ['siri@fjordkraft.example']],
    ]);
  });
});

describe('any event but a click or a key', () => {
  it.each(['mousedown', 'keyup', 'focusin'])('asks for nothing: %s', (type) => {
    const { page, url } = caseOf('gmail/compose-in-a-window');
    const event = { type, target: page.querySelector('.T-I.aoO') } as unknown as Event;
    expect(gmail.mail?.asked(event, page, url)).toBeUndefined();
  });
});
