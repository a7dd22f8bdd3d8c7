import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, control, hides, isFocused, press, shows, toastSays } from './steps/page';
import { addShown, openLead, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

describe('a lead who is erased', () => {
  test('is gone for good, never offered again where a page shows her, and recorded once that is allowed', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await addShown(panel);
    // By key: the toast lies over the end of the view.
    await panel.focus(control('Erase…'));
    await page.keyboard.press('Enter');
    await isFocused(panel, 'Cancel');
    await press(panel, 'Erase for good');
    await toastSays(panel, `${ingrid.name} is erased`);
    await shows(panel, 'Never recorded');
    expect(await leadsIn(session().desk)).toEqual([]);
    expect(JSON.stringify(await allRows(session().desk, 'requests'))).not.toContain(ingrid.name);

    await press(panel, 'Record again');
    await appears(panel, 'Add lead');
    await hides(panel, 'Never recorded');
  });

  test('is kept where the rep thinks better of it', async () => {
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
    await press(panel, 'Erase…');
    await isFocused(panel, 'Cancel');
    await panel.keyboard.press('Escape');
    await isFocused(panel, 'Erase…');
    expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Anna Berg' }]);
  });
});

test('what is kept of a lead is handed out as a file', async () => {
  const panel = await openLead(
    session(),
    await givenLead(session(), { name: 'Anna Berg', emails: ['anna@berg.example'] }),
  );
  await panel.evaluate(() => {
    // What is clicked for the browser to save, read instead of saved.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        const { href, download: file } = this;
        void fetch(href)
          .then((answer) => answer.text())
          .then((text) => Object.assign(document.documentElement.dataset, { file, text }));
      },
    });
  });
  await press(panel, 'Export');
  await press(panel, 'All that is kept (JSON)', 'menuitem');
  await panel.waitForSelector('html[data-file="Anna Berg.json"]');
  const kept = JSON.parse(await panel.evaluate(() => document.documentElement.dataset.text ?? ''));
  expect(kept).toMatchObject({ format: 'fairlead-person', lead: { name: 'Anna Berg', emails: ['anna@berg.example'] } });
  await press(panel, 'Export');
  await press(panel, 'Contact card (vCard)', 'menuitem');
  await panel.waitForSelector('html[data-file="Anna Berg.vcf"]');
  expect(await panel.evaluate(() => document.documentElement.dataset.text)).toContain(
    'EMAIL;PREF=1:anna@berg.example\r\n',
  );
});
