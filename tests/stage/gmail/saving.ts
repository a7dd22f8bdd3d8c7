import { formIn, inputIn, letterOf } from './form';
import { control, look, store } from './here';

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

let count = 0;

/** Some of Gmail's own numbers are below 0. */
function newId(): string {
  count += 1;
  const number = 7_000_000_000_000_000_000n + BigInt(Date.now()) * 1_000n + BigInt(count);
  return `${count % 2 === 0 ? '-' : ''}${number}`;
}

/** A draft that has no id yet gets one. */
export function named(form: Element): void {
  const input = inputIn(form, 'draft');
  if (input && !input.value) input.value = `#msg-a:r${newId()}`;
}

const say = (form: Element, words: string) => form.querySelector('.oG')?.replaceChildren(words);

function save(form: Element): void {
  if (!form.isConnected) return;
  named(form);
  store.keepDraft(letterOf(form));
  say(form, look.words.draftSaved);
}

/** As Gmail does after a compose is opened, and when writing pauses. */
export function saveSoon(form: Element): void {
  clearTimeout(timers.get(form));
  timers.set(
    form,
    setTimeout(() => save(form), 2 * control.delay),
  );
}

export function listenForWriting(): void {
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? formIn(target) : undefined;
    if (!form) return;
    const subject = inputIn(form, 'subjectbox')?.value;
    if (subject !== undefined) {
      inputIn(form, 'subject')?.setAttribute('value', subject);
      form
        .closest('.Hd')
        ?.querySelector('.aYF')
        ?.replaceChildren(subject || look.words.newMessage);
    }
    say(form, look.words.saving);
    saveSoon(form);
  });
}
