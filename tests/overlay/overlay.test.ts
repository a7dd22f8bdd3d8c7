// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError, send } from '@/lib/messages/client';
import type { Mark, OverlayStart } from '@/lib/messages/contract/overlay';
import { announcePageChanged } from '@/lib/messages/tab';
import { Lifetime } from '@/lib/overlay/lifetime';
import { Overlay } from '@/lib/overlay/overlay';
import type { Site } from '@/lib/sites/site';
import {
  click,
  draw,
  go,
  hide,
  kari,
  orphan,
  press,
  profile,
  raiseStage,
  settle,
  slugSite,
  startAnswer,
  strikeStage,
  trusted,
} from './stage';

vi.mock('@/lib/messages/client', () => ({
  send: vi.fn<(...sent: unknown[]) => unknown>(),
  CommandError: class extends Error {
    constructor(readonly code: string) {
      super(code);
    }
  },
}));
vi.mock('@/lib/messages/tab', () => ({ announcePageChanged: vi.fn<() => void>() }));

let lifetime: Lifetime;
let site: ReturnType<typeof slugSite>;
let overlay: Overlay;
let start: OverlayStart | CommandError;
let leads: Record<string, Mark>;

/** The shadow roots that were made, which are closed to everyone else. */
const roots: ShadowRoot[] = [];
const root = () => roots.findLast((one) => one.querySelector('.overlay'))!;
const launcher = () => root().querySelector<HTMLButtonElement>('.launcher')!;
const panel = () => root().querySelector<HTMLElement>('.panel')!;
const ours = () => [...document.documentElement.children].filter((child) => child.localName === 'div');
const sent = (command: string) => vi.mocked(send).mock.calls.filter(([name]) => name === command);

beforeEach(() => {
  raiseStage();
  go('kari');
  draw('kari');
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
    const made = attach.call(this, init);
    roots.push(made);
    return made;
  });
  start = startAnswer();
  leads = { 'linkedin:kari': { leadId: '1', stageId: 'first-contact', overdue: true, won: false } };
  vi.mocked(announcePageChanged).mockClear();
  vi.mocked(send)
    .mockReset()
    .mockImplementation((async (command: string, input: { people: string[][] }) => {
      if (command === 'overlay.start') {
        if (start instanceof Error) throw start;
        return { requestId: '', reply: start };
      }
      return { requestId: '', reply: { marks: input.people?.map(([first]) => leads[first!] ?? null) } };
    }) as typeof send);
  site = slugSite();
  lifetime = Lifetime.begin()!;
  overlay = new Overlay(site, lifetime);
});
afterEach(() => {
  lifetime.end();
  strikeStage();
});

async function begin(): Promise<void> {
  await overlay.refresh();
  await settle();
}

