import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead, givenSettings } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { launcherSays, launcherWords, profileAddress } from './steps/host';
import { hides, isDark, press, shows, textOf, toastSays } from './steps/page';
import { openPanelOn } from './steps/panel';
import { badgeOf, openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

describe('in a Norwegian browser on a dark system', () => {
  const session = sharedSession({ language: 'nb', colorScheme: 'dark' });

  test('everything is Norwegian without a choice', async ({ skip }) => {
    const language = await session().desk.evaluate(() => chrome.i18n.getUILanguage());
    skip(!language.startsWith('nb'), 'this Chromium has no Norwegian texts of its own (in Debian: chromium-l10n)');

    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Loggfør første kontakt');
    await launcherSays(page, 'Fairlead: legg til denne personen som lead');
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    await becomes(() => badgeOf(session())).toEqual({ text: '1', title: 'Fairlead: 1 forfalt oppfølging' });
    await shows(await openPopup(session()), '1 dag over fristen');
    await shows(await session().visit(session().address('welcome.html')), 'Dette bør du vite');
  });

  test('a person becomes a lead, is logged and counted, all in Norwegian and dark', async () => {
    await givenSettings(session(), { language: 'nb' });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await launcherSays(page, 'Fairlead: legg til denne personen som lead');
    await panel.waitForSelector('html[lang=nb]');
    expect(await isDark(panel)).toBe(true);
    await press(panel, 'Legg til lead');
    await toastSays(panel, `${ingrid.name} er lagt til som lead`);
    await press(panel, 'Loggfør første kontakt');
    await shows(panel, 'Flytter til Første kontakt.');
    await press(panel, 'Lagre');
    await toastSays(panel, 'Kontakt loggført, flyttet til Første kontakt');
    expect(await leadsIn(session().desk)).toMatchObject([{ stageId: 'first-contact' }]);

    const popup = await openPopup(session());
    await becomes(() => stageRows(popup)).toEqual([
      ['Fase', 'Leads', 'Verdi'],
      ['Prospektering', '0', ''],
      ['Kvalifisering av leads', '0', ''],
      ['Første kontakt', '1', ''],
      ['Behovsvurdering', '0', ''],
      ['Forslag/tilbud', '0', ''],
      ['Forhandling', '0', ''],
      ['Lukke avtalen', '0', ''],
      ['Alle faser', '1', ''],
    ]);
    expect(await isDark(popup)).toBe(true);
  });

  test('amounts, days and the toolbar’s button are written as Norwegians write them', async () => {
    await givenSettings(session(), { language: 'nb' });
    await givenLead(session(), { name: 'Anna Berg', value: 1_250_050, dueOn: dayFromToday(-1) });
    await becomes(() => badgeOf(session())).toEqual({ text: '1', title: 'Fairlead: 1 forfalt oppfølging' });
    await givenLead(session(), { name: 'Bo Dahl', dueOn: dayFromToday(-12) });
    await becomes(() => badgeOf(session())).toEqual({ text: '2', title: 'Fairlead: 2 forfalte oppfølginger' });

    const popup = await openPopup(session());
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['Alle faser', '2', '12 500,50 NOK']);
    await shows(popup, '1 dag over fristen');
    await shows(popup, '12 dager over fristen');
  });

  test('the welcome page and the settings have no English word in a title', async () => {
    await givenSettings(session(), { language: 'nb' });
    for (const [file, title] of [
      ['welcome.html', 'Dette bør du vite'],
      ['dashboard.html#/settings', 'Innstillinger'],
    ] as const) {
      const page = await session().visit(session().address(file));
      await shows(page, title);
      expect(await isDark(page)).toBe(true);
      expect(await textOf(page)).not.toMatch(/\b(settings|language|theme|keyboard|your data|side panel)\b/i);
    }
  });

  test('a rep who chooses light and English has both, whatever the browser and the system say', async () => {
    await givenSettings(session(), { language: 'en', theme: 'light' });
    const popup = await openPopup(session());
    await shows(popup, 'No leads yet');
    expect(await isDark(popup)).toBe(false);
  });
});

describe('in an English browser on a light system', () => {
  const session = sharedSession({ language: 'en-US', colorScheme: 'light' });

  test('the language chosen in the settings is at once that of an open panel, its launcher and the button', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, 'Log first contact');
    const settings = await session().visit(session().address('dashboard.html#/settings'));
    await settings.locator('label::-p-text(Norsk bokmål)').click();
    await shows(settings, 'Innstillinger');

    await page.bringToFront();
    await shows(panel, 'Loggfør første kontakt');
    await hides(panel, 'Log first contact');
    await launcherSays(page, 'Fairlead: legg til denne personen som lead');
    await becomes(() => badgeOf(session())).toMatchObject({ title: 'Fairlead: ingen forfalte oppfølginger' });

    await settings.bringToFront();
    await settings.locator('label::-p-text(English)').click();
    await page.bringToFront();
    await shows(panel, 'Log first contact');
    await launcherSays(page, launcherWords.add);
  });

  test('an open popup changes its language without a restart, and keeps what was written in it', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(0) });
    const popup = await openPopup(session());
    await shows(popup, 'Due today');
    await popup.focus('[role=combobox]');
    await popup.keyboard.type('berg');
    await popup.waitForSelector('[role=option]');
    await givenSettings(session(), { language: 'nb' });
    await shows(popup, 'Forfaller i dag');
    expect(await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).value)).toBe('berg');
  });

  test('the theme chosen in the settings is at once that of an open panel and popup', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await shows(panel, ingrid.name);
    expect(await isDark(panel)).toBe(false);
    const settings = await session().visit(session().address('dashboard.html#/settings'));
    await settings.locator('label::-p-text(Dark)').click();
    await settings.waitForSelector('[data-theme=dark]');
    expect(await isDark(settings)).toBe(true);

    await page.bringToFront();
    await panel.waitForSelector('[data-theme=dark]');
    expect(await isDark(panel)).toBe(true);
    const popup = await openPopup(session());
    await popup.waitForSelector('[data-theme=dark]');
    expect(await isDark(popup)).toBe(true);
    await givenSettings(session(), { theme: 'system' });
    await popup.waitForSelector('[data-theme=system]');
    expect(await isDark(popup)).toBe(false);
  });
});
