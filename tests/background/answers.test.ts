import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '@/lib/messages/client';
import { defaultPipeline, stageOfRole } from '@/lib/pipeline/stages';
import type { PageView } from '@/lib/pipeline/page';
import { database } from '@/lib/store/open';
import { outreachAsking } from '@/lib/store/queries/outreach';
import { stageTotals } from '@/lib/store/queries/totals';
import { fieldsOfKari } from '@/tests/store/rep';
import { done, gmailOverlay, heard, newBrowser, overlay, page, startWorker, told } from './started';

beforeEach(() => {
  newBrowser();
  startWorker();
});
afterEach(() => vi.restoreAllMocks());

const kari = { fields: fieldsOfKari, source: { site: 'linkedin' } } as const;

describe('a command of a page', () => {
  it('is carried out and answered', async () => {
    const { leadId } = await done('lead.create', kari);
    const { movedTo } = await done('contact.log', { leadId, channel: 'connection-request', at: Date.now() });
    expect(movedTo).toBe('first-contact');
    expect(await stageTotals()).toEqual({ 'first-contact': { count: 1, value: {} } });
  });

  it('that is refused says why, in a code', async () => {
    expect(await told('lead.remove', { leadId: 'nobody' })).toEqual({ ok: false, error: 'not-found' });
  });

  it('makes every overlay ask again', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, { id: 5, discarded: true }, { id: 6 }] as never);
    const asked = vi.fn().mockResolvedValue({});
    Object.assign(fakeBrowser.tabs, { sendMessage: asked });
    await done('lead.create', kari);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({
      url: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
    });
    expect(asked).toHaveBeenCalledWith(4, { question: 'overlay.refresh' }, { frameId: 0 });
    expect(asked).toHaveBeenCalledWith(6, { question: 'overlay.refresh' }, { frameId: 0 });
  });

  it('F2: is carried out once by workers that die between the write and the answer', async () => {
    let deaths = 0;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async (envelope: { command: 'lead.create'; requestId: string; input: typeof kari }) => {
        const answer = await told(envelope.command, envelope.input, { requestId: envelope.requestId });
        deaths += 1;
        if (deaths < 3) throw new Error('the message channel closed before a response was received');
        return answer;
      },
    });
    const { reply } = await send('lead.create', kari);
    expect(reply.existed).toBe(false);
    expect(deaths).toBe(3);
    expect(await database().leads.count()).toBe(1);
    expect(await database().stageChanges.count()).toBe(1);
  });

  it('is not taken from an overlay', async () => {
    expect(await told('lead.create', kari, { from: overlay })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await database().leads.count()).toBe(0);
  });
});

