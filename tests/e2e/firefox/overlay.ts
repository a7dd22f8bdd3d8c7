import { type Frame, type Page } from 'puppeteer';
import { vi } from 'vitest';
import { bidiOf } from './privileged';

/** A node as WebDriver BiDi tells of it, with what stands in closed shadow roots. */
interface BidiNode {
  sharedId: string;
  value?: { attributes?: Record<string, string>; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

const below = ({ value }: BidiNode): BidiNode[] => [
  ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ...(value?.children ?? []),
];
const everything = (node: BidiNode): BidiNode[] => [node, ...below(node).flatMap(everything)];

/** What has this class in the overlay's closed root. */
async function closedElement(page: Page, className: string): Promise<BidiNode | undefined> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await bidiOf(page.browser()).send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    // A realm that the page cannot meddle with.
    target: { context, sandbox: 'test' },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const { result: host } = result as { result: BidiNode };
  return everything(host).find(({ value }) => value?.attributes?.class === className);
}

/** What the launcher is called; `undefined` where there is none. */
export const launcherName = async (page: Page): Promise<string | undefined> =>
  (await closedElement(page, 'launcher'))?.value?.attributes?.['aria-label'];

export async function isPanelShown(page: Page): Promise<boolean> {
  const panel = await closedElement(page, 'panel');
  return panel !== undefined && panel.value?.attributes?.hidden === undefined;
}

const look = { timeout: 20_000, interval: 50 };

/** Waits till the launcher is called so. */
export async function launcherSays(page: Page, words: string): Promise<void> {
  await vi
    .waitUntil(async () => (await launcherName(page)) === words, look)
    .catch(async (error: unknown) => {
      throw new Error(`The launcher is not called “${words}” but “${await launcherName(page)}”`, { cause: error });
    });
}

/** Where the middle of an element stands: CSS pixels in the window. */
async function middleOf(page: Page, { sharedId }: BidiNode): Promise<{ x: number; y: number }> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await bidiOf(page.browser()).send('script.callFunction', {
    functionDeclaration: `(element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return \`\${x + width / 2} \${y + height / 2}\`;
    }`,
    arguments: [{ sharedId }],
    target: { context, sandbox: 'test' },
    awaitPromise: false,
  });
  const { result: place } = result as { result: { value: string } };
  const [x = 0, y = 0] = place.value.split(' ').map(Number);
  return { x, y };
}

/** A frame of ours by what its address asks for. Puppeteer is not told where it went, so the frame is asked. */
export async function frameIn(page: Page, where: 'frame' | 'offer'): Promise<Frame> {
  let found: Frame | undefined;
  await vi.waitUntil(async () => {
    const addresses = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => location.href).catch(() => '')),
    );
    found = page.frames()[addresses.findIndex((one) => one.includes(`panel.html?in=${where}`))];
    return found;
  }, look);
  return found!;
}

/** Clicks the launcher, as a hand would, and gives the panel's frame. Till the page has settled, it may move under the pointer. */
export async function openPanel(page: Page, clicks = 3): Promise<Frame> {
  await page.bringToFront();
  await vi.waitUntil(() => closedElement(page, 'launcher'), look);
  const { x, y } = await middleOf(page, (await closedElement(page, 'launcher'))!);
  await page.mouse.click(x, y);
  const opened = await vi.waitUntil(() => isPanelShown(page), { ...look, timeout: 5_000 }).catch(() => false);
  if (!opened && clicks > 1) return openPanel(page, clicks - 1);
  return frameIn(page, 'frame');
}
