import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { magnus } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes } from './steps/database';
import { compose, onStage, openGmail, pressSend, reply, write } from './steps/gmail';
import { appears, press, shows, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

const given = (body: string, name = 'Oppfølging') =>
  send(session(), 'template.save', { text: { name, language: 'en', body } });

const bodyOf = (page: Page) => page.$eval('.aoI [contenteditable]', (field) => (field as HTMLElement).innerText);
const markupOf = (page: Page) => page.$eval('.aoI [contenteditable]', (field) => field.innerHTML);

/** An answer to Magnus is open, and the panel beside it. */
async function answering(text = ''): Promise<{ page: Page; panel: Frame }> {
  const page = await openGmail(session());
  await onStage(page, (stage) => stage.open('Contract draft'));
  await page.waitForSelector('h2.hP');
  const form = await reply(page);
  if (text) await write(form, { text });
  return { page, panel: await openPanel(page) };
}

async function insert(panel: Frame, name: string): Promise<void> {
  await press(panel, 'Templates');
  await panel.locator(`button::-p-text(${name})`).click();
}

describe('A template', () => {
  test('goes to the caret of the mail, filled in, with what stood there kept; Ctrl+Z takes it back', async () => {
    await givenSettings(session(), { senderName: 'Kari' });
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!], company: 'Nordhav & Sønn <AS>' });
    await given('Hei {{firstName}},\n\nhvordan går det i **{{company}}**?\n\n{{senderName}}');
    const { page, panel } = await answering('Før etter');
    // The caret between the two words.
    for (let at = 0; at < 'etter'.length; at += 1) await page.keyboard.press('ArrowLeft');
    await page.click('.aoI [contenteditable]');
    await page.keyboard.press('Home');
    for (let at = 0; at < 'Før '.length; at += 1) await page.keyboard.press('ArrowRight');
    await insert(panel, 'Oppfølging');
    await toastSays(panel, 'Inserted');
    const body = await bodyOf(page);
    expect(body).toMatch(/^Før/);
    expect(body).toMatch(/etter\s*$/);
    expect(body).toContain('Hei Magnus,');
    expect(body).toContain('hvordan går det i Nordhav & Sønn <AS>?');
    expect(await markupOf(page)).toContain('<b>Nordhav &amp; Sønn &lt;AS&gt;</b>');
    // The rep goes on writing where she was.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect((await bodyOf(page)).trim()).toBe('Før etter');
  });

  test('keeps the formatting that the mail has', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await given('Hei {{firstName}}');
    const { page, panel } = await answering();
    await page.$eval('.aoI [contenteditable]', (field) => {
      const bold = document.createElement('b');
      bold.append('Viktig');
      const list = document.createElement('ul');
      const item = document.createElement('li');
      item.append('Ett');
      list.append(item);
      field.replaceChildren(bold, list);
    });
    await page.click('.aoI [contenteditable] li');
    await page.keyboard.press('End');
    await insert(panel, 'Oppfølging');
    await toastSays(panel, 'Inserted');
    const markup = await markupOf(page);
    expect(markup).toContain('<b>Viktig</b>');
    expect(markup).toContain('Hei Magnus');
    expect(markup).toMatch(/<li>Ett/);
  });

  test('says what is not known before it is inserted, and how that will stand', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await given('Hei {{firstName}}, dere i {{company}} trenger {{need}}.');
    const { page, panel } = await answering();
    await insert(panel, 'Oppfølging');
    await shows(panel, 'Not known: company and need. They stand as [company] and [need] in the text.');
    expect((await bodyOf(page)).trim()).toBe('');
    await press(panel, 'Insert anyway');
    await toastSays(panel, 'Inserted');
    expect(await bodyOf(page)).toContain('Hei Magnus, dere i [company] trenger [need].');
  });

  test('is counted when the mail is sent, and again when it is answered; nothing is sent by us', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await given('Hei {{firstName}}');
    const { page, panel } = await answering();
    await insert(panel, 'Oppfølging');
    await toastSays(panel, 'Inserted');
    const [template] = await allRows(desk(), 'templates');
    expect(template).toMatchObject({ used: 0, answered: 0 });
    expect(await page.$('.aoI')).not.toBeNull();
    await pressSend((await page.$('.aoI'))!);
    // The open panel asks itself.
    await shows(panel, 'Log the mail to');
    await press(panel, 'Log');
    await becomes(async () => (await allRows(desk(), 'templates'))[0]).toMatchObject({ used: 1, answered: 0 });
    await onStage(page, (stage) => stage.answer('Contract draft'));
    await shows(panel, 'answered. Log it?');
    await press(panel, 'Log');
    await becomes(async () => (await allRows(desk(), 'templates'))[0]).toMatchObject({ used: 1, answered: 1 });
  });

  test('that holds markup, or comes to a lead whose name does, is text in the mail', async () => {
    await givenLead(session(), {
      name: '<img src=x onerror="window.__xss=1">',
      emails: [magnus.email!],
    });
    await given('Hei {{name}} <script>window.__xss=1</script> [her](javascript:alert(1))');
    const { page, panel } = await answering();
    await insert(panel, 'Oppfølging');
    await toastSays(panel, 'Inserted');
    const found = await page.$eval('.aoI [contenteditable]', (field) => ({
      elements: [...field.querySelectorAll('img, script, a')].length,
      text: field.textContent,
    }));
    expect(found.elements).toBe(0);
    expect(found.text).toContain('<script>');
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  });

  test('goes into a new mail beside the list, by the first of those it is to', async () => {
    await givenLead(session(), { name: magnus.name, emails: [magnus.email!] });
    await given('Hei {{firstName}}');
    const page = await openGmail(session());
    await write(await compose(page), { to: [magnus.email!] });
    const panel = await openPanel(page);
    await insert(panel, 'Oppfølging');
    await toastSays(panel, 'Inserted');
    expect(await bodyOf(page)).toContain('Hei Magnus');
  });
});

describe('The dashboard', () => {
  test('keeps templates: two to start with, one of her own, and what is removed can be had back', async () => {
    const page = await session().visit(session().address('dashboard.html#/templates'));
    await press(page, 'Add two in English');
    await becomes(async () => (await allRows(desk(), 'templates')).length).toBe(2);
    await page.keyboard.press('n');
    await appears(page, 'Save');
    await page.locator('aria/Name[role="textbox"]').fill('Mine');
    await page.locator('textarea').fill('Hi {{firstName}} {{wrong}}');
    await shows(page, '{{wrong}}');
    await press(page, 'Save');
    await becomes(async () => (await allRows(desk(), 'templates')).map(({ name }) => name)).toContain('Mine');
    await press(page, 'Remove Mine');
    await toastSays(page, 'Mine removed');
    await press(page, 'Undo');
    await becomes(
      async () => (await allRows(desk(), 'templates')).filter(({ deletedAt }) => deletedAt === undefined).length,
    ).toBe(3);
  });
});