describe('the overlay', () => {
  test('stands in the page as one element, with the stage of a known person', async () => {
    await begin();
    expect(ours()).toHaveLength(1);
    expect(launcher().textContent).toBe('F');
    expect(launcher().getAttribute('aria-label')).toBe('Open, First contact, overdue');
    expect(root().querySelector<HTMLElement>('.dot')!.hidden).toBe(false);
  });

  test('drops the person at once when the URL changes, and tells panels', async () => {
    await begin();
    vi.mocked(announcePageChanged).mockClear();
    go('ola');
    trusted(window, new PopStateEvent('popstate'));
    expect(launcher().textContent).toBe('');
    expect(launcher().hasAttribute('data-reading')).toBe(true);
    expect(announcePageChanged).toHaveBeenCalledTimes(1);
    draw('ola');
    await settle();
    expect(launcher().textContent).toBe('+');
    expect(launcher().getAttribute('aria-label')).toBe('Add');
    expect(announcePageChanged).toHaveBeenCalledTimes(2);
  });

  test('shows a lead as soon as leads have changed', async () => {
    leads = {};
    await begin();
    expect(launcher().textContent).toBe('+');
    leads = { 'linkedin:kari': { leadId: '1', stageId: 'closing', overdue: false, won: false } };
    await overlay.refresh();
    await settle();
    expect(launcher().textContent).toBe('Æ');
    expect(sent('overlay.marks')).toHaveLength(2);
  });

  test('opens and closes the panel by a press on the launcher; the frame is made once and kept', async () => {
    await begin();
    expect(root().querySelector('iframe')).toBeNull();
    click(launcher());
    const frame = root().querySelector('iframe')!;
    expect(frame.src).toContain('panel.html?in=frame');
    expect(panel().hidden).toBe(false);
    expect(launcher().getAttribute('aria-expanded')).toBe('true');
    click(launcher());
    expect(panel().hidden).toBe(true);
    expect(await overlay.toggle()).toBe(true);
    expect(root().querySelectorAll('iframe')).toHaveLength(1);
    expect(root().querySelector('iframe')).toBe(frame);
  });

  test('tells the page in the frame, when it is loaded once more, that it has been there', async () => {
    await begin();
    click(launcher());
    const frame = root().querySelector('iframe')!;
    expect(frame.name).toBe('');
    trusted(frame, new Event('load'));
    expect(frame.name).toMatch(/^[\da-f-]{36}$/);
  });

  test('is not opened by a press that the page made up', async () => {
    await begin();
    launcher().click();
    launcher().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(panel().hidden).toBe(true);
  });

  test('gives the focus to the panel, and back to where it was', async () => {
    await begin();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    overlay.toggle();
    expect(root().activeElement?.localName).toBe('iframe');
    overlay.close();
    expect(document.activeElement).toBe(field);
    overlay.toggle();
    field.remove();
    overlay.close();
    expect(root().activeElement).toBe(launcher());
  });

  test('is opened for something, or given the focus where it is open, and never closed by that', async () => {
    await begin();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    expect(await overlay.open()).toBe(true);
    expect(await overlay.open()).toBe(true);
    expect(panel().hidden).toBe(false);
    expect(root().activeElement?.localName).toBe('iframe');
    overlay.close();
    expect(document.activeElement).toBe(field);
  });

  test('leaves the focus alone when it closes while the rep writes in the page', async () => {
    await begin();
    overlay.toggle();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    overlay.close();
    expect(document.activeElement).toBe(field);
    expect(root().activeElement).toBeNull();
  });

  test('is moved by the arrow keys, keeps the place once, and leaves those keys to nobody else', async () => {
    await begin();
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    for (let round = 0; round < 3; round++) expect(press(launcher(), 'ArrowDown').defaultPrevented).toBe(true);
    press(launcher(), 'Enter');
    document.removeEventListener('keydown', heard);
    await vi.advanceTimersByTimeAsync(1_000);
    const last = innerHeight - 28;
    expect(sent('overlay.place')).toEqual([['overlay.place', { launcherTop: (0.35 * last + 48) / last }]]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('stays in the window, however far it is moved', async () => {
    await begin();
    press(launcher(), 'End');
    press(launcher(), 'ArrowDown');
    await vi.advanceTimersByTimeAsync(1_000);
    press(launcher(), 'Home');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent('overlay.place').map(([, place]) => place)).toEqual([{ launcherTop: 1 }, { launcherTop: 0 }]);
  });

  test('has a panel between 280 and 640 px, set by keys too', async () => {
    await begin();
    overlay.toggle();
    const edge = root().querySelector('.edge')!;
    expect(panel().style.width).toBe('340px');
    press(edge, 'ArrowLeft');
    expect(panel().style.width).toBe('360px');
    press(edge, 'End');
    press(edge, 'ArrowLeft');
    expect(edge.getAttribute('aria-valuenow')).toBe('640');
    await vi.advanceTimersByTimeAsync(1_000);
    press(edge, 'Home');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent('overlay.place').map(([, place]) => place)).toEqual([{ panelWidth: 640 }, { panelWidth: 280 }]);
  });

  test('can be hidden, and comes back with the panel', async () => {
    await begin();
    const tab = root().querySelector<HTMLElement>('.tab')!;
    click(root().querySelector('.hide')!);
    expect(tab.hidden).toBe(true);
    go('ola');
    draw('ola');
    await settle();
    expect(tab.hidden).toBe(true);
    overlay.toggle();
    expect(tab.hidden).toBe(false);
  });

  test('comes back when the page takes it out', async () => {
    await begin();
    ours()[0]!.remove();
    await Promise.resolve();
    expect(ours()).toHaveLength(1);
  });
});

describe('where the settings want no overlay', () => {
  test('the side panel: nothing of ours stands in the document, but the page is read', async () => {
    start = startAnswer({ surface: 'side-panel' });
    await begin();
    expect(ours()).toHaveLength(0);
    expect(await overlay.toggle()).toBe(false);
    expect(await overlay.open()).toBe(false);
    expect(overlay.read()).toMatchObject({ state: 'ready', view: { contacts: [{ slug: 'kari' }] } });
    expect(announcePageChanged).toHaveBeenCalledTimes(2);
    expect(sent('overlay.marks')).toHaveLength(0);
  });

  test('off: nothing of ours stands in the document, and nothing is read', async () => {
    start = startAnswer({ surface: 'off' });
    await begin();
    draw('kari', 'Kari');
    await settle();
    expect(ours()).toHaveLength(0);
    expect(overlay.read()).toEqual({ state: 'off' });
    expect(await overlay.toggle()).toBe(false);
    expect(site.read).not.toHaveBeenCalled();
    expect(announcePageChanged).not.toHaveBeenCalled();
  });

  test('turned off while the page was read: a panel beside it is told, once', async () => {
    await begin();
    vi.mocked(announcePageChanged).mockClear();
    start = startAnswer({ surface: 'off' });
    await overlay.refresh();
    await overlay.refresh();
    expect(announcePageChanged).toHaveBeenCalledTimes(1);
  });

  test('another choice applies at once, both ways', async () => {
    await begin();
    start = startAnswer({ surface: 'side-panel' });
    await overlay.refresh();
    expect(ours()).toHaveLength(0);
    start = startAnswer({ surface: 'off' });
    await overlay.refresh();
    start = startAnswer({ theme: 'dark' });
    await begin();
    expect(ours()).toHaveLength(1);
    expect(launcher().textContent).toBe('F');
    expect(root().querySelector<HTMLElement>('.overlay')!.dataset.theme).toBe('dark');
  });
});

describe('a background that does not answer', () => {
  afterEach(() => hide(false));

  beforeEach(() => {
    start = new CommandError('no-answer');
  });

  test('leaves the document and its people alone: the rep may have chosen that', async () => {
    await begin();
    draw('kari', 'Kari');
    await settle();
    expect(ours()).toHaveLength(0);
    expect(overlay.read()).toEqual({ state: 'reading' });
    expect(site.read).not.toHaveBeenCalled();
    expect(announcePageChanged).not.toHaveBeenCalled();
  });

  test.each([
    ['the next page', () => trusted(window, new PopStateEvent('popstate'))],
    ['the next sight of the tab', () => (hide(true), hide(false))],
    ['the next question of a panel', () => void overlay.read()],
  ])('is asked again at %s', async (_, goOn) => {
    await begin();
    await vi.advanceTimersByTimeAsync(1_000);
    start = startAnswer();
    goOn();
    await settle();
    expect(launcher().textContent).toBe('F');
    expect(overlay.read()).toMatchObject({ state: 'ready' });
  });

  test('is asked again by the shortcut, which then opens the panel', async () => {
    await begin();
    start = startAnswer();
    expect(await overlay.toggle()).toBe(true);
    expect(panel().hidden).toBe(false);
  });

  test('is not asked while nothing happens, nor more than once a second whatever happens', async () => {
    await begin();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent('overlay.start')).toHaveLength(1);
    for (let round = 0; round < 100; round++) {
      go(`ola${round}`);
      trusted(window, new PopStateEvent('popstate'));
      overlay.read();
    }
    expect(sent('overlay.start')).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    hide(true);
    expect(sent('overlay.start')).toHaveLength(2);
  });

  test('does not draw over a page for which the side panel was chosen before', async () => {
    start = startAnswer({ surface: 'side-panel' });
    await begin();
    start = new CommandError('no-answer');
    await begin();
    expect(ours()).toHaveLength(0);
  });

  test('of an older question does not undo the answer to a newer one', async () => {
    let late: (() => void) | undefined;
    vi.mocked(send).mockImplementationOnce(
      (() =>
        new Promise((resolve) => {
          late = () => resolve({ requestId: '', reply: startAnswer({ surface: 'off' }) });
        })) as unknown as typeof send,
    );
    start = startAnswer();
    void overlay.refresh();
    await begin();
    late!();
    await settle();
    expect(ours()).toHaveLength(1);
  });
});

