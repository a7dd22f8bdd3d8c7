import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { described } from '@/entrypoints/background/omnibox';
import type { LeadFields } from '@/lib/pipeline/lead';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { done, newBrowser, startWorker, type Toolbar } from './started';

let toolbar: Toolbar;
let create: ReturnType<typeof vi.fn>;
let update: ReturnType<typeof vi.fn>;
beforeEach(() => {
  toolbar = newBrowser();
  create = vi.fn().mockResolvedValue({});
  update = vi.fn().mockResolvedValue({});
  Object.assign(fakeBrowser.tabs, { create, update });
  startWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function given(name: string, more: Partial<LeadFields> = {}): Promise<string> {
  const fields = { name, emails: [], phones: [], currency: 'NOK', ...more };
  return (await done('lead.create', { fields, source: { site: 'manual' } })).leadId;
}

interface Suggestion {
  content: string;
  description: string;
}

/** What the address bar shows below its first line, once the text is written. */
const suggested = (text: string) =>
  new Promise<Suggestion[]>((resolve) => {
    toolbar.omnibox.onInputChanged.mock.calls[0]?.[0](text, resolve);
  });
const firstLine = () => toolbar.omnibox.setDefaultSuggestion.mock.lastCall?.[0].description as string;
const entered = (text: string, where = 'currentTab') => toolbar.omnibox.onInputEntered.mock.calls[0]?.[0](text, where);
const address = (path: string) => fakeBrowser.runtime.getURL(`/${path}` as never);

describe('the keyword in the address bar', () => {
  it('suggests name, company and stage, the best hit on the line that Enter takes', async () => {
    const kari = await given('Kari Lunde', { company: 'Nordlys' });
    const another = await given('Kari Moe');
    const others = await suggested('kari');
    expect(firstLine()).toBe('Kari Lunde — Nordlys — Prospecting');
    expect(others).toEqual([{ content: `Kari Moe #${another}`, description: 'Kari Moe — Prospecting' }]);

    entered('kari');
    await vi.waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith({ url: address(`panel.html?lead=${kari}`) }));
  });

  it('calls a stage as the team does', async () => {
    await given('Kari Lunde');
    const [first, ...others] = defaultPipeline.stages;
    const stages = first ? [{ ...first, name: 'Fishing & finding' }, ...others] : [];
    await done('pipeline.save', { pipelineId: 'default', rev: 0, definition: { stages, fields: [] }, moves: {} });
    await suggested('kari');
    expect(firstLine()).toBe('Kari Lunde — Fishing &amp; finding');
  });

  it('opens the lead who was chosen, and no namesake of hers', async () => {
    await given('Kari Lunde');
    const second = await given('Kari Lunde');
    const [chosen] = await suggested('kari');
    entered(chosen?.content ?? '', 'newForegroundTab');
    const url = address(`panel.html?lead=${second}`);
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url, active: true }));
  });

  it('opens the search with what is written where nobody is found, in the tab that is asked for', async () => {
    expect(await suggested('nobody & co')).toEqual([]);
    expect(firstLine()).toBe('No lead matches “nobody &amp; co”: search in Fairlead');
    entered('nobody & co', 'newBackgroundTab');
    const url = address('panel.html?find=nobody%20%26%20co');
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url, active: false }));
  });

  it('says what to write before anything is written', async () => {
    toolbar.omnibox.onInputStarted.mock.calls[0]?.[0]();
    await vi.waitFor(() => expect(firstLine()).toBe('Find a lead by name, company or address'));
    expect(await suggested('  ')).toEqual([]);
  });

  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&apos;'],
    ['</dim><url>x', '&lt;/dim&gt;&lt;url&gt;x'],
    ['&amp;', '&amp;amp;'],
    [']]>\u0000\u0008\ufffe', ']]&gt;'],
  ])('hands a name such as %j to Chrome as text', async (name, escaped) => {
    expect(described(name)).toBe(escaped);
    await given(`Ann ${name}`);
    await suggested('ann');
    expect(firstLine()).toBe(`Ann ${escaped} — Prospecting`);
  });

  it('suggests every hit below the first line in Firefox, which drew that for the text before', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const kari = await given('Kari & Lunde');
    const found = await suggested('kari');
    expect(found).toEqual([{ content: `Kari & Lunde #${kari}`, description: 'Kari & Lunde — Prospecting' }]);
    expect(toolbar.omnibox.setDefaultSuggestion).not.toHaveBeenCalled();
  });

  it('leaves it as it is for Firefox, which shows text', () => {
    expect(described('<b>&"', false)).toBe('<b>&"');
  });
});

