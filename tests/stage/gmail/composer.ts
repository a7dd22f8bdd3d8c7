import { toNodes } from '../markup';
import { composeForm, composePopOut, composeWindow, inlineReply } from './compose';
import { type Draft } from './draft';
import { editorIn, formIn, fillEditor, letterOf } from './form';
import { look, store } from './here';
import { saveSoon } from './saving';
import { answerButtons } from './thread';

let count = 0;

const formOf = (draft: Draft) => {
  count += 1;
  return toNodes(composeForm(draft, count, look))[0] as HTMLElement;
};

const asElement = (markup: Parameters<typeof toNodes>[0]) => toNodes(markup)[0] as HTMLElement;

export const newDraft = (told: Partial<Draft> = {}): Draft => ({
  id: '',
  thread: undefined,
  from: look.self.email ?? '',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  ...told,
});

function dock(form: HTMLElement, subject: string): void {
  const frame = look.window?.kind === 'compose' ? composePopOut([], subject, look) : composeWindow([], subject, look);
  const element = asElement(frame);
  element.querySelector('.aaZ')?.append(form);
  (document.querySelector('.dw > .nH > .nH') ?? document.body).append(element);
}

/** Opens a window at the lower edge, or an answer at the end of the thread. */
export function openCompose(draft: Draft, content: readonly Node[] = [], inThread?: Element | null): void {
  const form = formOf(draft);
  fillEditor(form, content);
  if (inThread) {
    const frame = asElement(inlineReply([], look));
    frame.append(form);
    inThread.replaceWith(frame);
  } else dock(form, draft.subject);
  saveSoon(form);
  editorIn(form)?.focus();
}

/** Full screen takes the window out of its place, and `.no` stays behind for it. */
const places = new WeakMap<Element, Element>();

/** Gmail takes `?compose=new` out of the address again. */
export function closeCompose(inside: Element): void {
  const inline = inside.closest('.ip.adB');
  const outer = inside.closest('.AD');
  if (inline) inline.replaceWith(...toNodes(answerButtons(look)));
  if (outer) (places.get(outer) ?? outer.closest('.no, .popped'))?.remove();
  outer?.closest('.aSs')?.remove();
  history.replaceState(null, '', location.hash.split('?')[0]);
}

export function saveAndClose(inside: Element): void {
  const form = formIn(inside);
  const draft = form && letterOf(form);
  if (draft?.draft.id) store.keepDraft(draft);
  closeCompose(inside);
}

export const minimise = (inside: Element): void => {
  inside.closest('.Hd')?.classList.toggle('minimised');
};

export function toggleFullScreen(inside: Element): void {
  const outer = inside.closest('.AD');
  const place = outer && (places.get(outer) ?? outer.parentElement);
  if (!outer || !place) return;
  const screen = outer.closest('.aSs');
  if (screen) {
    (place.querySelector('.nn') ?? place).append(outer);
    places.delete(outer);
    screen.remove();
    return;
  }
  places.set(outer, outer.closest('.no') ?? place);
  const [cover] = toNodes({
    tag: 'div',
    attributes: { class: 'aSs' },
    children: [{ tag: 'div', attributes: { class: 'aSt' }, children: [] }],
  }) as [HTMLElement];
  cover.firstElementChild?.append(outer);
  document.body.append(cover);
}

/** The answer in a window at the lower edge: the same form with the same draft. */
export function popOut(inside: Element): void {
  const form = formIn(inside);
  const inline = inside.closest('.ip.adB');
  if (!form || !inline) return;
  inline.replaceWith(...toNodes(answerButtons(look)));
  dock(form, letterOf(form).draft.subject);
}
