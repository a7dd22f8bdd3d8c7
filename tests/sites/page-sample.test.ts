import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites, siteOf } from '@/lib/sites';
import { longestSample, pageSample, sampleOf } from '@/lib/sites/sample';
import { decodedText } from '@/lib/sites/sample-encoded';
import { brands, hookWords, humps } from '@/lib/sites/sample-words';
import type { PageView } from '@/lib/sites/site';
import { caseOf, cases } from './cases';
import { savedPage } from './saved-page';

/** The same lot at each run. */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Page {
  name: string;
  page: Document;
  url: URL;
}

const folder = new URL('../../../shared/pages/', import.meta.url);

const anyAddress = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  linkedin: 'https://www.linkedin.com/in/someone/',
};

/** Real saved pages with every word replaced; they are not part of the project and may be absent. */
const saved: Page[] = sites.flatMap(({ id }) => {
  if (!existsSync(new URL(`${id}/truth.json`, folder))) return [];
  const truths = JSON.parse(readFileSync(new URL(`${id}/truth.json`, folder), 'utf8')) as Record<
    string,
    { url?: string }
  >;
  return readdirSync(new URL(`${id}/`, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const url = new URL(truths[file]?.url ?? anyAddress[id]);
      return {
        name: `${id}/${file}`,
        url,
        page: savedPage(readFileSync(new URL(`${id}/${file}`, folder), 'utf8'), url.href),
      };
    });
});

if (!saved.length)
  process.stderr.write('Left out the real saved pages: there is no ../shared/pages beside the project.\n');

const pages: Page[] = [...cases, ...saved];

/** All nodes of a page, those of shadow roots and templates too. */
function nodesIn(root: Node): Node[] {
  const { shadowRoot } = root as Element;
  const content = root.nodeName === 'TEMPLATE' ? (root as HTMLTemplateElement).content : undefined;
  const inner = [root, shadowRoot, content].flatMap((one) => Array.from(one?.childNodes ?? []));
  return [root, ...inner.flatMap(nodesIn)];
}

/** Where a page's developers speak, to each other and to its scripts. */
const machine = /^(script|style|noscript|template|code)$/;

/** What a page tells whoever looks at it: its texts, labels, values and addresses. */
function toldBy(page: Document): string[] {
  const attributes = [
    'title',
    'alt',
    'aria-label',
    'placeholder',
    'value',
    'email',
    'data-name',
    'data-hovercard-id',
    'href',
  ];
  return nodesIn(page).flatMap((node) => {
    if (node.nodeType === 3) return machine.test(node.parentElement?.localName ?? '') ? [] : [node.nodeValue ?? ''];
    return node.nodeType === 1 ? attributes.map((name) => (node as Element).getAttribute(name) ?? '') : [];
  });
}

/** Without the names of an address's parameters, which are kept. */
function unnamed(address: string): string {
  return /\?/.test(address) ? address.replace(/[?&]\w+=/g, ' ') : address;
}

/** Everything that stands in a page. */
function allOf(page: Document): string[] {
  return nodesIn(page).flatMap((node) =>
    node.nodeType === 1
      ? [...(node as Element).attributes].flatMap(({ name, value }) => [name, value])
      : [node.nodeValue ?? ''],
  );
}

function decoded(text: string): string {
  return text.replace(/(?:%[\dA-F]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return ' ';
    }
  });
}

/** A text, and what its base64 stands for. */
function unpacked(text: string): string {
  const plain = decoded(text);
  return plain.replace(/[\w+/-]{12,}=*/g, (code) => {
    const inner = decodedText(code.replace(/^2-/, ''));
    return inner === undefined ? code : ` ${unpacked(inner)} `;
  });
}

const isWord = (run: string) => run.length > 2 && /^\p{L}+$/u.test(run);

/** Its words of three letters and more, and its numbers of four digits and more. */
function runsIn(text: string): string[] {
  const plain = unpacked(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
  const runs = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (isWord(run) ? [run] : []).concat(run.match(/\d{4,}/g) ?? []));
}

/** A sample without the words that are our own. */
function bodyOf(sample: string): string {
  return sample.replace(/^<!doctype html>\n<!--\n[^\n]*\n(url: [^\n]*)\n[\s\S]*?-->/, '$1');
}

/** Whatever of a sample is not markup: texts, names and values of attributes. */
function partsOf(sample: string): string[] {
  return allOf(savedPage(bodyOf(sample), 'https://www.linkedin.com/'));
}

/** The names that markup itself has. */
const markup = 'aria data xmlns http https mailto tel linkedin google alt lang tabindex';
const free = new Set([...hookWords, ...runsIn(markup)]);