const clicked = (menuItemId: string, selectionText: string) =>
  toolbar.onClicked.mock.calls[0]?.[0]({ menuItemId, selectionText }, { id: 7, windowId: 3 });
const opens = (url: string) => vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url }));

describe('the menu of selected text', () => {
  it('opens the one lead whom the text means', async () => {
    const leadId = await given('Kari Lunde', { company: 'Nordlys' });
    clicked('find-lead', ' Lunde, Kari ');
    await opens(`/panel.html?lead=${leadId}`);
  });

  it.each([
    ['several are', ['Kari Lunde', 'Kari Moe']],
    ['nobody is', []],
  ])('opens the search with the text in it where %s meant', async (_who, names) => {
    for (const name of names) await given(name);
    clicked('find-lead', ' Kari ');
    await opens('/panel.html?find=Kari');
  });

  it('opens the form with the person filled in, and saves nothing', async () => {
    clicked('add-lead', '"Kari Lunde" <kari@nordlys.example> +47 912 34 567');
    await opens('/panel.html?add=&name=Kari%20Lunde&email=kari%40nordlys.example&phone=%2B47%20912%2034%20567');
  });

  it('is handed a whole page, and opens an address that a browser takes', async () => {
    clicked('find-lead', '😀'.repeat(5_000));
    await vi.waitFor(() => expect(create.mock.lastCall?.[0].url.length).toBeLessThan(3_000));
  });
});

const pressed = (command: string, tab: object = { id: 7, windowId: 3 }) =>
  toolbar.onCommand.mock.calls[0]?.[0](command, tab);

/** What the overlay answers, `undefined` where none stands, and the side panels that are open. Gives what the tab is asked. */
function givenPanel(open: boolean | undefined, sidePanels: object[] = []) {
  const ask = vi.fn(async () => (open === undefined ? undefined : { open }));
  Object.assign(fakeBrowser.tabs, { sendMessage: ask });
  const ContextType = { SIDE_PANEL: 'SIDE_PANEL' };
  Object.assign(fakeBrowser.runtime, { getContexts: vi.fn().mockResolvedValue(sidePanels), ContextType });
  return ask;
}

describe('a shortcut for the panel', () => {
  it.each([
    ['log-contact', 'log'],
    ['find-lead', 'find'],
  ])('%s opens the panel on the page and tells it what for', async (command, ask) => {
    const asked = givenPanel(true);
    pressed(command);
    await vi.waitFor(() =>
      expect(asked).toHaveBeenCalledExactlyOnceWith(7, { question: 'panel.open' }, { frameId: 0 }),
    );
    const waiting = await fakeBrowser.storage.session.get('panel-ask');
    expect(waiting).toEqual({ 'panel-ask': { tabId: 7, ask, at: expect.any(Number) } });
    expect(create).not.toHaveBeenCalled();
  });

  it('leaves it to the side panel that is open', async () => {
    const asked = givenPanel(true, [{}]);
    pressed('find-lead');
    await vi.waitFor(() => expect(fakeBrowser.runtime.getContexts).toHaveBeenCalledTimes(1));
    expect(asked).not.toHaveBeenCalled();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens the search in a tab where no panel can be', async () => {
    givenPanel(undefined);
    pressed('find-lead');
    await opens('/panel.html?find=');
  });
});