describe('an overlay', () => {
  it('learns the stage of the people on its page, whether one is overdue, and nothing else of them', async () => {
    const { leadId } = await done('lead.create', { ...kari, fields: { ...fieldsOfKari, slug: 'kari', value: 5000 } });
    await done('follow-up.set', { leadId, dueOn: '2026-01-01' });
    const people = [['linkedin:nobody'], ['linkedin-id:x', 'linkedin:kari'], []];
    const answer = await told('overlay.marks', { people }, { from: overlay });
    const mark = { leadId, stageId: 'prospecting', overdue: true, won: false };
    expect(answer).toEqual({ ok: true, reply: { marks: [null, mark, null] } });
  });

  it('learns how to stand: place, theme, language, words, and the event of this install', async () => {
    await done('settings.change', { language: 'nb', surfaces: { gmail: 'side-panel', linkedin: 'overlay' } });
    const start = await done('overlay.start', { site: 'gmail' }, { from: gmailOverlay });
    expect(start).toEqual({
      surface: 'side-panel',
      retireEvent: expect.stringMatching(/^[0-9a-f-]{36}$/),
      theme: 'system',
      language: 'nb',
      launcherTop: 0.35,
      panelWidth: 340,
      words: {
        add: expect.stringContaining('Fairlead'),
        open: expect.any(String),
        overdue: 'forfalt oppfølging',
        won: 'Vunnet',
        offer: expect.stringContaining('loggføre'),
        hide: expect.any(String),
        resize: expect.any(String),
        stages: expect.objectContaining({ 'first-contact': 'Første kontakt' }),
      },
      marks: true,
      detect: true,
      keepText: false,
      offering: false,
    });
    const again = await done('overlay.start', { site: 'linkedin' }, { from: overlay });
    expect(again).toMatchObject({ surface: 'overlay', retireEvent: start.retireEvent });
  });

  it('learns the stages as the team calls them, of every pipeline', async () => {
    const renewal = { ...stageOfRole('closing', 'r'), name: 'Signing' };
    await done('pipeline.add', { definition: { name: 'Renewals', stages: [renewal], fields: [] } });
    const { stages, fields } = defaultPipeline;
    const definition = {
      stages: stages.map((stage) => (stage.id === 'proposal' ? Object.assign({}, stage, { name: 'Offer' }) : stage)),
      fields,
    };
    await done('pipeline.save', { pipelineId: 'default', rev: 0, definition, moves: {} });
    const { words } = await done('overlay.start', { site: 'gmail' }, { from: gmailOverlay });
    expect(words.stages).toMatchObject({ proposal: 'Offer', closing: 'Closing' });
    expect(Object.values(words.stages)).toContain('Signing');
  });

  it('learns of whom nothing is to be had: her own addresses, those nobody reads, those of whom she wants to hear nothing', async () => {
    const view: PageView = { site: 'gmail', kind: 'other', url: 'https://mail.google.com/', contacts: [] };
    const self = { email: 'me@fjord.example', aliases: ['Ida@fjord.example'] };
    await done('mail.read', { page: 'p1', view: { ...view, self } }, { from: gmailOverlay });
    await done('mail.never', { key: 'domain:noise.example' });
    await done('mail.never', { key: 'email:bo@quiet.example' });
    const { leadId } = await done('lead.create', {
      ...kari,
      fields: { ...fieldsOfKari, emails: ['post@noise.example'] },
    });
    await done('lead.close', { leadId, outcome: 'won' });
    const emails = ['ida@fjord.example', 'no-reply@x.example', 'a@mail.noise.example', 'bo@quiet.example'];
    const asked = [...emails, 'ann@quiet.example', 'post@noise.example'].map((email) => [`email:${email}`]);
    const { marks } = await done('overlay.marks', { people: asked }, { from: overlay });
    const won = { leadId, stageId: 'prospecting', overdue: false, won: true };
    expect(marks).toEqual([false, false, false, false, null, won]);
  });

  it('says where the rep put it', async () => {
    await done('overlay.place', { launcherTop: 0.8 }, { from: overlay });
    expect(await done('overlay.start', { site: 'gmail' }, { from: gmailOverlay })).toMatchObject({ launcherTop: 0.8 });
  });
});

describe('lead.create-many', () => {
  const people = Array.from({ length: 40 }, (_, at) => ({ ...fieldsOfKari, emails: [], slug: `p${at}` }));
  const many = { people, source: { site: 'linkedin' } } as const;

  it('tells our pages how far it is, and is answered whether or not anybody listens', async () => {
    const said: unknown[] = [];
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async (message: unknown) => {
        said.push(message);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    });
    const { leads } = await done('lead.create-many', many, { requestId: 'many' });
    expect(leads).toHaveLength(40);
    expect(said).toHaveLength(20);
    expect(said[0]).toEqual({ event: 'bulk.progress', requestId: 'many', done: 2, of: 40 });
    expect(said.at(-1)).toEqual({ event: 'bulk.progress', requestId: 'many', done: 40, of: 40 });
    expect(await database().leads.count()).toBe(40);
  });

  it('is not taken from an overlay', async () => {
    expect(await told('lead.create-many', many, { from: overlay })).toEqual({ ok: false, error: 'not-allowed' });
  });
});

describe('a page that the panel read', () => {
  const connection = { degree: 2, invitation: 'sent' } as const;
  const view: PageView = {
    site: 'linkedin',
    kind: 'profile',
    url: 'https://www.linkedin.com/in/kari/',
    contacts: [{ name: 'Kari', role: 'subject', slug: 'kari', connection }],
  };

  it('makes the overlays ask again once, and not when it is read again', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    await done('outreach.read', { view });
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(1));
    await done('outreach.read', { view });
    const [noticed] = await outreachAsking();
    await done('outreach.decline', { outreachId: noticed?.id ?? '' });
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(2));
    expect(await outreachAsking()).toEqual([]);
  });

  it('is not taken from an overlay', async () => {
    expect(await told('outreach.read', { view }, { from: overlay })).toEqual({ ok: false, error: 'not-allowed' });
  });
});

it('leaves what is no command to others', async () => {
  const answered = vi.fn();
  const kept = await heard({ event: 'page.changed' }, page, answered);
  expect(kept).toEqual([undefined]);
  expect(answered).not.toHaveBeenCalled();
});
