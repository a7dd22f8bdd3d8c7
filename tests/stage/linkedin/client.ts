import { type StagedLinkedIn } from '../control';
import { memberBySlug } from '../people';
import { follow, press } from './clicks';
import { noDealings } from './dealings';
import { drawFirst, drawLate, rerender } from './drawing';
import { go } from './going';
import { handles } from './handles';
import { control, dealingsNow } from './here';
import { attachInterop, roots } from './overlay';
import { openInvite, sendMessage } from './sending';

function submit(event: Event): void {
  event.preventDefault();
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  if (!form.matches('[role=search]')) return sendMessage(form);
  const words = form.querySelector<HTMLInputElement>('input')?.value ?? '';
  go(`/search/results/people/?keywords=${encodeURIComponent(words)}`);
}

/** The note's counter, and the button that waits for a note. */
function count(event: Event): void {
  const [field] = event.composedPath();
  if (!(field instanceof HTMLTextAreaElement) || field.id !== 'custom-message') return;
  const dialog = field.closest('.send-invite');
  dialog?.querySelector('.note-count')?.replaceChildren(`${field.value.length}/${field.maxLength}`);
  dialog?.querySelector('.artdeco-button--primary')?.toggleAttribute('disabled', field.value.trim() === '');
}

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return;
  const link = target.closest('a');
  if (press(target)) {
    if (link) event.preventDefault();
  } else if (link?.href) follow(link, event);
});
document.addEventListener('input', count);
addEventListener('popstate', drawLate);

(window as unknown as StagedLinkedIn).stage = Object.defineProperties(
  control,
  Object.getOwnPropertyDescriptors(handles),
) as unknown as StagedLinkedIn['stage'];
attachInterop();
// A form's event does not leave the shadow root that it is in.
for (const root of roots()) root.addEventListener('submit', submit);
drawFirst();
if (dealingsNow() !== noDealings) rerender();

if (location.pathname.startsWith('/preload/')) {
  const invited = memberBySlug(new URL(location.href).searchParams.get('vanityName') ?? '');
  if (invited) openInvite(invited);
}
