import { type StagedGmail } from '../control';
import { toNodes } from '../markup';
import { act, press } from './clicks';
import { newDraft, openCompose } from './composer';
import { personOf } from './form';
import { frame, loading, windowFrame } from './frame';
import { handles } from './handles';
import { control, look, store } from './here';
import { listenForWriting } from './saving';
import { listenForRecipients } from './typing';
import { draw } from './view';

/** Gmail makes its rows anew now and then, by itself; in milliseconds. */
const rowsLast = 30_000;

function popOutCompose(query: URLSearchParams): void {
  const to = query.get('to')?.split(',').map(personOf) ?? [];
  openCompose(newDraft({ to, subject: query.get('su') ?? '' }));
  document.title = `${look.words.newMessage} - ${look.self.email} - Gmail`;
}

function begin(): void {
  document.querySelector('#loading')?.setAttribute('style', 'display: none');
  document.body.prepend(...toNodes(look.window ? windowFrame(look) : frame(store.unread, look)));
  if (look.window?.kind === 'compose') popOutCompose(look.window.query);
  else draw();
}

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element) act(target);
});
document.addEventListener('keydown', press);
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = document.querySelector<HTMLInputElement>('.gb-search input')?.value;
  if (words) location.hash = `search/${encodeURIComponent(words)}`;
});
if (!look.window) {
  addEventListener('hashchange', () => control.later(draw));
  setInterval(control.rerender, rowsLast);
  if (!location.hash) history.replaceState(null, '', '#inbox');
}
listenForRecipients();
listenForWriting();

(window as unknown as StagedGmail).stage = Object.assign(control, handles);
document.body.append(...toNodes(loading(look)));
control.later(begin);
