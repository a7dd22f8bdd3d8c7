// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertInto } from '@/lib/overlay/insert';
import type { Editor } from '@/lib/sites/site';

const x = { html: 'x', text: 'x' };
const inserted = vi.fn<(command: string, ui: boolean, html: string) => boolean>();

beforeEach(() => {
  inserted.mockClear();
  document.execCommand = inserted as typeof document.execCommand;
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

function editor(draft: string, { tag = 'div', text = '', limit = 0, root = document.body as ParentNode } = {}): Editor {
  const field = document.createElement(tag);
  if (tag === 'div') field.setAttribute('contenteditable', 'true');
  field.tabIndex = 0;
  field.append(text);
  root.append(field);
  return { field, draft, ...(limit && { limit }) };
}

function shadow(inside: ParentNode = document.body): ShadowRoot {
  const host = document.createElement('div');
  inside.append(host);
  return host.attachShadow({ mode: 'open' });
}

describe('a template', () => {
  test('goes to the caret, in the mail that has it, by the browser’s own command, which can be undone', () => {
    const first = editor('a:r1', { text: 'Hi' });
    const editors = [first, editor('a:r2')];
    getSelection()!.collapse(first.field.firstChild, 1);
    expect(insertInto(editors, { html: '<div>Hello</div>', text: 'Hello' })).toEqual({ draft: 'a:r1' });
    expect(document.activeElement).toBe(first.field);
    expect(inserted.mock.calls).toEqual([['insertHTML', false, '<div>Hello</div>']]);
  });

  test('goes to the one with the focus, though the caret was left in another', () => {
    const [first, second, third] = [editor('1', { text: 'Hi' }), editor('2', { tag: 'textarea' }), editor('3')];
    getSelection()!.collapse(first.field.firstChild, 1);
    second.field.focus();
    expect(insertInto([first, second, third], x)).toEqual({ draft: '2' });
  });

  test('goes to the one with the focus in an open shadow root, and in a root within it', () => {
    const outer = shadow();
    const inner = shadow(outer);
    const editors = [editor('1', { root: outer }), editor('2', { root: inner }), editor('3', { root: outer })];
    for (const { field, draft } of editors) {
      field.focus();
      expect(insertInto(editors, x)).toEqual({ draft });
    }
  });

  test('goes to the last where none has the focus or the caret', () => {
    const editors = [editor('a:r1'), editor('a:r2')];
    document.body.append(document.createElement('p'));
    getSelection()!.collapse(document.body.lastChild, 0);
    expect(insertInto(editors, x)).toEqual({ draft: 'a:r2' });
    expect(document.activeElement).toBe(editors[1]!.field);
  });

  test('goes nowhere where nothing is being written', () => {
    editor('a:r1');
    expect(insertInto([], x)).toEqual({});
    expect(inserted).not.toHaveBeenCalled();
  });
});

describe('a template in a field that takes plain text only', () => {
  test.each([
    ['a text area', { tag: 'textarea' }],
    ['an input', { tag: 'input' }],
    ['whatever has a limit', { limit: 300 }],
  ])('goes in as its text: %s', (_, kind) => {
    const editors = [editor('note:kari', kind)];
    expect(insertInto(editors, { html: '<b>Hei</b>', text: 'Hei & hå' })).toEqual({ draft: 'note:kari' });
    expect(inserted.mock.calls).toEqual([['insertText', false, 'Hei & hå']]);
  });

  test('goes in to the very last character that fits, beside what stands there and in the place of what is selected', () => {
    const note = editor('note:kari', { tag: 'textarea', text: '1234567', limit: 10 });
    const field = note.field as HTMLTextAreaElement;
    field.setSelectionRange(7, 7);
    expect(insertInto([note], { html: '', text: 'abc' })).toEqual({ draft: 'note:kari' });
    field.setSelectionRange(0, 2);
    expect(insertInto([note], { html: '', text: 'abcde' })).toEqual({ draft: 'note:kari' });
    expect(inserted).toHaveBeenCalledTimes(2);
  });

  test('stays out where it would be cut off, and says by how much', () => {
    const note = editor('note:kari', { tag: 'textarea', text: '1234567', limit: 10 });
    const message = editor('note:ola', { text: '1234567', limit: 10 });
    expect(insertInto([note], { html: '', text: 'abcd' })).toEqual({ over: 1 });
    expect(insertInto([message], { html: '', text: 'abcde' })).toEqual({ over: 2 });
    expect(inserted).not.toHaveBeenCalled();
  });
});
