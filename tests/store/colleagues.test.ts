import { beforeEach, expect, it } from 'vitest';
import { colleaguesOf } from '@/lib/store/queries/colleagues';
import { freshStore, Rep } from './rep';

beforeEach(() => void freshStore());

it('the leads at somebody’s company are found by its name and its mail domain, open ones first, and no others', async () => {
  const rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  const closed = await rep.lead({ name: 'Anna Ås', company: 'Nordhav Sjømat AS', emails: [] });
  await rep.do('lead.close', { leadId: closed, outcome: 'won' });
  const byName = await rep.lead({ name: 'Siv Berg', company: 'Nordhav sjømat', emails: [] });
  rep.now += 1000;
  const byMail = await rep.lead({ name: 'Per Lie', emails: ['per@nordhav.example'] });
  await rep.lead({ name: 'Ola Vik', company: 'Nordhavn', emails: ['ola@gmail.com'] });
  const gone = await rep.lead({ name: 'Kai Mo', company: 'Nordhav Sjømat', emails: [] });
  await rep.do('lead.remove', { leadId: gone });

  const ingrid = { name: 'Ingrid Solheim', role: 'subject' as const, company: 'Nordhav Sjømat AS' };
  const found = await colleaguesOf({ ...ingrid, email: 'ingrid@nordhav.example' });
  expect(found.map(({ id }) => id)).toEqual([byMail, byName, closed]);
  expect(await colleaguesOf({ name: 'Eva', role: 'subject', email: 'eva@gmail.com' })).toEqual([]);
});
