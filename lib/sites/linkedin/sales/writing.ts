import { all, attribute, isShown } from '@/lib/sites/dom';
import type { Editor, PageView } from '@/lib/sites/site';
import { threadsIn } from './inbox';
import * as selectors from './selectors';

/** Characters of a note, UTF-16 units, where its field does not tell. */
const noteLimit = 300;

/** The fields for messages, and for the note of an invitation, which lies over all else and is the last. */
export function salesEditors(page: ParentNode): Editor[] {
  const threads = threadsIn(page);
  const messages = fields(page, selectors.messageField).map((field) => {
    const person = threads.find(({ element }) => element.contains(field))?.partner?.salesId;
    return editor(field, person ? `message:linkedin-sales:${person}` : 'message');
  });
  return [...messages, ...fields(page, selectors.note).map((field) => editor(field, 'note', noteLimit))];
}

/** Whether something is being written, and in how many characters at most: in the field that has the focus, else in the last. */
export function writingIn(page: ParentNode): PageView['writing'] {
  const editors = salesEditors(page);
  const focus = (page.ownerDocument ?? (page as Document)).activeElement;
  const used = editors.find(({ field }) => field === focus) ?? editors.at(-1);
  return used && (used.limit === undefined ? true : { limit: used.limit });
}

function fields(page: ParentNode, list: readonly string[]): HTMLElement[] {
  return (all(page, list) as HTMLElement[]).filter(isShown);
}

function editor(field: HTMLElement, draft: string, otherwise?: number): Editor {
  const most = Number(attribute(field, 'maxlength'));
  const limit = most >= 1 ? Math.floor(most) : otherwise;
  return { field, draft, ...(limit !== undefined && { limit }) };
}
