import { describe, expect, test } from 'vitest';
import { ingrid, magnus } from '../../stage/people';
import { givenLead } from '../steps/commands';
import { becomes, contactsIn, leadsIn } from '../steps/database';
import { openGmail, sendMail } from '../steps/gmail';
import { threadAddress } from '../steps/host';
import { appears, press, shows } from '../steps/page';
import { addShown } from '../steps/panel';
import { frameIn } from './overlay';
import { session } from './session';

export function testGmail(): void {
  describe('in Gmail', () => {
    test('the panel finds the person of the thread, and makes a lead of him', async () => {
      const { panel } = await session().openPanelOn(threadAddress('Contract draft'));
      await shows(panel, magnus.email ?? '');
      await addShown(panel);
      await becomes(() => leadsIn(session().desk)).toMatchObject([{ name: magnus.name, emails: [magnus.email] }]);
    });

    test('a mail to a lead is asked about, and logged by one press', async () => {
      const leadId = await givenLead(session(), { name: ingrid.name, emails: [ingrid.email!] });
      const page = await openGmail(session());
      await sendMail(page, { to: [ingrid.email!], subject: 'Tilbud', text: 'Hei Ingrid' });
      const offer = await frameIn(page, 'offer');
      await shows(offer, 'Log the mail to Ingrid Solheim?');
      await appears(offer, 'Log');
      // The overlay has given the frame the height that the question needs.
      expect(await offer.evaluate(() => innerHeight)).toBeGreaterThan(60);
      await press(offer, 'Log');
      await becomes(() => contactsIn(session().desk)).toMatchObject([{ leadId, channel: 'email', subject: 'Tilbud' }]);
    });
  });
}
