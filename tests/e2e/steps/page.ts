import { type Frame, type Page } from 'puppeteer';

/** ms that a step waits at most: machines that test are busy. */
const patience = 30_000;

/** A page, or the panel's frame in one. */
export type View = Page | Frame;

/** A control by its role and its accessible name, both exact. */
export const control = (name: string, role = 'button'): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** Clicks it, as a hand would, once it is there. */
export const press = (view: View, name: string, role = 'button'): Promise<void> =>
  view.locator(control(name, role)).click();

export const fill = (view: View, label: string, text: string, role = 'textbox'): Promise<void> =>
  view.locator(control(label, role)).fill(text);

/** Sets a field of days or times, as the browser's own picker does: its keys differ by language. */
export async function pick(view: View, selector: string, value: string): Promise<void> {
  await view.waitForSelector(selector);
  await view.$eval(
    selector,
    (field, chosen) => {
      // The prototype's: React watches the element's own.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, chosen);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

/** Waits till these words stand there for the eye: text that is hidden does not count. */
export async function shows(view: View, words: string): Promise<void> {
  await view
    .waitForFunction((sought) => document.body.innerText.includes(sought), { timeout: patience }, words)
    .catch(async (error: unknown) => {
      throw new Error(`“${words}” is not shown, but: ${await textOf(view).catch(() => 'nothing')}`, { cause: error });
    });
}

/** Waits till these words do not stand there. */
export async function hides(view: View, words: string): Promise<void> {
  await view
    .waitForFunction((sought) => !document.body.innerText.includes(sought), { timeout: patience }, words)
    .catch((error: unknown) => {
      throw new Error(`“${words}” is still shown`, { cause: error });
    });
}

/** What the eye can read. */
export const textOf = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);

export const has = async (view: View, name: string, role = 'button'): Promise<boolean> =>
  (await view.$(control(name, role))) !== null;

/** Waits for a control, without touching it. */
export async function appears(view: View, name: string, role = 'button'): Promise<void> {
  await view.waitForSelector(control(name, role), { timeout: patience });
}

/** Waits till the focus is on the control whose name, or text, begins so. */
export async function isFocused(view: View, name: string): Promise<void> {
  await view
    .waitForFunction(
      (sought) => {
        const { activeElement: focused } = document;
        const label = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
        return document.hasFocus() && label.trim().startsWith(sought);
      },
      { timeout: patience },
      name,
    )
    .catch(async (error: unknown) => {
      const focused = await view.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
      throw new Error(`The focus is not on “${name}” but on ${focused}`, { cause: error });
    });
}

/** Waits for a toast that says so. */
export async function toastSays(view: View, words: string): Promise<void> {
  await view
    .waitForFunction(
      (sought) =>
        [...document.querySelectorAll<HTMLElement>('[data-sonner-toast]')].some((toast) =>
          toast.innerText.includes(sought),
        ),
      { timeout: patience },
      words,
    )
    .catch(async (error: unknown) => {
      throw new Error(`No toast says “${words}”; the page: ${await textOf(view)}`, { cause: error });
    });
}

/** Waits for the toast, and takes back what it tells of. */
export async function undo(view: View, words: string): Promise<void> {
  await toastSays(view, words);
  await press(view, 'Undo');
  await toastSays(view, 'Undone');
}

/** Whether its ground is dark: less than a third of white's light. */
export const isDark = (view: View): Promise<boolean> =>
  view.evaluate(() => {
    const grounds = [document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
    const ground = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)';
    const [red = 255, green = 255, blue = 255] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    return red + green + blue < 255;
  });
