import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingrid, magnus, sofie } from '../stage/people';
import { hosts, startStage, type StageRequest } from '../stage/server';
import { launch } from './browser';
import { consoleLinesIn, type NetRequest, requestsIn } from './net-log';
import { leadsIn } from './steps/database';
import { inboxAddress, profileAddress, threadAddress } from './steps/host';
import { appears, fill, press, shows } from './steps/page';
import { addShown, logFirstContact, openLead, openPanelOn } from './steps/panel';
import { Session } from './steps/session';
import { awakeServiceWorker, openPopup } from './worker';

const note = 'She wants the autumn order split in two';
const visited = [
  profileAddress(sofie),
  threadAddress('Befaring i Elverum'),
  inboxAddress,
  profileAddress(magnus),
  'https://www.linkedin.com/search/results/people/?keywords=daglig',
];

let folder: string;
let id: string;
let requests: NetRequest[];
let lines: string[];
let violations: string[];
let opened: string[];
let served: string[];
let servedWithout: string[];

const asLines = (seen: readonly StageRequest[]): string[] =>
  seen
    .map(({ method, host, path: address, destination }) => `${method} ${host}${address} ${destination}`)
    .filter((line) => !line.includes('/favicon.ico'))
    .toSorted();

/** All that a rep does in a day, on both hosts and on every page of the extension's own. */
async function day(session: Session): Promise<void> {
  const [profile = '', thread = '', inbox = '', other = '', search = ''] = visited;
  const { panel } = await openPanelOn(session, profile);
  await addShown(panel);
  await logFirstContact(panel, { note });
  await shows(panel, note);

  const gmail = await openPanelOn(session, thread);
  await press(gmail.panel, `Link to ${sofie.name}`);
  await shows(gmail.panel, note);
  await openPanelOn(session, inbox);
  const { panel: second } = await openPanelOn(session, other);
  await press(second, 'Correct');
  await fill(second, 'Company', 'Havlys Drift AS');
  await press(second, 'Add lead');
  await appears(second, 'Edit');
  await openPanelOn(session, search);

  const popup = await openPopup(session.browser, session.id);
  await shows(popup, 'First contact');
  await fill(popup, 'Search leads', 'sofie', 'combobox');
  await shows(popup, sofie.name);
  await popup.close();
  const [lead] = await leadsIn(session.desk);
  await shows(await openLead(session, lead?.id ?? ''), note);
  await shows(await session.visit(session.address('dashboard.html')), 'Settings');
  await shows(await session.visit(session.address('welcome.html')), 'In three steps');
}

/** Proves that the logs hear what happens in a page, in the panel's frame and in the worker. */
async function speakOnPurpose(session: Session): Promise<void> {
  const { page, panel } = await openPanelOn(session, profileAddress(ingrid));
  await shows(panel, ingrid.name);
  await panel.evaluate(() => console.info('on purpose: frame'));
  await page.extensionRealms()[0]?.evaluate(async () => {
    console.info('on purpose: overlay');
    await fetch('/on-purpose');
  });
  const worker = await awakeServiceWorker(session.browser, session.id);
  await worker.evaluate(() => console.info('on purpose: worker'));
  const popup = await session.visit(session.address('popup.html'));
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const image = new Image();
        image.addEventListener('error', () => resolve());
        image.src = 'https://www.linkedin.com/refused.png?on purpose';
      }),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fairlead-quiet-'));
  const files = { net: path.join(folder, 'net.json'), log: path.join(folder, 'chromium.log') };
  const args = [`--log-net-log=${files.net}`, '--enable-logging', `--log-file=${files.log}`];
  const session = await Session.start({ args });
  ({ id } = session);
  opened = [];
  session.browser.on('targetcreated', (target) => opened.push(target.url()));
  session.browser.on('targetchanged', (target) => opened.push(target.url()));
  await day(session);
  served = asLines(session.stage.requests);
  ({ violations } = session.stage);
  await speakOnPurpose(session);
  await session.close();
  requests = await requestsIn(files.net);
  lines = await consoleLinesIn(files.log);

  const stage = await startStage();
  const { browser, close } = await launch({ stage });
  for (const address of visited) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => !(window as unknown as { stage: { pending: boolean } }).stage.pending);
  }
  servedWithout = asLines(stage.requests);
  await close();
  await stage.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('In a day of work', () => {
  test('S23: the extension asks nobody for anything: no page, no frame, no worker', () => {
    expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
    expect(requests.some(({ url }) => url.endsWith('/on-purpose'))).toBe(true);
  });

  test('S20: every request goes to one of the two hosts, or is the browser’s own', () => {
    const asked = requests.filter(({ initiator }) => initiator !== 'not an origin');
    expect(new Set(asked.map(({ url }) => new URL(url).host))).toEqual(new Set(hosts));
    expect(new Set(asked.map(({ initiator }) => initiator))).toEqual(new Set(hosts.map((host) => `https://${host}`)));
  });

  test('S24: the hosts are asked for what they are asked for without the extension, and for nothing else', () => {
    expect(served).toEqual(servedWithout);
  });

  test('S24: no tab leads anywhere but to the hosts and to the extension', () => {
    const elsewhere = opened.filter(
      (url) =>
        !/^(about:blank|chrome:\/\/|$)/.test(url) &&
        !url.startsWith(`chrome-extension://${id}/`) &&
        !hosts.some((host) => url.startsWith(`https://${host}/`)),
    );
    expect(elsewhere).toEqual([]);
  });

  test('S23: nothing stands in any console but what was said on purpose: no name, no error, no breach of a policy', () => {
    expect(lines.filter((line) => !/on[ %20]+purpose/.test(line))).toEqual([]);
    for (const where of ['frame', 'overlay', 'worker'])
      expect(
        lines.some((line) => line.includes(`on purpose: ${where}`)),
        where,
      ).toBe(true);
    expect(lines.some((line) => line.includes('Content Security Policy') && line.includes('refused.png'))).toBe(true);
  });

  test('no host is told of the extension by a report on its own policy', () => {
    expect(violations).toEqual([]);
  });
});
