/** Runs in a page of the extension's, which can look into the popup's window: nothing is added to what is measured. */

/** ms since the popup was asked for. */
export interface PopupTimes {
  /** Its document began: until then the time is the browser's, and the same for any extension. */
  documentMs: number;
  firstNumberMs: number;
  listMs: number;
  /** The same, since its document began. */
  firstNumberInPageMs: number;
  listInPageMs: number;
}

const now = (view: Window) => view.performance.timeOrigin + view.performance.now();
const popups = () => chrome.extension.getViews({ type: 'popup' });

const hasNumber = (page: Document) =>
  [...page.querySelectorAll('table td')].some((cell) => /\d/.test(cell.textContent ?? ''));
const hasList = (page: Document) => page.querySelector('main li') !== null;

/** Opens the toolbar's popup as a click on its button does, and closes it when its list is there. */
export async function openPopup(): Promise<PopupTimes> {
  const asked = now(window);
  const opening = chrome.action.openPopup();
  const popup = await appeared();
  if (hasNumber(popup.document)) throw new Error('The popup was quicker than the look at it');
  const [number, list] = await Promise.all([painted(popup, hasNumber), painted(popup, hasList)]);
  await opening;
  const began = popup.performance.timeOrigin;
  const times = {
    documentMs: began - asked,
    firstNumberMs: number - asked,
    listMs: list - asked,
    firstNumberInPageMs: number - began,
    listInPageMs: list - began,
  };
  popup.close();
  await until(() => popups().length === 0);
  return times;
}

async function appeared(): Promise<Window> {
  let popup: Window | undefined;
  await until(() => {
    popup = popups().find(({ location }) => location.pathname === '/popup.html');
    return popup !== undefined;
  });
  return popup!;
}

/** When the frame in which it is first so has been drawn. */
function painted(view: Window, isSo: (page: Document) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(view.document)) return;
      observer.disconnect();
      view.requestAnimationFrame(() => view.setTimeout(() => resolve(now(view))));
    };
    const observer = new MutationObserver(look);
    observer.observe(view.document, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Looks every few milliseconds: of a popup that comes or goes nothing tells. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (isSo() ? resolve() : setTimeout(look));
    look();
  });
}
