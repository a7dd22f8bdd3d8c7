import { siteOf } from './index';
import { disguise, type Disguise } from './sample-disguise';
import { wordsOf } from './sample-seen';
import { rewritten, type Rewriting } from './sample-text';
import { rewrittenUrl } from './sample-url';
import { written } from './sample-write';

/** Most that a sample holds, in UTF-16 units. */
export const longestSample = 300_000;

/** Less of everything, until it fits. */
const bounds = [
  { alike: 8, text: 600 },
  { alike: 8, text: 120 },
  { alike: 3, text: 60 },
  { alike: 2, text: 30 },
];

/** Without the header, and what closes the elements that were open when there was no more room. */
const longestBody = longestSample - 20_000;

/** What is known of the browser. */
interface About {
  /** Of the browser, as a BCP 47 tag. */
  language?: string;
  version?: string;
}

/**
 * The structure of a page that Fairlead reads wrongly, to be shown to its makers: HTML of at most 300,000 UTF-16 units in which
 * every word, number, name, address and id of the page is replaced by a made-up one, the same always by the same. Kept are tags,
 * classes, the attributes that readers look at, and the hosts' own words in those (`sample-words.ts`). Other words in each
 * sample, so that none can be told from another.
 */
export function pageSample(page: Document, url: URL, about: About = {}): string {
  return sampleOf(page, url, about, byLot).sample;
}

/** The sample, and what a text of the page became in it. `random` gives 0 to 1, 1 left out. */
export function sampleOf(
  page: Document,
  url: URL,
  about: About,
  random: () => number,
): { sample: string; text: (text: string) => string; url: (address: string) => string } {
  const { seen, told } = wordsOf(page, url);
  const words: Disguise = disguise(random, seen);
  const to: Rewriting = { disguise: words, told, url: (address) => rewrittenUrl(address, { disguise: words, told }) };
  // Its own names first, so that the shortest are not used up.
  const address = to.url(url.href);
  let body = '';
  for (const bound of bounds) {
    body = written(page.documentElement, to, { ...bound, all: longestBody });
    if (body.length < longestBody) break;
  }
  const sample = `<!doctype html>\n${header(address, url, about)}\n${body}\n`;
  return { sample, text: (text) => rewritten(text, 'text', to), url: to.url };
}

function header(address: string, url: URL, { language, version }: About): string {
  const lines = [
    'Fairlead page sample: every word, name, number and address is made up.',
    `url: ${address}`,
    `site: ${siteOf(url)?.id ?? 'none'}`,
    ...(language ? [`browser language: ${language}`] : []),
    ...(version ? [`Fairlead: ${version}`] : []),
    'Paste it into an issue. To read it: npm run read, with the saved file and the url.',
  ];
  // Two dashes would end the comment.
  return `<!--\n${lines.map((line) => line.replaceAll('--', '-%2D').replaceAll('>', '%3E')).join('\n')}\n-->`;
}

function byLot(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
