import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '@/lib/messages/contract';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { timelineOf } from '@/lib/store/queries/timeline';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const found = async (query: string) => (await searchLeads(query, 20)).map((lead) => lead.id);
const notesIn = async (leadId: string) =>
  (await timelineOf(leadId)).flatMap((item) => (item.type === 'note' ? [item.note.text] : []));

describe('a note', () => {
  it('stands in her timeline, she is found by it, and nothing else of her changes', async () => {
    const leadId = await rep.lead();
    const before = await leadById(leadId);
    await rep.do('note.add', { leadId, text: 'Kjøper laksefôr i Bodø' });
    expect(await notesIn(leadId)).toEqual(['Kjøper laksefôr i Bodø']);
    expect(await found('bodo laksefor')).toEqual([leadId]);
    expect(await found('kari kjoper')).toEqual([leadId]);
    expect(await leadById(leadId)).toEqual(before);
  });

  it('that is taken back is found no more, and she keeps the others', async () => {
    const leadId = await rep.lead();
    await rep.do('note.add', { leadId, text: 'Liker ski' });
    await rep.do('note.add', { leadId, text: 'Kjøper i mai' }, 'may');
    await rep.do('undo', { requestId: 'may' });
    expect(await notesIn(leadId)).toEqual(['Liker ski']);
    expect(await found('kjoper')).toEqual([]);
    expect(await found('ski')).toEqual([leadId]);
  });

  it('that was removed stands again, as it was, once that is taken back', async () => {
    const leadId = await rep.lead();
    const { noteId } = await rep.do('note.add', { leadId, text: 'Kjøper i mai' });
    const written = await timelineOf(leadId);
    await rep.do('note.remove', { leadId, noteId }, 'removal');
    expect(await notesIn(leadId)).toEqual([]);
    expect(await found('kjoper')).toEqual([]);
    await rep.do('undo', { requestId: 'removal' });
    expect(await timelineOf(leadId)).toEqual(written);
    expect(await found('kjoper')).toEqual([leadId]);
  });

  it('is removed once, by whom it belongs to, and its words are taken out of no log', async () => {
    const leadId = await rep.lead();
    const other = await rep.lead({ name: 'Anna', emails: [] });
    const { noteId } = await rep.do('note.add', { leadId, text: 'Kjøper i mai' });
    const gone = { code: 'not-found', detail: 'note' };
    await expect(rep.do('note.remove', { leadId: other, noteId })).rejects.toMatchObject(gone);
    await rep.do('note.remove', { leadId, noteId });
    await expect(rep.do('note.remove', { leadId, noteId })).rejects.toMatchObject(gone);
    expect(await database().activities.get(noteId)).toMatchObject({ text: 'Kjøper i mai' });
  });

  it('is found again when its lead, who was removed, is restored', async () => {
    const leadId = await rep.lead();
    await rep.do('note.add', { leadId, text: 'Kjøper i mai' });
    await rep.do('lead.remove', { leadId }, 'removal');
    expect(await found('kjoper')).toEqual([]);
    await rep.do('undo', { requestId: 'removal' });
    expect(await found('kjoper')).toEqual([leadId]);
  });

  it('is found though she is edited after it', async () => {
    const leadId = await rep.lead();
    await rep.do('note.add', { leadId, text: 'Kjøper i mai' });
    const fields = { name: 'Kari Hansen', emails: [], phones: [], currency: 'NOK', tags: ['Havbruk'] };
    await rep.do('lead.edit', { leadId, rev: 1, fields });
    expect(await found('hansen havbruk kjoper')).toEqual([leadId]);
  });

  it('of someone who was merged is the other’s: found and removed there, and too late to be taken back', async () => {
    const leadId = await rep.lead();
    const otherId = await rep.lead({ name: 'Kari N.', emails: [] });
    const { noteId } = await rep.do('note.add', { leadId: otherId, text: 'Kjøper i mai' }, 'note');
    await rep.do('lead.merge', { leadId, otherId, choices: {} }, 'merge');
    expect(await found('kjoper')).toEqual([leadId]);
    await expect(rep.do('undo', { requestId: 'note' })).rejects.toMatchObject({ code: 'cannot-undo' });
    await rep.do('note.remove', { leadId, noteId }, 'removal');
    expect([await found('kjoper'), await notesIn(leadId)]).toEqual([[], []]);
    await rep.do('undo', { requestId: 'removal' });
    expect([await found('kjoper'), await notesIn(leadId)]).toEqual([[leadId], ['Kjøper i mai']]);
    await rep.do('undo', { requestId: 'merge' });
    expect(await found('kjoper')).toEqual([otherId]);
    expectConsistent(await everything());
  });

  it('says something, and not more than fits', () => {
    const { input } = contract['note.add'];
    expect(input.safeParse({ leadId: 'l', text: '  Kjøper  ' }).data).toMatchObject({ text: 'Kjøper' });
    expect(input.safeParse({ leadId: 'l', text: '  ' }).success).toBe(false);
    expect(input.safeParse({ leadId: 'l', text: 'x'.repeat(5001) }).success).toBe(false);
  });
});