describe('a script whose time is over', () => {
  test('leaves nothing when a newer one retires it', async () => {
    await begin();
    overlay.toggle();
    document.dispatchEvent(new Event('secret'));
    expect(ours()).toHaveLength(0);
    vi.mocked(announcePageChanged).mockClear();
    go('ola');
    draw('ola');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ours()).toHaveLength(0);
    expect(announcePageChanged).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves nothing when it sees that its extension has gone, the dead panel included', async () => {
    await begin();
    overlay.toggle();
    orphan();
    click(launcher());
    expect(ours()).toHaveLength(0);
  });

  test('leaves nothing when the background says that it is orphaned', async () => {
    await begin();
    start = new CommandError('orphaned');
    await overlay.refresh();
    expect(ours()).toHaveLength(0);
  });

  test('retires an older one that is still in the page', async () => {
    const older = vi.fn<() => void>();
    document.addEventListener('secret', older, { once: true });
    await begin();
    expect(older).toHaveBeenCalledTimes(1);
    expect(lifetime.isAlive).toBe(true);
  });
});

test('a page that comes back from the cache is read and asked about anew', async () => {
  await begin();
  expect(launcher().textContent).toBe('F');
  start = startAnswer({ theme: 'dark' });
  leads = {};
  trusted(window, new PageTransitionEvent('pageshow', { persisted: true }));
  expect(launcher().textContent).toBe('');
  await settle();
  expect(launcher().textContent).toBe('+');
  expect(root().querySelector<HTMLElement>('.overlay')!.dataset.theme).toBe('dark');
  expect(sent('overlay.start')).toHaveLength(2);
});

