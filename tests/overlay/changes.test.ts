// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Changes, isTelling } from '@/lib/overlay/changes';

let records: MutationRecord[] = [];
const changes = new Changes((seen) => records.push(...seen));

beforeEach(() => {
  records = [];
  document.body.replaceChildren();
  changes.observe();
});
afterEach(() => changes.disconnect());

/** Whether the overlay would look at the page after `change`. */
async function tells(change: () => void, ours?: Node): Promise<boolean> {
  const own = new WeakSet(ours ? [ours] : []);
  await Promise.resolve();
  records = [];
  change();
  await Promise.resolve();
  return records.some((record) => isTelling(record, own));
}

function added(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}

describe('a change of the page', () => {
  test('tells when something is drawn or taken away', async () => {
    expect(await tells(() => added('p'))).toBe(true);
    expect(await tells(() => document.body.replaceChildren())).toBe(true);
  });

  test('tells when a person gets another address in the same element', async () => {
    const link = added('a', { href: '/in/kari' });
    expect(await tells(() => link.setAttribute('href', '/in/ola'))).toBe(true);
  });

  test('tells when the title names another account', async () => {
    const title = added('title');
    expect(await tells(() => title.replaceChildren('Inbox - kari@example.com'))).toBe(true);
  });

  test('tells nothing when it is style, script, or our own element', async () => {
    const style = added('style');
    const ours = document.createElement('div');
    expect(await tells(() => style.replaceChildren('b{}'))).toBe(false);
    expect(await tells(() => added('script', { type: 'x' }))).toBe(false);
    expect(await tells(() => document.documentElement.append(ours), ours)).toBe(false);
    expect(await tells(() => added('p').classList.add('hover'), document.body)).toBe(true);
    const drawn = added('p');
    expect(await tells(() => drawn.classList.add('hover'))).toBe(false);
  });

  test('tells when it happens in a tree that the host has hung into the page', async () => {
    const outlet = document.createElement('div');
    added('div').append(outlet);
    const tree = outlet.attachShadow({ mode: 'open' });
    expect(await tells(() => tree.append(document.createElement('p')))).toBe(false);
    changes.observe();
    expect(await tells(() => tree.append(document.createElement('p')))).toBe(true);
  });

  test('tells nothing when the rep types a mail', async () => {
    const editor = added('div', { contenteditable: 'true' });
    expect(await tells(() => editor.append(document.createElement('br'), 'Hello'))).toBe(false);
  });
});
