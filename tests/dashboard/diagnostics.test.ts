import { fakeBrowser } from 'wxt/testing';
import { expect, it, vi } from 'vitest';
import { diagnosticsOf } from '@/components/dashboard/settings/diagnostics';
import { defaultSettings } from '@/lib/pipeline/settings';
import { freshStore, Rep } from '@/tests/store/rep';

it('diagnostics tell versions, numbers and settings, and nothing of anybody', async () => {
  freshStore();
  const rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  const leadId = await rep.lead({ name: 'Kari Nordmann', emails: ['kari@secret.example'], company: 'Hemmelig AS' });
  await rep.do('note.add', { leadId, text: 'Liker kaffe' });
  vi.stubGlobal('navigator', {
    userAgent: 'Chrome/1',
    languages: ['nb'],
    storage: { estimate: () => Promise.resolve({ usage: 5 }), persisted: () => Promise.resolve(true) },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  const view = { name: 'Hemmelig visning', query: 'text=Kari' };
  const text = await diagnosticsOf({ ...defaultSettings, senderName: 'Ola Selger', leadViews: [view] });
  vi.unstubAllGlobals();
  expect(JSON.parse(text)).toMatchObject({
    fairlead: '1.2.3',
    rows: { leads: 1, activities: 1 },
    storage: { usage: 5, persisted: true },
    settings: { currency: 'NOK', senderName: true, leadViews: 1 },
  });
  expect(text).not.toMatch(/Kari|Nordmann|secret|Hemmelig|kaffe|Selger/);
});
