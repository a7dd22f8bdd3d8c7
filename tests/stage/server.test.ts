import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailbox } from './gmail/mailbox';
import { legacyId } from './gmail/token';
import { startStage, type StageServer } from './server';

let stage: StageServer;
beforeAll(async () => {
  stage = await startStage({
    files: new Map([['www.linkedin.com/in/saved/', 'package.json']]),
    pages: new Map([['mail.google.com/hostile', '<script nonce="NONCE"></script>']]),
  });
});
afterAll(() => stage.close());

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

const get = (host: string, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: stage.port, path, headers: { host }, rejectUnauthorized: false }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject);
    });
    sent.on('error', reject).end();
  });

test('serves each host under its own name and headers', async () => {
  const gmail = await get('mail.google.com', '/mail/u/0/');
  const linkedin = await get('www.linkedin.com', '/in/ingrid-solheim/');
  expect(gmail.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(linkedin.headers['content-security-policy']).toContain("frame-src 'self'");
  expect(linkedin.body).toContain('Ingrid Solheim');
});

test('gives the scripts the nonce of their answer', async () => {
  const { headers, body } = await get('mail.google.com', '/mail/u/0/');
  const nonce = /nonce="([^"]+)"/.exec(body)?.[1];
  expect(nonce).toBeTruthy();
  expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
});

test('serves saved pages and pages of a test under the host’s name', async () => {
  expect((await get('www.linkedin.com', '/in/saved/?trk=x')).body).toContain('"name": "fairlead"');
  const hostile = await get('mail.google.com', '/hostile');
  expect(hostile.headers['content-security-policy']).toContain(/nonce="([^"]+)"/.exec(hostile.body)?.[1]);
});

test('leads from an opaque member id to the profile', async () => {
  const bubbleLink = /ACoAA[\w-]{34}/.exec((await get('www.linkedin.com', '/in/ingrid-solheim/')).body)?.[0];
  const { status, headers } = await get('www.linkedin.com', `/in/${bubbleLink}/`);
  expect([status, headers.location]).toEqual([302, '/in/ingrid-solheim/']);
});

test('knows no other host, and says that nobody lives at an unknown address', async () => {
  expect((await get('example.com', '/')).status).toBe(404);
  expect((await get('www.linkedin.com', '/in/nobody-at-all/')).status).toBe(404);
});

test('writes down who asked for what', async () => {
  await get('www.linkedin.com', '/in/magnus-brathen/?ui=sdui');
  expect(stage.requests.at(-1)).toEqual({
    host: 'www.linkedin.com',
    method: 'GET',
    path: '/in/magnus-brathen/?ui=sdui',
    destination: undefined,
  });
});

test('serves Gmail’s accounts, delegated ones among them, and a thread on paper without a hook', async () => {
  const paths = ['/mail/u/7/', '/mail/b/AbC/u/0/', '/mail/u/x/', '/mail/u/0/?view=pt&search=all&th=1'];
  const answers = await Promise.all(paths.map((path) => get('mail.google.com', path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);

  const th = legacyId(mailbox[0]?.id ?? '');
  const { status, body } = await get('mail.google.com', `/mail/u/0/?view=pt&search=all&th=${th}`);
  expect(status).toBe(200);
  expect(body).toContain(mailbox[0]?.subject);
  expect(body).not.toMatch(/role="main"|email="|data-legacy|<script/);
});
