import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, type Frame, type Page } from 'puppeteer';

/** The panel's page inside the overlay's closed root; waits up to `timeout` milliseconds. */
export const panelFrame = (page: Page, timeout = 30_000): Promise<Frame> =>
  page.waitForFrame((frame) => isPanel(frame.url()), { timeout });

/** True while the panel's frame is in the page, shown or not. */
export const hasPanel = (page: Page): boolean => page.frames().some((frame) => isPanel(frame.url()));

const isPanel = (url: string): boolean => /^chrome-extension:\/\/[^/]+\/panel\.html\b(?!\?in=offer)/.test(url);

/** Something in a closed shadow root, found as a screen reader would: no page script can. */
export const inClosedRoot = (page: Page, name: string, role = 'button') => page.locator(`aria/${name}[role="${role}"]`);

/** CSS pixels in the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ClosedElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** `undefined` where it is not drawn. */
  box: Box | undefined;
}

/** Milliseconds between two looks at a tree that cannot be watched. */
const look = 50;

/** Where what has this class is drawn; waits for it, up to `timeout` milliseconds. */
async function drawnBox(page: Page, className: string, timeout: number): Promise<Box | undefined> {
  const elements = await closedElements(page);
  const drawn = elements.find(({ attributes, box }) => box && attributes.class?.split(' ').includes(className));
  if (drawn || timeout <= 0) return drawn?.box;
  await pause(look);
  return drawnBox(page, className, timeout - look);
}

/** Where the launcher stands; waits for it, up to `timeout` milliseconds. */
export async function launcherBox(page: Page, timeout = 30_000): Promise<Box> {
  const box = await drawnBox(page, 'launcher', timeout);
  if (!box) throw new Error(`No launcher on ${page.url()}`);
  return box;
}

/**
 * Clicks the launcher, as a hand would, and gives the panel's frame. Until the page has settled the launcher still gives way
 * to the host's controls: a click that missed it is made again, where it stands by then.
 */
export async function openPanel(page: Page, clicks = 3): Promise<Frame> {
  await page.bringToFront();
  const { x, y, width, height } = await launcherBox(page);
  await page.mouse.click(x + width / 2, y + height / 2);
  // The frame is no proof: it is kept in a panel that was closed.
  if (await drawnBox(page, 'panel', 10_000)) return panelFrame(page);
  if (clicks <= 1) throw new Error(`The launcher does not open the panel on ${page.url()}`);
  return openPanel(page, clicks - 1);
}

/** What stands in the page's closed shadow roots, hosts left out, in document order. */
export async function closedElements(page: Page): Promise<ClosedElement[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = withinClosedRoots(root as DomNode).filter((node) => node.nodeType === 1);
    return await Promise.all(found.map((node) => described(session, node)));
  } finally {
    await session.detach();
  }
}

/** As the DevTools protocol tells of a node. */
interface DomNode {
  nodeId: number;
  nodeType: number;
  localName: string;
  attributes?: string[];
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

const nodesBelow = (node: DomNode): DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const everything = (node: DomNode): DomNode[] => [node, ...nodesBelow(node).flatMap(everything)];

const withinClosedRoots = (node: DomNode): DomNode[] =>
  node.shadowRootType === 'closed' ? everything(node).slice(1) : nodesBelow(node).flatMap(withinClosedRoots);

async function described(session: CDPSession, node: DomNode): Promise<ClosedElement> {
  const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).then(
    ({ model }) => ({ x: model.border[0] ?? 0, y: model.border[1] ?? 0, width: model.width, height: model.height }),
    () => undefined,
  );
  return { tag: node.localName, attributes: paired(node.attributes ?? []), box };
}

/** Names and values come in one list, by turns. */
const paired = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((name, place) => (place % 2 === 0 ? [[name, flat[place + 1] ?? '']] : [])));
