import { toNodes } from '../markup';
import { people, type Person, stranger } from '../people';
import { chip, composeWindow, type Draft, inlineReply, suggestion } from './compose';
import { type Letter } from './threads';

const compose = (inside: Element) => inside.closest<HTMLElement>('.no, .ip.adB');

let count = 0;

/** Opens a window at the lower edge, or a reply in the thread. */
export function openCompose(draft: Draft, inThread?: Element | null): void {
  count += 1;
  if (inThread) inThread.replaceChildren(...toNodes(inlineReply(draft, count)));
  else document.querySelector('.dw > .nH > .nH')?.append(...toNodes(composeWindow(draft, count)));
}

export const newDraft = (told: Partial<Draft> = {}): Draft => ({
  id: String(7_000_000_000_000_000_000n + BigInt(Date.now())),
  thread: undefined,
  to: [],
  cc: [],
  subject: '',
  ...told,
});

/** Gmail takes `?compose=new` out of the address again. */
export function closeCompose(inside: Element): void {
  compose(inside)?.remove();
  history.replaceState(null, '', location.hash.split('?')[0]);
}

const personOf = (email: string): Person => people.find((one) => one.email === email) ?? stranger(email);

const chips = (form: Element, field: string) =>
  [...form.querySelectorAll(`div[name=${field}] [data-hovercard-id]`)].map((one) =>
    personOf(one.getAttribute('data-hovercard-id') ?? ''),
  );

const valueOf = (form: Element, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';

export function letterIn(inside: Element): Letter | undefined {
  const form = compose(inside);
  if (!form) return undefined;
  return {
    draft: {
      id: valueOf(form, 'draft').replace('#msg-a:r', ''),
      thread: valueOf(form, 'rt').replace('#thread-f:', '') || undefined,
      to: chips(form, 'to'),
      cc: chips(form, 'cc'),
      subject: valueOf(form, 'subjectbox') || valueOf(form, 'subject'),
    },
    text: form.querySelector('[contenteditable]')?.textContent ?? '',
  };
}

/** Typing proposes; Enter, comma and a click on a proposal confirm. */
export function listenForRecipients(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.classList.contains('agP')) propose(target);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || !target.classList.contains('agP')) return;
    if (key !== 'Enter' && key !== ',') return;
    event.preventDefault();
    if (target.value.includes('@')) confirm(target, personOf(target.value.trim().toLowerCase()));
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    target.closest('.afY')?.closest('.afV')?.remove();
    const proposed = target.closest('.afS');
    const input = proposed?.closest('.anm')?.querySelector('input');
    const email = proposed?.querySelector('small')?.textContent;
    if (input && email) confirm(input, personOf(email));
  });
}

function propose(input: HTMLInputElement): void {
  const typed = input.value.toLowerCase();
  const fitting = people.filter(
    (one) => typed && one.email && `${one.name} ${one.email}`.toLowerCase().includes(typed),
  );
  input.parentElement?.querySelector('.afT')?.replaceChildren(...toNodes(fitting.slice(0, 4).map(suggestion)));
}

function confirm(input: HTMLInputElement, one: Person): void {
  input.parentElement?.querySelector('.afZ')?.append(...toNodes(chip(one)));
  input.value = '';
  propose(input);
}
