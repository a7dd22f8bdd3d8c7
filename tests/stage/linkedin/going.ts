import { drawLate } from './drawing';
import { dealingsNow, ui } from './here';
import { closeDialogs } from './overlay';
import { viewAt } from './route';

/** The address changes at once, the page later. */
export function navigate(address: string): void {
  closeDialogs();
  history.pushState(null, '', new URL(address, location.href));
  drawLate();
}

/** As one of LinkedIn's own links: a page of the other interface is loaded anew. Whose profile it is decides about that. */
export function go(address: string): void {
  const url = new URL(address, location.href);
  const isProfile = url.pathname.startsWith('/in/');
  const view = viewAt(url, { ui: isProfile ? undefined : ui, dealings: dealingsNow() });
  if (view.ui !== ui || url.origin !== location.origin) location.href = url.href;
  else navigate(url.href);
}
