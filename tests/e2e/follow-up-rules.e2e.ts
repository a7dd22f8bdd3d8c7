import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead, send } from './steps/commands';
import { becomes, openFollowUpsIn } from './steps/database';
import { dayFromToday, thirdWorkingDay, workingDay } from './steps/days';
import { profileAddress } from './steps/host';
import { hides, press, shows, toastSays, undo } from './steps/page';
import { openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();
const open = () => openFollowUpsIn(session().desk);
const dayMs = 86_400_000;

/** A lead who was called so many days ago, with the follow-up that the rule sets then. */
async function called(daysAgo: number, dueOn: string): Promise<string> {
  const leadId = await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
  const followUp = { dueOn, byRule: true as const };
  await send(session(), 'contact.log', { leadId, channel: 'call', at: Date.now() - daysAgo * dayMs, followUp });
  await becomes(open).toMatchObject([{ rule: { stageId: 'first-contact', step: 0 } }]);
  return leadId;
}

describe('a follow-up that the rule has set', () => {
  test('says which try it is, and after no answer the next one is proposed and set', async () => {
    await called(14, workingDay(0));
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Set by the rule · try 1 of 3');
    await press(panel, 'Done');
    await press(panel, 'No answer');
    await shows(panel, 'by the rule, try 2 of 3');
    await press(panel, 'Set');
    await becomes(open).toMatchObject([{ dueOn: workingDay(5), rule: { step: 1 } }]);
    await shows(panel, 'Set by the rule · try 2 of 3');
  });

  test('is cancelled when she is reached, what the rep set herself stays, and an undo brings it back', async () => {
    const leadId = await called(0, thirdWorkingDay());
    for (const dueOn of [dayFromToday(-1), dayFromToday(40)])
      await send(session(), 'follow-up.set', { leadId, dueOn, also: true });
    const { panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Set by the rule · try 1 of 3');
    await press(panel, 'Done');
    await press(panel, 'Reached');
    await toastSays(panel, 'The planned follow-up is cancelled');
    expect(await open()).toMatchObject([{ dueOn: dayFromToday(40) }]);
    await hides(panel, 'Set by the rule');
    await undo(panel, 'The planned follow-up is cancelled');
    await shows(panel, 'Set by the rule · try 1 of 3');
  });
});
