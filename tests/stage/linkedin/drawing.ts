import { h, toNodes } from '../markup';
import { control, dealingsNow, switches, ui } from './here';
import { viewAt } from './route';
import { frameOf } from './undrawn';
import { type View } from './view';

const screen = () => document.querySelector('#screen');

/** The page that the address names, drawn whole, in this document's interface. */
function currentView(): View {
  const url = new URL(location.href);
  url.searchParams.delete('drawn');
  return viewAt(url, { ui, dealings: dealingsNow() });
}

/**
 * The new title comes after the new card. SDUI puts it before the old ones and leaves those; Ember writes it over the
 * old one.
 */
function entitle({ title }: View): void {
  if (ui === 'sdui') document.head.prepend(...toNodes(h('title', {}, title)));
  else document.title = title;
}

function drawFrame(): void {
  screen()?.replaceChildren(...toNodes(frameOf(ui)));
}

function drawCard(): void {
  const old = switches.lateCards === 'stale' ? [...(document.querySelector('#last')?.childNodes ?? [])] : [];
  screen()?.replaceChildren(...toNodes(currentView().body));
  document.querySelector('#last')?.append(...old);
}

function drawRest(): void {
  document.querySelector('#later')?.replaceWith(...toNodes(currentView().later));
}

function drawLast(): void {
  document.querySelector('#last')?.replaceChildren(...toNodes(currentView().last));
}

/** First the new person's card, then her title and more of her page, then her experience. */
export const drawLate = (): void =>
  control.later(
    ...(switches.lateCards === 'frame' ? [drawFrame] : []),
    drawCard,
    () => {
      entitle(currentView());
      drawRest();
    },
    drawLast,
  );

/** What comes after the document that the server sent. */
export function drawFirst(): void {
  const isUndrawn = new URL(location.href).searchParams.has('drawn');
  if (!isUndrawn) {
    drawRest();
    drawLast();
    return;
  }
  control.hold();
  control.later(drawCard, drawRest, drawLast);
}

/** All that is drawn is drawn anew. */
export function rerender(): void {
  if (control.pending) return;
  drawCard();
  drawRest();
  drawLast();
}
