import { toNodes } from '../markup';
import { people, type Person } from '../people';
import { type Field } from './draft';
import { formIn, personOf } from './form';
import { look } from './here';
import { chip, suggestion } from './recipients';
import { saveSoon } from './saving';

type Typed = HTMLInputElement | HTMLTextAreaElement;

const asTyped = (target: EventTarget | null): Typed | undefined =>
  target instanceof HTMLElement && target.matches('.agP') ? (target as Typed) : undefined;

const wordIn = (input: Typed) => input.value.trim().replace(/,$/, '');

function propose(input: Typed): void {
  const typed = input.value.toLowerCase();
  const fitting = people.filter(
    (one) => typed && one.email && `${one.name} ${one.email}`.toLowerCase().includes(typed),
  );
  input.parentElement?.querySelector('.afT')?.replaceChildren(...toNodes(fitting.slice(0, 4).map(suggestion)));
}

function confirm(input: Typed, one: Person): void {
  const field = (input.name || input.closest('[name]')?.getAttribute('name') || 'to') as Field;
  input.parentElement?.querySelector('.afZ')?.append(...toNodes(chip(one, field, look)));
  input.value = '';
  propose(input);
  const form = formIn(input);
  if (form) saveSoon(form);
}

const isAddress = (word: string) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(word);

/** What was typed and not confirmed becomes a recipient. Gives the first word that is no address: that stays where it is. */
export function confirmTyped(form: Element): string | undefined {
  const inputs = [...form.querySelectorAll<Typed>('.agP')].filter(wordIn);
  for (const input of inputs) if (isAddress(wordIn(input))) confirm(input, personOf(wordIn(input).toLowerCase()));
  return inputs.map(wordIn).find(Boolean);
}

/** Typing proposes; Enter, comma and a click on a proposal confirm. */
export function listenForRecipients(): void {
  document.addEventListener('input', ({ target }) => {
    const input = asTyped(target);
    if (input) propose(input);
  });
  document.addEventListener('keydown', (event) => {
    const input = asTyped(event.target);
    if (!input || (event.key !== 'Enter' && event.key !== ',') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (isAddress(wordIn(input))) confirm(input, personOf(wordIn(input).toLowerCase()));
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    target.closest('.afY')?.closest('.vR, .afV')?.remove();
    const proposed = target.closest('.afS');
    const input = proposed?.closest('.anm')?.querySelector<Typed>('.agP');
    const email = proposed?.querySelector('small')?.textContent;
    if (input && email) confirm(input, personOf(email));
  });
}