const isKept = (word: string) => word.length < 3 || free.has(word.toLowerCase());

function isFree(run: string): boolean {
  return brands.has(run) || isKept(run) || humps(run).every(isKept);
}

/** The last label of a host's or a mail's name stays. */
const topLevel = /\.([a-z]+)(?=$|[\s"'/?#&,;:)>\]}]|\.$)/gi;

/** Opaque ids: `content-collection-pill-0` is a developer's name with a number. Classes, and names of attributes, are developers' names. */
const idsIn = (one: Document): string[] =>
  nodesIn(one)
    .flatMap((node) => Array.from((node as Partial<Element>).attributes ?? []))
    .filter(({ name }) => /^(id|href|src|componentkey|content|data-.*-(id|urn)|data-id)$/.test(name))
    .flatMap(({ value }) => decoded(value).match(/(?<![\w-])(?=(?:[a-z_-]*\d){2})(?=[\d_-]*[a-z])[\w-]{12,}/gi) ?? []);

/** How Sales Navigator says that a lead has no name is kept. */
const named = (part: string) => part.replaceAll('OUT_OF_NETWORK', '');

describe.each(pages)('a sample of $name', ({ page, url }) => {
  const { sample } = sampleOf(page, url, {}, lot(7));

  const left = partsOf(sample).flatMap((part) => runsIn(named(unpacked(part)).replace(topLevel, '.')));

  it('holds no word, name, slug or address of the page', () => {
    const told = new Set(
      [...toldBy(page), url.href]
        .map(unnamed)
        .flatMap(runsIn)
        .map((run) => run.toLowerCase()),
    );
    expect(new Set(left.filter((run) => told.has(run.toLowerCase()) && !isFree(run)))).toEqual(new Set());
  });

  it('holds no number and no opaque id of the page, from whatever part of it', () => {
    const parts = [...allOf(page), url.href].flatMap((part) => [part, unpacked(part)]);
    const numbers = new Set(parts.flatMap((part) => part.match(/\d{4,}/g) ?? []));
    expect(left.filter((run) => numbers.has(run))).toEqual([]);
    const ids = new Set(idsIn(page));
    expect(idsIn(savedPage(sample, url.href)).filter((id) => ids.has(id))).toEqual([]);
  });

  it('holds no picture, script, style or comment, and is no longer than it may be', () => {
    expect(sample.length).toBeLessThanOrEqual(longestSample);
    expect(bodyOf(sample)).not.toMatch(
      /<script(?![^>]* type="application\/(ld\+)?json")|<style|<path|\ssrc(set)?="|licdn|base64,/i,
    );
    expect(bodyOf(sample).match(/<!--(?! \+\d+ -->)/g)).toBeNull();
  });
});

/** What a sample says its address is. */
function addressIn(sample: string): URL {
  return new URL(/^url: (.*)$/m.exec(sample)?.[1] ?? '');
}

/** What is in it of one view or another: kind and people, each with the words that `text` makes of hers. */
function outlineOf(view: PageView | undefined, text = (words: string) => words) {
  if (!view) return undefined;
  const people = view.contacts.map(({ name, role, email, slug, memberId }) => ({
    name: text(name),
    role,
    email: email && text(email),
    slug: slug && text(slug),
    memberId: memberId && text(memberId),
  }));
  return {
    kind: view.kind,
    people,
    subject: view.subject && text(view.subject),
    isThread: view.threadId !== undefined,
  };
}

describe('a sample is read as its page is', () => {
  it.each(pages)('with the made-up words: $name', ({ page, url }) => {
    const { sample, text } = sampleOf(page, url, {}, lot(11));
    const address = addressIn(sample);
    const view = siteOf(url)?.read(page, url);
    const again = siteOf(address)?.read(savedPage(sample, address.href), address);
    const [found, expected] = [outlineOf(again), outlineOf(view, text)];
    // Of long lists a sample keeps the beginning.
    if (found && expected && / \+\d+ -->/.test(sample) && found.people.length >= 4) {
      expect(expected.people).toEqual(expect.arrayContaining(found.people));
      expect({ ...found, people: [] }).toEqual({ ...expected, people: [] });
    } else expect(found).toEqual(expected);
  });
});

/** Somewhere in a page where a secret may stand, in plain words or in one of the forms that pages give them. */
const hiding: Record<string, (page: Document, secret: string) => void> = {
  'a text': (page, secret) => page.body.append(`before ${secret} after`),
  'a text among letters of other scripts': (page, secret) => page.body.append(`Ære ${secret}, Мир 東京`),
  'a heading': (page, secret) => page.body.insertAdjacentHTML('beforeend', `<h1>${secret}</h1>`),
  'the title': (page, secret) => page.head.insertAdjacentHTML('beforeend', `<title>${secret} | LinkedIn</title>`),
  'a comment': (page, secret) => page.body.append(page.createComment(secret)),
  'a script': (page, secret) => page.body.insertAdjacentHTML('beforeend', `<script>var a = "${secret}"</script>`),
  'a style': (page, secret) => page.body.insertAdjacentHTML('beforeend', `<style>.a { content: "${secret}" }</style>`),
  'a template': (page, secret) => page.body.insertAdjacentHTML('beforeend', `<template><p>${secret}</p></template>`),
  'a shadow root': (page, secret) => {
    const host = page.body.appendChild(page.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = `<p title="${secret}">${secret}</p>`;
  },
  'JSON of an answer': (page, secret) => {
    const code = page.body.appendChild(page.createElement('code'));
    code.id = 'bpr-guid-4711';
    code.textContent = JSON.stringify({ firstName: secret, [secret]: [{ urn: `urn:li:member:${secret}`, n: secret }] });
  },
  'JSON for search engines': (page, secret) =>
    page.body.insertAdjacentHTML(
      'beforeend',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Person', '@id': secret, name: secret })}</script>`,
    ),
  'broken JSON': (page, secret) => page.body.insertAdjacentHTML('beforeend', `<code>{"name": "${secret}"</code>`),
  'a picture': (page, secret) =>
    page.body.insertAdjacentHTML(
      'beforeend',
      `<img src="https://media.licdn.com/${secret}" srcset="/${secret} 2x" alt="${secret}">`,
    ),
  'a frame': (page, secret) =>
    page.body.insertAdjacentHTML('beforeend', `<iframe src="/${secret}" title="${secret}"></iframe>`),
  'a style of its own': (page, secret) =>
    page.body.insertAdjacentHTML('beforeend', `<div style="background:url(/${secret});display:none"></div>`),
  'what is typed': (page, secret) => {
    const input = page.body.appendChild(page.createElement('input'));
    input.value = secret;
    const area = page.body.appendChild(page.createElement('textarea'));
    area.value = secret;
  },
  'a drawing': (page, secret) =>
    page.body.insertAdjacentHTML('beforeend', `<svg><title>${secret}</title><text>${secret}</text></svg>`),
  'an element of its own kind': (page, secret) =>
    page.body.insertAdjacentHTML('beforeend', `<object data="/${secret}">${secret}</object>`),
};

const attributes =
  'title alt aria-label aria-foo value name id for data-name data-hovercard-id email componentkey data-member-id data-event-urn data-legacy-thread-id data-anything role type lang jslog placeholder onclick src href foo content tabindex selector style';
for (const name of attributes.split(' ')) {
  hiding[`the attribute ${name}`] = (page, secret) =>
    page.body.appendChild(page.createElement('div')).setAttribute(name, secret);
  hiding[`the attribute ${name}, among other words`] = (page, secret) =>
    page.body
      .appendChild(page.createElement('div'))
      .setAttribute(name, `urn:li:member:${secret}_profile-${secret}Topcard`);
  hiding[`JSON in the attribute ${name}`] = (page, secret) =>
    page.body
      .appendChild(page.createElement('div'))
      .setAttribute(name, JSON.stringify({ name: [secret], [secret]: 1 }));
}
for (const address of [
  '/in/%s/',
  '/%s',
  '/company/%s/people/?keywords=%s',
  '?%s',
  '?q=%s',
  '#%s',
  '#search/%s',
  'mailto:%s',
  '//%s/x',
  'javascript:%s',
])
  hiding[`the address ${address}`] = (page, secret) =>
    page.body.appendChild(page.createElement('a')).setAttribute('href', address.replaceAll('%s', secret));

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A class repeats a secret only where the page tells it too. */
hiding['a class, and a text'] = (page, secret) => {
  const element = page.body.appendChild(page.createElement('div'));
  element.className = `member-${secret} is${secret}Card`;
  element.textContent = secret;
};

const forms: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  capitals: (secret) => secret.toUpperCase(),
  'percent-encoded': (secret) => encodeURIComponent(secret),
  'percent-encoded, each character': (secret) =>
    [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  base64: (secret) => base64(`the name is ${secret}, or so`),
  'base64 of JSON': (secret) => base64(JSON.stringify({ name: secret })),
  'base64 twice': (secret) => base64(base64(`the name is ${secret}, or so`)),
};

const letters = fc.string({ unit: fc.constantFrom(...'bdfgjkvwxzqüåø'), minLength: 6, maxLength: 12 });
const digits = fc.string({ unit: fc.constantFrom(...'123456789'), minLength: 6, maxLength: 18 });
const secrets = fc.oneof(
  letters,
  digits,
  fc.tuple(letters, letters).map((both) => both.join('-')),
  fc.tuple(letters, letters).map(([local, host]) => `${local}@${host}.example`),
  fc.tuple(letters, digits).map((both) => both.join('')),
);

/** All forms in which a part of a secret could be found again. */
function tracesOf(secret: string): string[] {
  return secret
    .replace(/\.example$/, '')
    .split(/[-@]/)
    .flatMap((part) => [part, encodeURIComponent(part), base64(part).replace(/=+$/, '')])
    .map((trace) => trace.toLowerCase());
}

describe('what is hidden in a page', () => {
  const plain = caseOf('linkedin/profile-sdui');

  it.each(Object.entries(hiding))('does not survive in %s', (_, hide) => {
    fc.assert(
      fc.property(secrets, fc.constantFrom(...Object.values(forms)), fc.nat(), (secret, form, seed) => {
        const page = plain.page.implementation.createHTMLDocument('');
        hide(page, form(secret));
        const { sample } = sampleOf(page, plain.url, {}, lot(seed));
        const found = [sample, unpacked(sample), unpacked(unpacked(sample))].join('\n').toLowerCase();
        for (const trace of [...tracesOf(secret), form(secret).toLowerCase()]) expect(found).not.toContain(trace);
      }),
      { numRuns: 25, seed: 20_260_801 },
    );
  });

  it('is replaced by other words in each sample', () => {
    const [one, other] = [pageSample(plain.page, plain.url), pageSample(plain.page, plain.url)];
    expect(one).not.toBe(other);
  });
});

describe('a sample', () => {
  const { page, url } = caseOf('linkedin/profile-sdui');

  it('gives the same word for the same, however it is cased or accented, wherever it stands', () => {
    const { text, url: addressOf } = sampleOf(page, url, {}, lot(3));
    const [, given = '', family = ''] = /^(\p{L}+) (\p{L}+)$/u.exec(text('Ingrid Solheim')) ?? [];
    expect([given.length, family.length]).toEqual([6, 7]);
    expect(text('INGRID')).toBe(given.toUpperCase());
    expect(addressOf('https://no.linkedin.com/in/ingrid-solheim/overlay/contact-info/?trk=x1')).toMatch(
      `https://no.linkedin.com/in/${given.toLowerCase()}-${family.toLowerCase()}/overlay/contact-info/?trk=`,
    );
    expect(text('ingrid.solheim@Ingrid.no')).toBe(`${given}.${family}@`.toLowerCase() + `${given}.no`);
    expect(text('12 345')).toMatch(/^[1-9]\d \d{3}$/);
    expect(text('Bjørn')).toMatch(/^\p{Lu}\p{Ll}{4}$/u);
  });

  it('gives the same id for the same, where the address has it written in another way than the page', () => {
    const thread = caseOf('gmail/thread-expanded');
    const byLegacyId = new URL('https://mail.google.com/mail/u/0/#inbox/18f3a2b4c5d6e701');
    expect(thread.site.read(thread.page, byLegacyId)?.kind).toBe('thread');
    const { sample } = sampleOf(thread.page, byLegacyId, {}, lot(5));
    const address = addressIn(sample);
    expect(address.hash).not.toBe(byLegacyId.hash);
    expect(thread.site.read(savedPage(sample, address.href), address)).toMatchObject({
      kind: 'thread',
      threadId: address.hash.slice('#inbox/'.length),
    });
  });

  it('says what it is of, in which language and version', () => {
    const sample = pageSample(page, url, { language: 'nb-NO', version: '1.2.3' });
    expect(sample).toMatch(/^<!doctype html>\n<!--\n/);
    expect(sample).toContain('\nsite: linkedin\nbrowser language: nb-NO\nFairlead: 1.2.3\n');
  });

  it('keeps eight of those that look alike, and is cut where it would be too long', () => {
    const many = savedPage('<body></body>', url.href);
    many.body.innerHTML = '<ul>' + '<li class="a"><b>Ord</b></li>'.repeat(20) + '</ul>';
    expect(pageSample(many, url).match(/<li/g)).toHaveLength(8);
    expect(pageSample(many, url)).toContain('<!-- +12 -->');
    many.body.innerHTML = Array.from(
      { length: 3_000 },
      (_, at) => `<p class="c${at}">${'ord og '.repeat(40)}</p>`,
    ).join('');
    expect(pageSample(many, url).length).toBeLessThanOrEqual(longestSample);
  });

  it('leaves the page as it was', () => {
    const before = page.documentElement.outerHTML;
    pageSample(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
