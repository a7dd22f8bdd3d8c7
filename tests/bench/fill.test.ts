import { beforeEach, expect, test } from 'vitest';
import { FollowUp } from '@/lib/pipeline/follow-up';
import { ContactMade, StageChange } from '@/lib/pipeline/activity';
import { Lead } from '@/lib/pipeline/lead';
import { searchLeads } from '@/lib/store/queries/search';
import { everything, expectConsistent } from '../store/invariants';
import { fieldsOfKari, freshStore, Rep } from '../store/rep';
import { fill } from './in-page/fill';

beforeEach(() => void freshStore());

test('A pipeline that was filled in parts is one that the product itself could have made', async () => {
  // Into a second row of search texts.
  await fill(500);
  await fill(30);
  const all = await everything();
  expect(all.leads).toHaveLength(530);
  expectConsistent(all);
  for (const lead of all.leads) expect(Lead.safeParse(lead).error).toBeUndefined();
  for (const one of all.followUps) expect(FollowUp.safeParse(one).error).toBeUndefined();
  for (const one of all.stageChanges) expect(StageChange.safeParse(one).error).toBeUndefined();
}, 20_000);

test('Who is past the first contact has her log, and all that is kept of it', async () => {
  await fill(70, 13);
  const all = await everything();
  expectConsistent(all);
  expect(all.activities).toHaveLength(50 * 13);
  for (const one of all.activities) expect(ContactMade.safeParse(one).error).toBeUndefined();
});

test('The product goes on from there: it finds the leads, and numbers the next one after them', async () => {
  await fill(300);
  const [found] = await searchLeads('angstrom', 1);
  expect(found?.name).toContain('Ångström');
  await new Rep(Date.now()).lead(fieldsOfKari);
  const all = await everything();
  expectConsistent(all);
  expect(Math.max(...all.leads.map((lead) => lead.ordinal))).toBe(301);
});

test('A hundred leads already fill both lists of the popup', async () => {
  await fill(100);
  const { followUps } = await everything();
  const today = new Rep(Date.now()).today;
  expect(followUps.filter(({ dueOn }) => dueOn < today).length).toBeGreaterThan(20);
  expect(followUps.filter(({ dueOn }) => dueOn === today).length).toBeGreaterThan(20);
});
