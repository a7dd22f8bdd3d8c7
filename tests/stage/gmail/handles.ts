import { type GmailHandles } from '../control';
import { toNodes } from '../markup';
import { entriesOf } from './entry';
import { control, look, store } from './here';
import { rowsOf } from './list';
import { toasts } from './post';
import { currentRoute, openThread, refresh } from './view';

const frameDone = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** What a test may ask of the page besides what every host's page can do. */
export const handles: GmailHandles = {
  open(name) {
    openThread(store.named(name));
  },
  answer(name, text = 'Takk, det høres bra ut.') {
    store.answer(name, text);
    refresh();
  },
  notice(kind) {
    toasts[kind]();
  },
  deliverScheduled() {
    store.deliver();
    refresh();
  },
  append(count) {
    const list = currentRoute().list;
    const rows = document.querySelector('[role=main] .F tbody');
    const place = entriesOf(store.in(list), look).length;
    const made = rowsOf(store.fill(count), list, look, undefined, place);
    rows?.append(...toNodes(made));
  },
  async churn(times) {
    for (let turn = 0; turn < times; turn += 1) {
      control.rerender();
      await frameDone();
    }
  },
};
