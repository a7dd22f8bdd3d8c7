import { type Frame } from 'puppeteer';
import { expect, test } from 'vitest';
import { type Answer } from '@/lib/messages/contract';
import { ingrid } from '../stage/people';
import { allRows, becomes, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { press, shows, textOf } from './steps/page';
import { openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const panelInATabOfItsOwn = async (): Promise<Frame> => {
  const { panel } = await openPanelOn(session(), profileAddress(ingrid));
  await shows(panel, ingrid.name);
  return panel;
};

/** Sends the same person so many times at once, each time as a command of its own. */
const saveAtOnce = (panel: Frame, times: number): Promise<Answer<'lead.create'>[]> =>
  panel.evaluate(
    (person, count) =>
      Promise.all(
        Array.from({ length: count }, (_, place) => {
          const fields = { ...person, emails: [], phones: [], currency: 'NOK' };
          // Hosts write one person's profile in different ways.
          if (place % 2) fields.slug = fields.slug?.toUpperCase();
          const input = { fields, source: { site: 'linkedin' } };
          return chrome.runtime.sendMessage({ command: 'lead.create', requestId: crypto.randomUUID(), input });
        }),
      ),
    { name: ingrid.name, slug: ingrid.slug },
    times,
  );

test('F3: Twenty saves of one person at once, from two tabs, make one lead; the others are told that she is one', async () => {
  const { desk } = session();
  const panels = [await panelInATabOfItsOwn(), await panelInATabOfItsOwn()];
  const answers = (await Promise.all(panels.map((panel) => saveAtOnce(panel, 10)))).flat();

  const replies = answers.map((answer) => (answer.ok ? answer.reply : answer));
  const [lead] = await leadsIn(desk);
  expect(await allRows(desk, 'leads')).toHaveLength(1);
  expect(replies).toHaveLength(20);
  expect(new Set(replies.map((reply) => 'leadId' in reply && reply.leadId))).toEqual(new Set([lead?.id]));
  expect(replies.filter((reply) => 'existed' in reply && !reply.existed)).toHaveLength(1);
  expect(await allRows(desk, 'stageChanges')).toHaveLength(1);
  expect((await allRows(desk, 'totals'))[0]?.totals).toEqual({ [lead?.stageId ?? '']: { count: 1, value: {} } });
});

test('F21: A person who is added in one tab is a lead in the panel of the other at once', async () => {
  const first = await panelInATabOfItsOwn();
  const second = await panelInATabOfItsOwn();
  await press(second, 'Add lead');
  // It is not in front: nothing is painted there, so it is read and not looked at.
  await becomes(() => textOf(first)).toContain('Added in Prospecting');
  expect(await leadsIn(session().desk)).toHaveLength(1);
});
