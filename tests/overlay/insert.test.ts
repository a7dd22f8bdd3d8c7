// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertInto } from '@/lib/overlay/insert';
import type { Editor } from '@/lib/sites/site';

const editors = (): Editor[] =>
  [...document.querySelectorAll<HTMLElement>('[contenteditable]')].map((field) => ({ field, draft: field.id }));
const inserted = vi.fn<(command: string, ui: boolean, html: string) => boolean>();

beforeEach(() => {
  inserted.mockClear();
  document.execCommand = inserted as typeof document.execCommand;
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

function editor(draft: string, text = ''): HTMLElement {
  const field = document.createElement('div');
  field.id = draft;
  field.setAttribute('contenteditable', 'true');
  field.tabIndex = 0;
  field.append(text);
  document.body.append(field);
  return field;
}

describe('a template', () => {
  test('goes to the caret, in the mail that has it, by the browser’s own command, which can be undone', () => {
    const first = editor('a:r1', 'Hi');
    editor('a:r2');
    getSelection()!.collapse(first.firstChild, 1);
    expect(insertInto(editors(), '<div>Hello</div>')).toEqual({ draft: 'a:r1' });
    expect(document.activeElement).toBe(first);
    expect(inserted.mock.calls).toEqual([['insertHTML', false, '<div>Hello</div>']]);
  });

  test('goes to the mail that was opened last where none has the caret', () => {
    editor('a:r1');
    const last = editor('a:r2');
    expect(insertInto(editors(), 'x')).toEqual({ draft: 'a:r2' });
    expect(document.activeElement).toBe(last);
  });

  test('goes nowhere where no mail is being written, or none can be', () => {
    expect(insertInto(editors(), 'x')).toEqual({});
    expect(insertInto([], 'x')).toEqual({});
    expect(inserted).not.toHaveBeenCalled();
  });
});
