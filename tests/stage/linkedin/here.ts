import { Control } from '../control';
import { type Dealings, noDealings } from './dealings';
import { rerender } from './drawing';
import { type Ui } from './view';

/** The interface of this document. */
export const ui = document.body.dataset.ui as Ui;

export const control = new Control(rerender);

const place = 'stage dealings';

const kept = (): Dealings => {
  const text = sessionStorage.getItem(place);
  return text === null ? noDealings : (JSON.parse(text) as Dealings);
};

let dealings = kept();

export const dealingsNow = (): Dealings => dealings;

/** Kept for as long as the tab stands, over all that it loads. */
export function change(next: (all: Dealings) => Dealings): void {
  dealings = next(dealings);
  sessionStorage.setItem(place, JSON.stringify(dealings));
}

/** What a test may turn. */
export const switches = {
  noteLimit: new URL(location.href).searchParams.get('note') === '200' ? 200 : 300,
  lateCards: 'none' as 'none' | 'frame' | 'stale',
};
