import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { touchesIn } from '@/lib/pipeline/touches';
import { allSales } from '@/lib/store/queries/sales';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const lead = (name: string) => rep.lead({ name, emails: [`${name}@example.com`] });

describe('the sales that a page reads', () => {
  it('are those of the living leads, in the order in which they were made', async () => {
    await lead('kari');
    const gone = await lead('ola');
    await lead('liv');
    await rep.do('lead.remove', { leadId: gone });
    expect((await allSales()).map(({ name }) => name)).toEqual(['kari', 'liv']);
  });

  it('are the very same array while nothing changed', async () => {
    await lead('kari');
    const first = await allSales();
    expect(await allSales()).toBe(first);
  });

  it('stay the same objects where only another lead changed', async () => {
    const leadId = await lead('kari');
    await lead('ola');
    const [, before] = await allSales();
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    const [kari, ola] = await allSales();
    expect(ola).toBe(before);
    expect(touchesIn(kari?.touches ?? [])).toEqual([{ at: rep.now, channel: 'call', direction: 'outbound' }]);
    expect(kari).toMatchObject({
      stageId: 'first-contact',
      visits: [{ stageId: 'prospecting' }, { stageId: 'first-contact' }],
    });
  });

  it('go with a lead that goes, and come back with her', async () => {
    const leadId = await lead('kari');
    await allSales();
    await rep.do('lead.remove', { leadId });
    expect(await allSales()).toEqual([]);
    await rep.do('lead.restore', { leadId });
    expect(await allSales()).toMatchObject([{ id: leadId }]);
  });

  it('tell while they are read what share of them is there', async () => {
    await lead('kari');
    const tell = vi.fn<(share: number) => void>();
    await allSales(tell);
    expect(tell.mock.lastCall).toEqual([1]);
  });

  it('come again by themselves when one changes', async () => {
    const told: string[][] = [];
    const heard = vi.fn<() => void>();
    const live = liveQuery(() => allSales()).subscribe((sales) => {
      told.push(sales.map(({ name }) => name));
      heard();
    });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await lead('kari');
    await vi.waitFor(() => expect(told.at(-1)).toEqual(['kari']));
    live.unsubscribe();
  });
});
