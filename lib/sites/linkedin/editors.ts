import { all, attribute, closest, isShown, limits } from '@/lib/sites/dom';
import { unthrowing } from '@/lib/sites/people';
import type { Editor, PageView } from '@/lib/sites/site';
import { inviteDialogsIn, inviteeOf } from './dialog';
import { rootsIn } from './interop';
import { threadNameIn } from './messages';
import { keyOf, personIn, talksIn } from './talk';
import * as talk from './talk-selectors';
import { threadIdNamed } from './thread';

/** Characters of a note, UTF-16 units, where the dialog does not tell: those without Premium have 200, and it tells them. */
const noteLimit = 300;

/** The fields for messages and for the note of an invitation; the one that is most likely in use is the last. */
export const editorsIn = unthrowing((page: ParentNode): Editor[] => {
  const fields = rootsIn(page).flatMap((root) => all(root, talk.messageField).filter(isInSight));
  const ordered = [...fields.filter((field) => !isActive(field)), ...fields.filter(isActive)];
  const talks = talksIn(page);
  return [...ordered.map((field) => messageEditor(field, talks)), ...noteEditorsIn(page)];
}, []);

/** What is being written: in the field that has the focus, else in the last. The focus is often in our own panel. */
export const writingIn = unthrowing((page: ParentNode): PageView['writing'] => {
  const editors = editorsIn(page);
  const focus = focusIn(page);
  const used = editors.find(({ field }) => focus && field.contains(focus)) ?? editors.at(-1);
  return used && (used.limit === undefined ? true : { limit: used.limit });
});

function isActive(field: Element): boolean {
  return closest(field, talk.activeBubble) !== undefined;
}

function messageEditor(field: Element, talks: Element[]): Editor {
  const around = talks.find((element) => element.contains(field));
  const person = around && personIn(around);
  const thread = around && threadNameIn(around);
  const addressee = person && keyOf(person);
  const draft = thread ? threadIdNamed(thread) : addressee ? `message:${addressee}` : 'message';
  return { field: field as HTMLElement, draft: draft.slice(0, limits.text) };
}

function noteEditorsIn(page: ParentNode): Editor[] {
  const url = urlOf(page);
  return inviteDialogsIn(page).flatMap((dialog) => {
    const invitee = url && inviteeOf(dialog, url);
    const name = invitee?.slug ?? invitee?.memberId;
    const draft = name ? `note:${name}`.slice(0, limits.text) : 'note';
    const notes = all(dialog, talk.noteField).filter(isInSight);
    return notes.map((field) => ({ field: field as HTMLElement, draft, limit: limitOf(field, dialog) }));
  });
}

/** By its attribute or by the counter beside it, whichever is less: seen are dialogs with the one, with the other, and with both. */
function limitOf(field: Element, dialog: Element): number {
  const counted = all(dialog, talk.beside).map(
    ({ textContent }) => /^\s*\d{1,4}\s*\/\s*(\d{3,4})\s*$/.exec((textContent ?? '').slice(0, 100))?.[1],
  );
  const told = [attribute(field, 'maxlength'), ...counted].map(Number).filter((limit) => limit >= 1);
  return told.length ? Math.min(...told) : noteLimit;
}

function isInSight(field: Element): boolean {
  return isShown(field) && !closest(field, talk.minimised);
}

function focusIn(page: ParentNode): Element | null {
  let focus = (page.ownerDocument ?? (page as Document)).activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus;
}

function urlOf(page: ParentNode): URL | undefined {
  const { URL: address } = page as Partial<Document>;
  return typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
}