const glance = () => ({
  id: 'linkedin' as const,
  matches: [],
  glance: (_page: ParentNode, url: URL) => profile([kari({ name: '', slug: url.pathname.split('/').pop()! })]),
});

describe('where nothing is read before the rep asks', () => {
  beforeEach(async () => {
    lifetime.end();
    lifetime = Lifetime.begin()!;
    overlay = new Overlay(glance(), lifetime);
    await begin();
  });

  test('the launcher shows the stage of whom the address names, and nobody is told of the page', () => {
    expect(launcher().textContent).toBe('F');
    expect(overlay.read()).toEqual({ state: 'unread' });
    expect(overlay.editors).toEqual([]);
  });

  test('what is brought reads the page from then on, the next one too', async () => {
    overlay.learn(site);
    expect(overlay.read()).toMatchObject({ state: 'ready', view: { contacts: [{ name: 'kari' }] } });
    go('ola');
    expect(overlay.read()).toEqual({ state: 'reading' });
    draw('ola', 'Ola Nordmann');
    await settle();
    expect(overlay.read()).toMatchObject({ state: 'ready', view: { contacts: [{ name: 'Ola Nordmann' }] } });
  });

  test('what the address tells is forgotten when the page turns out not to be that one', () => {
    overlay.learn(site);
    draw('ola');
    expect(overlay.read()).toEqual({ state: 'reading' });
    expect(launcher().textContent).toBe('');
  });

  test('a page that the rep wants left alone is not even to be read by what was brought', async () => {
    start = startAnswer({ surface: 'off' });
    await overlay.refresh();
    expect(overlay.read()).toEqual({ state: 'off' });
  });
});

/** The same site, with a thread and a row. */
const mailSite = () => ({
  ...slugSite(),
  places: (page: ParentNode) =>
    [...page.querySelectorAll('b')].map((at) => ({ key: 'k', at, emails: [`${at.dataset.slug}@x.example`] })),
  mail: { asked: () => undefined, drafts: () => [], notice: () => undefined },
});
const mark = () => document.querySelector('b')!.firstElementChild;

const post = (name: string): HTMLElement => {
  const made = document.createElement('article');
  const words = document.createElement('p');
  words.textContent = name;
  made.append(words);
  document.body.append(made);
  return words;
};
const shown = () => {
  const reading = overlay.read();
  return reading.state === 'ready' ? reading.view.contacts.map(({ name }) => name) : reading.state;
};

