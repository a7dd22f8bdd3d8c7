import { isAside, isSlogan, isStudent } from './headline-asides';
import { isTitleWord } from './headline-jobs';
import { isLegalForm, keyOf, type Link, linkOf } from './headline-words';

/** A word of a headline: as it stands, as it is compared, and what it links to. */
export interface Word {
  text: string;
  key: string;
  link: Link | undefined;
  /** Names a job by itself. */
  job: boolean;
  /** Stands between two jobs or two parts of one: "/" and "+" by themselves. */
  apart: boolean;
  /** Without a space before it: "@Seewind". */
  glued: boolean;
}

/** UTF-16 units of a headline that is read, and of a title or a company that is believed; the words of a company's name. */
export const limits = { headline: 300, field: 80, words: 12 } as const;

/** Former jobs, studies, wishes and slogans say nothing of the job of today. */
export function isAboutNow(claim: Word[]): boolean {
  const keys = claim.map((word) => word.key);
  if (
    keys.length === 0 ||
    isAside(keys) ||
    keys.slice(0, 2).some(isSlogan) ||
    (claim[0]?.text === 'I' && claim.length > 1)
  )
    return false;
  const link = claim.findIndex((word) => word.link === 'strong');
  const title = link === -1 ? keys : keys.slice(0, link);
  return !title.some(isStudent) || title.some((key) => isTitleWord(key));
}

/** The claims of a headline: what stands between its bars, dots, dashes and pictures. */
export function claimsIn(headline: string): Word[][] {
  const shouted = headline === headline.toUpperCase();
  return headline
    .split(/[|│｜¦•●▪◦‣∙;—]|(?<!\p{L})·|·(?!\p{L})| [-–~*»›>]+ |– | –|(?<=\p{L}):(?= )|(?![®™©°])\p{So}/u)
    .map((claim) => upToSlogan(wordsIn(claim, shouted)))
    .filter((claim) => claim.length > 0);
}

/** "CEO who helps …" */
function upToSlogan(claim: Word[]): Word[] {
  const link = claim.findIndex((word) => word.link === 'strong');
  const at = claim.findIndex((word, index) => index > 1 && isSlogan(word.key) && (link === -1 || index < link));
  return at === -1 ? claim : claim.slice(0, at);
}

function wordsIn(claim: string, shouted: boolean): Word[] {
  return claim
    .trim()
    .split(' ')
    .flatMap((text) =>
      /^@./.test(text)
        ? [wordOf('@', shouted), { ...wordOf(text.slice(1), shouted), glued: true }]
        : [wordOf(text, shouted)],
    )
    .filter((word) => word.text);
}

function wordOf(text: string, shouted: boolean): Word {
  const key = text === '&' || text === '@' ? text : keyOf(text);
  return {
    text,
    key,
    link: linkOf(text, key, shouted),
    job: isTitleWord(key),
    apart: /^[/+]+$/.test(text),
    glued: false,
  };
}

/** The words as they stand in the headline, without the punctuation around them. */
export function textOf(words: Word[]): string {
  const text = words.map((word, index) => (word.glued || index === 0 ? word.text : ` ${word.text}`)).join('');
  const from = text.search(/[\p{L}\p{N}(@]/u);
  let to = text.length;
  while (to > 0 && /[\s,;:&/+\-–!?"“”'*]/.test(text[to - 1] ?? '')) to -= 1;
  const trimmed = from === -1 ? '' : text.slice(from, to);
  return /[\p{L}\p{N}]{4}\.$/u.test(trimmed) && !isLegalForm(trimmed.slice(trimmed.lastIndexOf(' ') + 1))
    ? trimmed.slice(0, -1)
    : trimmed;
}

/** One line: white space folded, control and invisible marks left out, cut without half a letter at the end. */
export function line(text: string): string {
  return text
    .slice(0, limits.headline)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
