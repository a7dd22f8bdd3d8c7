import { type Page } from 'puppeteer';
import { type Launched } from '../../e2e/browser';
import { send } from '../../e2e/steps/commands';
import { type Bant } from '@/lib/pipeline/bant';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { stageForRole } from '@/lib/pipeline/stage-for-role';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { type SampleLead, type SampleStep } from '@/lib/store/commands/sample-lead';
import { goBack } from './clock';

export interface Lived extends SampleLead {
  /** As it is known by now. */
  bant?: Bant;
}

interface Desk extends Pick<Launched, 'browser' | 'id'> {
  desk: Page;
}

const dayMs = 86_400_000;
const dayIn = (days: number) => addDays(calendarDateAt(Date.now()), days);

/** Does, on the day when it happened, what a rep did about a lead. */
async function take(desk: Desk, leadId: string, step: SampleStep): Promise<void> {
  if (step.did === 'expect') return;
  await goBack(desk, step.did === 'plan' ? 0 : step.daysAgo);
  if (step.did === 'plan') await send(desk, 'follow-up.set', { leadId, dueOn: dayIn(step.inDays), note: step.note });
  else if (step.did === 'move')
    await send(desk, 'lead.move', { leadId, stageId: stageForRole(defaultPipeline.stages, step.to).id });
  else if (step.did === 'close') await send(desk, 'lead.close', { leadId, outcome: step.outcome, reason: step.reason });
  else {
    const { channel, note, daysAgo } = step;
    await send(desk, 'contact.log', { leadId, channel, note, at: Date.now() - daysAgo * dayMs });
  }
}

/** One lead's history by the rep's own commands; answers with its id. */
export async function live(desk: Desk, { fields, site, daysAgo, steps, bant }: Lived): Promise<string> {
  await goBack(desk, daysAgo);
  const expected = steps.find((step) => step.did === 'expect');
  const closing = expected && { expectedCloseOn: dayIn(expected.inDays) };
  const { leadId } = await send(desk, 'lead.create', { fields: { ...fields, ...closing }, source: { site } });
  for (const step of steps) await take(desk, leadId, step);
  await goBack(desk, 0);
  if (bant) await send(desk, 'lead.qualify', { leadId, bant });
  return leadId;
}