describe('what the rep points at', () => {
  beforeEach(async () => {
    lifetime.end();
    lifetime = Lifetime.begin()!;
    const feed: Site = {
      id: 'linkedin',
      matches: [],
      read: (_page, url, pointed) =>
        profile(pointed ? [kari({ name: pointed.textContent ?? '', slug: 'x' })] : [], {
          url: url.href,
          kind: 'other',
        }),
      pointed: (target) => target.closest('article') ?? undefined,
    };
    overlay = new Overlay(feed, lifetime);
    await begin();
  });

  test('is what the page is read for, and stays so on her way to the panel', async () => {
    const [one, two] = [post('Kari'), post('Ola')];
    expect(shown()).toEqual([]);
    vi.mocked(announcePageChanged).mockClear();
    trusted(one, new MouseEvent('pointerover', { bubbles: true }));
    await settle();
    expect(announcePageChanged).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual(['Kari']);
    trusted(document.body, new MouseEvent('pointerover', { bubbles: true }));
    await settle();
    expect(shown()).toEqual(['Kari']);
    trusted(two, new FocusEvent('focusin', { bubbles: true }));
    await settle();
    expect(shown()).toEqual(['Ola']);
  });

  test('is nothing that the page only says', async () => {
    post('Kari').dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
    await settle();
    expect(shown()).toEqual([]);
  });
});

const frame = () => root().querySelector('.offer iframe');

describe('beside mails', () => {
  const messages = [{ id: 'f:1', from: 'kari@x.example' }];

  async function beginBeside(more: Partial<OverlayStart> = {}): Promise<void> {
    lifetime.end();
    lifetime = Lifetime.begin()!;
    start = startAnswer(more);
    leads = { 'email:kari@x.example': { leadId: '1', stageId: 'first-contact', overdue: false, won: false } };
    const beside = mailSite();
    beside.read.mockImplementation((_, url) => ({
      site: 'gmail',
      kind: 'thread',
      url: url.href,
      messages,
      contacts: [],
    }));
    overlay = new Overlay(beside, lifetime);
    await begin();
  }

  test('the row of a lead has her stage, after one question', async () => {
    await beginBeside();
    expect(mark()).not.toBeNull();
    expect(sent('overlay.marks')).toHaveLength(1);
  });

  test('a row that the host draws anew has it again before the page has settled, without a question', async () => {
    await beginBeside();
    await vi.advanceTimersByTimeAsync(1000);
    draw('kari');
    await vi.advanceTimersByTimeAsync(0);
    expect(mark()).not.toBeNull();
    await settle();
    expect(document.querySelectorAll('b > span')).toHaveLength(1);
    expect(sent('overlay.marks')).toHaveLength(1);
  });

  test('rows stay as they are where the rep wants no marks, and lose them when she switches them off', async () => {
    await beginBeside({ marks: false });
    expect(mark()).toBeNull();
    start = startAnswer();
    await overlay.refresh();
    await settle();
    expect(mark()).not.toBeNull();
    start = startAnswer({ surface: 'side-panel' });
    await overlay.refresh();
    expect(mark()).toBeNull();
  });

  test('a thread is told to the background once, and not where mails are not to be noticed', async () => {
    await beginBeside();
    draw('kari');
    await settle();
    expect(sent('mail.read')).toHaveLength(1);
    expect(sent('mail.read')[0]![1]).toMatchObject({ view: { messages } });
    vi.mocked(send).mockClear();
    await beginBeside({ detect: false });
    expect(sent('mail.read')).toHaveLength(0);
  });

  test('a question about a mail is asked in a frame of its own, which goes when it says that it is over', async () => {
    await beginBeside({ offering: true });
    expect(frame()!.getAttribute('src')).toBe('about:blank#panel.html?in=offer');
    overlay.fitOffer(120);
    expect(root().querySelector<HTMLElement>('.offer')!.style.height).toBe('120px');
    overlay.fitOffer(0);
    expect(frame()).toBeNull();
  });

  test('beside an open panel, which asks itself, no question stands; where none was answered it is asked when the panel is closed', async () => {
    await beginBeside({ offering: true });
    await overlay.toggle();
    expect(frame()).toBeNull();
    await overlay.refresh();
    expect(frame()).toBeNull();
    overlay.close();
    expect(frame()).not.toBeNull();
  });
});
