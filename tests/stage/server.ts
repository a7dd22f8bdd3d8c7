import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { stageAssets } from './assets';
import { certificateFor } from './certificate';
import { gmailAnswer } from './gmail/answer';
import { headersOf, withNonce } from './headers';
import { linkedinAnswer } from './linkedin/answer';

export const hosts = ['mail.google.com', 'www.linkedin.com'] as const;

export interface StageRequest {
  host: string;
  method: string;
  /** With its query. */
  path: string;
  /** `sec-fetch-dest`: what the browser wanted it for. */
  destination: string | undefined;
}

export interface StageOptions {
  /** Saved pages to be served under a host's real name: `host/path` (without query) to a file, relative to the project. */
  files?: ReadonlyMap<string, string>;
  /** Pages of a test's own, hostile ones among them: `host/path` to HTML, in which `NONCE` becomes the answer's nonce. */
  pages?: ReadonlyMap<string, string>;
}

export interface StageServer {
  port: number;
  /** The certificate's, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** In the order in which they came; `/cspreport` is not among them. */
  requests: StageRequest[];
  /** What the browser reported against the hosts' Content Security Policies, as JSON. */
  violations: string[];
  /** As in the options; may be changed while the server runs. */
  pages: Map<string, string>;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type?: string;
  location?: string;
  body: string;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const nobody: Answer = { status: 404, type: 'text/plain', body: 'The stage has no such page.' };
const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });
const typeOfAsset = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

/**
 * The pretend Gmail and LinkedIn over HTTPS on the loopback, each under its host's name and headers. Any other host gets
 * a 404. Only a browser that maps the names to the port comes here.
 */
export async function startStage({ files = new Map(), pages = new Map() }: StageOptions = {}): Promise<StageServer> {
  const [certificate, assets] = await Promise.all([certificateFor(hosts), stageAssets()]);
  const requests: StageRequest[] = [];
  const violations: string[] = [];
  const ownPages = new Map(pages);

  async function answer(host: string, url: URL, nonce: string): Promise<Answer> {
    if (!(host in headersOf)) return nobody;
    const key = `${host}${url.pathname}`;
    const page = ownPages.get(key);
    if (page !== undefined) return html(page.replaceAll('NONCE', nonce));
    const file = files.get(key);
    if (file !== undefined) return html(await readFile(path.resolve(project, file), 'utf8'));
    const asset = assets.get(url.pathname);
    if (asset !== undefined) return { status: 200, type: typeOfAsset(url.pathname), body: asset };
    if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
    if (host === 'www.linkedin.com') return linkedinAnswer(url, nonce);
    if (url.pathname === '/') return { status: 302, location: '/mail/u/0/', body: '' };
    const gmail = gmailAnswer(url, nonce);
    return gmail === undefined ? nobody : html(gmail);
  }

  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const host = hostOf(request);
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.pathname === '/cspreport') {
      violations.push(await text(request));
      response.writeHead(204).end();
      return;
    }
    requests.push({
      host,
      method: request.method ?? '',
      path: url.pathname + url.search,
      destination: request.headers['sec-fetch-dest']?.toString(),
    });
    const nonce = randomBytes(16).toString('base64url');
    const { status, type, location, body } = await answer(host, url, nonce).catch((error: unknown): Answer => ({
      status: 500,
      type: 'text/plain',
      body: String(error),
    }));
    for (const [name, value] of withNonce(headersOf[host] ?? {}, nonce)) response.setHeader(name, value);
    if (type) response.setHeader('content-type', type);
    if (location) response.setHeader('location', location);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    requests,
    violations,
    pages: ownPages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').split(':')[0] ?? '';
