import { people, type Person, stranger } from '../people';
import { type Draft, type Field, fields, type Letter } from './draft';
import { look } from './here';

/** The form around, or in, an element. */
export const formIn = (inside: Element): HTMLElement | undefined =>
  inside.closest<HTMLElement>('.M9') ??
  inside.closest<HTMLElement>('.aoI') ??
  inside.closest('.Hd, .ip.adB')?.querySelector<HTMLElement>('.M9, .aoI') ??
  undefined;

export const editorIn = (form: Element): HTMLElement | null => form.querySelector('[contenteditable]');

export const fillEditor = (form: Element, content: readonly Node[]): void =>
  editorIn(form)?.replaceChildren(...content.map((node) => node.cloneNode(true)));

export const personOf = (email: string): Person =>
  [look.self, ...people].find((one) => one.email === email) ?? stranger(email);

export const inputIn = (form: Element, name: string): HTMLInputElement | null =>
  form.querySelector(`input[name=${name}]`);

const valueOf = (form: Element, name: string) => inputIn(form, name)?.value ?? '';

function recipients(form: Element, field: Field): Person[] {
  const chips = [...form.querySelectorAll(`div[name=${field}] [data-hovercard-id]`)].map((one) =>
    one.getAttribute('data-hovercard-id'),
  );
  const older = [...form.querySelectorAll(`.vR:has(> input[name=${field}]) [email]`)].map((one) =>
    one.getAttribute('email'),
  );
  return [...chips, ...older].map((email) => personOf(email ?? ''));
}

export function letterOf(form: Element): Letter {
  const [to = [], cc = [], bcc = []] = fields.map((field) => recipients(form, field));
  const editor = editorIn(form);
  const draft: Draft = {
    id: valueOf(form, 'draft').replace('#msg-a:r', ''),
    thread: /^#thread-f:(\d+)/.exec(valueOf(form, 'rt'))?.[1],
    from: valueOf(form, 'from'),
    to,
    cc,
    bcc,
    subject: valueOf(form, 'subjectbox') || valueOf(form, 'subject'),
  };
  const content = [...(editor?.childNodes ?? [])].map((node) => node.cloneNode(true));
  return { draft, text: editor?.innerText ?? '', content };
}
