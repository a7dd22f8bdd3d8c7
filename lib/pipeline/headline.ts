import {
  companyKeys,
  isAny,
  isArticle,
  isAs,
  isAside,
  isConjunction,
  isField,
  isHead,
  isIdiom,
  isInstitution,
  isLegalForm,
  isNobody,
  isPast,
  isPlace,
  isRank,
  isSlogan,
  isStudent,
  isTitleWord,
  isWork,
  keyOf,
  type Link,
  linkOf,
} from './headline-words';

/** A job: what she is, and where. Absent where it is not said, or not clearly. */
export interface Job {
  title?: string;
  company?: string;
}

/** A word of a headline: as it stands, as it is compared, and what it links to. */
interface Word {
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

/** Where a job may end and an employer begin. `beside`: with nothing between them. */
interface Joint {
  kind: Link | 'comma' | 'beside';
  /** Words of the claim before it, and where what follows begins. */
  before: number;
  after: number;
}

/** What may be an employer's name. */
interface Tail {
  text: string;
  keys: string[];
  named: boolean;
  legal: boolean;
}

/** What one claim says without the page's word. `doubtful`: it may name an employer. */
interface Reading extends Job {
  doubtful?: true;
}

/** UTF-16 units of a headline that is read, and of a title or a company that is believed; the words of a company's name. */
const limits = { headline: 300, field: 80, words: 12 } as const;

/**
 * Title and company as a headline tells them ("Salgssjef i Nordlys AS", "Head of Sales @ Seewind"), in clear cases only: whatever is in doubt is
 * left out, for the rep to fill in. `topCardCompany` is the employer that the page shows beside the headline. It always wins,
 * and a headline that names another one gives no title. Without it the first job counts, and a word that may also lead to a
 * place or a field of work ("i", "in", "en") leads to a company only where a legal form says so.
 * Of a headline the first 300 UTF-16 units are read; texts are parts of it (or the page's company), white space folded, without
 * invisible marks.
 */
export function jobOf(headline: string, topCardCompany?: string): Job {
  const judge = line(topCardCompany ?? '');
  const claims = claimsIn(line(headline)).filter(isAboutNow);
  if (!judge) return firstJob(claims);
  const title = titleAt(claims, companyKeys(judge.split(' ').map(keyOf)));
  return { ...(title && { title }), company: judge };
}

function firstJob(claims: Word[][]): Job {
  const readings = claims.map(reading);
  const at = readings.findIndex((said) => said.title ?? said.company ?? said.doubtful);
  const found = readings[at];
  if (!found) return {};
  const { title, company, doubtful } = found;
  const next = readings[at + 1];
  // "Salgssjef | Nordlys AS", and the other way round.
  if (title && !company && !doubtful && next?.company && !next.title) return { title, company: next.company };
  if (company && !title && next?.title && !next.company && !next.doubtful) return { title: next.title, company };
  return { ...(title && { title }), ...(company && { company }) };
}

/** The title of the job at the page's company; of a headline without any employer, the first that is clearly one. */
function titleAt(claims: Word[][], judge: string[]): string | undefined {
  for (const [index, claim] of claims.entries()) {
    if (isSame(companyKeys(claim.map((word) => word.key)), judge, true)) {
      const around = [claims[index - 1], claims[index + 1]].map((near) => near && reading(near));
      return around.find((said) => said?.title && !said.company && !said.doubtful)?.title;
    }
    const joint = jointsIn(claim).find((one) => isJudged(claim, one, judge));
    if (joint) return titleIn(claim.slice(0, joint.before), joint.kind !== 'comma');
  }
  const readings = claims.map(reading);
  if (readings.some((said) => said.company ?? said.doubtful)) return undefined;
  return readings.find((said) => said.title)?.title;
}

/** Whether what follows the joint is the page's company. Where it mostly is something else, all of its name must be there. */
function isJudged(claim: Word[], { kind, before, after }: Joint, judge: string[]): boolean {
  const tail = tailIn(claim, after);
  const whole = kind === 'genitive' || kind === 'beside' || (kind === 'weak' && isPlace(tail.keys));
  if (kind === 'beside' && !claim.slice(0, before).some((word) => word.job)) return false;
  if (kind === 'genitive' && tail.keys.every(isField)) return false;
  const rest = companyKeys(claim.slice(after, after + limits.words).map((word) => word.key));
  return isSame(companyKeys(tail.keys), judge, whole) || (!whole && startsWith(rest, judge));
}

/** "Nordlys" and "Nordlys Energi" are the same unless `whole` names are asked for. */
function isSame(one: string[], other: string[], whole: boolean): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.join('') === other.join('') || (!whole && (startsWith(one, other) || startsWith(other, one)));
}

const startsWith = (long: string[], short: string[]) =>
  short.length > 0 && short.length <= long.length && short.every((key, index) => key === long[index]);

/** What a claim says by itself. */
function reading(claim: Word[]): Reading {
  const joints = jointsIn(claim);
  const strong = joints.find((joint) => joint.kind === 'strong');
  if (strong) return readingAt(claim, strong);
  for (const kind of ['weak', 'comma', 'genitive', 'beside'] as const) {
    const found = joints.filter((joint) => joint.kind === kind && isCompany(claim, joint));
    // Of two places where the name may begin, neither is clear.
    if (found.length > 1) return { doubtful: true };
    const [joint] = found;
    if (joint) return job(titleIn(claim.slice(0, joint.before), kind !== 'comma'), tailIn(claim, joint.after).text);
  }
  const whole = tailIn(claim, 0);
  if (whole.legal) return whole.named ? { company: whole.text } : { doubtful: true };
  return bareReading(claim, joints);
}

function readingAt(claim: Word[], { before, after }: Joint): Reading {
  const tail = tailIn(claim, after);
  const [first = ''] = tail.keys;
  if (isIdiom(first)) return {};
  const nowhere = isPlace(tail.keys) || isNobody(first) || isAny(first);
  const known = tail.named && !nowhere;
  const title = titleIn(claim.slice(0, before), known);
  if (known) return job(title, tail.text);
  return nowhere ? job(title) : { ...job(title), doubtful: true };
}

const job = (title?: string, company?: string): Reading => ({ ...(title && { title }), ...(company && { company }) });

/** Whether a company follows, by its legal form. */
function isCompany(claim: Word[], { kind, before, after }: Joint): boolean {
  const tail = tailIn(claim, after);
  if (!tail.legal || !tail.named) return false;
  if (kind === 'beside') return isHead(claim.slice(Math.max(0, before - 2), before).map((word) => word.key));
  return kind !== 'genitive' || !isField(tail.keys[0] ?? '');
}

/** A claim without a company that is sure: a title, up to the place where she does it. */
function bareReading(claim: Word[], joints: Joint[]): Reading {
  for (const { kind, before, after } of joints) {
    const tail = tailIn(claim, after);
    const owns = kind === 'genitive' && isHead(claim.slice(Math.max(0, before - 2), before).map((word) => word.key));
    if ((kind !== 'weak' && !owns) || !tail.named || tail.keys.some((key) => isField(key) || isRank(key))) continue;
    const title = titleIn(claim.slice(0, before), false);
    return isPlace(tail.keys) ? job(title) : { ...job(title), doubtful: true };
  }
  return job(titleIn(claim, false));
}

/** The title among these words. `certain`: a company follows, so that one may stand there even where we don't know its words. */
function titleIn(words: Word[], certain: boolean): string | undefined {
  const own = withoutEmployer(withoutWork(words));
  const parts = partsOf(own);
  const jobs = parts.filter((part) => part.some((word) => word.job));
  // Of a long list only what stands next to the company is surely held there.
  const start = jobs.length > 2 && certain ? jobs.at(-1) : jobs[0];
  if (!start) {
    const [only] = parts;
    return certain && only && parts.length === 1 && only.length <= 4 && !only.some(isNoJob)
      ? believed(only)
      : undefined;
  }
  let end = certain ? parts.length - 1 : parts.indexOf(start);
  while (goesOn(own, parts[end + 1])) end += 1;
  return believed(own.slice(own.indexOf(start[0] as Word), own.indexOf(parts[end]?.at(-1) as Word) + 1));
}

const isNoJob = ({ key }: Word) => isWork(key) || isStudent(key) || isSlogan(key);

/** "VP, Marketing" and "Founder / CEO" are one title, "Salgssjef, far til tre" is more than that. */
function goesOn(words: Word[], part: Word[] | undefined): boolean {
  if (!part) return false;
  const split = words[words.indexOf(part[0] as Word) - 1]?.apart;
  return part.every(({ key }) => isField(key) || isConjunction(key)) || (!!split && part.some((word) => word.job));
}

/** "Jobber som selger": what she works as. Just "Jobber" is nothing. */
function withoutWork(words: Word[]): Word[] {
  const at = words.findIndex((word, index) => isAs(word.key) && isWork(words[index - 1]?.key ?? ''));
  return words.slice(at + 1);
}

/** Of "CEO at A, board member" the job that is not A's. */
function withoutEmployer(words: Word[]): Word[] {
  if (!words.some((word) => word.link === 'strong')) return words;
  const last = partsOf(words).at(-1) ?? [];
  return last.some((word) => word.link === 'strong') ? [] : last;
}

function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (!word.apart) parts.at(-1)?.push(word);
    if (word.apart || word.text.endsWith(',')) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** The words as a title, where they can be one: short, closed brackets, no address, nobody who speaks. */
function believed(words: Word[]): string | undefined {
  const text = textOf(words);
  const open = text.split('(').length === text.split(')').length;
  const speaks = words.some(({ key, text: word }, index) => isSlogan(key) || (index === 0 && word === 'I'));
  return open && !speaks && text.length <= limits.field && /^[\p{L}\p{N}]/u.test(text) && !text.includes('@')
    ? text
    : undefined;
}

/** The employer that may begin at a word, and no further than where its name may end. */
function tailIn(claim: Word[], from: number): Tail {
  let start = from;
  while (claim[start] && isArticle(claim[start]?.key ?? '') && claim[start]?.text === claim[start]?.text.toLowerCase())
    start += 1;
  let end = start;
  while (end < claim.length && end - start <= limits.words && (end === start || !endsBefore(claim, start, end))) {
    end += 1;
    if (endsAfter(claim, start, end)) break;
  }
  const words = claim.slice(start, end);
  const text = textOf(words);
  const [first] = words;
  const again = words.some((word) => word.link === 'strong' || word.apart);
  const named =
    !again &&
    !mayGoOn(claim, end) &&
    words.length <= limits.words &&
    text.length <= limits.field &&
    /^\P{Ll}*\p{L}/u.test(first?.text ?? '') &&
    (!/^\p{Ll}+(?:-|$)/u.test(first?.text ?? '') || /\p{Lu}/u.test(first?.text ?? '')) &&
    !/[@#]|\w\/\w{2}|https?:|www\./i.test(text);
  const legal = words.length > 1 && words.some((word, index) => index > 0 && isLegalForm(word.text));
  return { text, keys: words.map((word) => word.key), named, legal };
}

/** "Holm, Lie & Co AS" may be one name or two: a legal form follows the comma, and no job. */
function mayGoOn(claim: Word[], end: number): boolean {
  if (!claim[end - 1]?.text.endsWith(',')) return false;
  const [next = []] = partsOf(claim.slice(end, end + limits.words));
  return next.some((word) => isLegalForm(word.text)) && !next.some((word) => word.job);
}

function endsBefore(claim: Word[], start: number, at: number): boolean {
  const { text = '', key = '', link, apart } = claim[at] ?? {};
  if (apart || isSlogan(key) || /^[(["“#]/.test(text) || isPast(key)) return true;
  // "Seewind in Hamburg", but "Universitetet i Oslo".
  if (link === 'weak' && isPlace([claim[at + 1]?.key ?? '']))
    return at - start > 1 || !isInstitution(claim[at - 1]?.key ?? '');
  // "A and board member at B".
  if (!isConjunction(key)) return false;
  const next = claim.slice(at + 1, at + limits.words).findIndex((word) => word.link === 'strong');
  return next !== -1 && claim.slice(at + 1, at + 1 + next).some((word) => word.job);
}

function endsAfter(claim: Word[], start: number, end: number): boolean {
  const last = claim[end - 1]?.text ?? '';
  const next = claim[end]?.text ?? '';
  if (isLegalForm(last) && end - start > 1) return !isLegalForm(next) && next !== '&';
  if (last.endsWith(',')) return !isLegalForm(next);
  return /[\p{L}\p{N}]{4}[.!?:]+$/u.test(last) || /[!?]$/.test(last);
}

/** The places where a job may end and an employer begin, in order. */
function jointsIn(claim: Word[]): Joint[] {
  return claim.flatMap((word, at): Joint[] => {
    if (at === 0) return [];
    if (word.link) return [{ kind: word.link, before: at, after: at + 1 }];
    const previous = claim[at - 1];
    if (previous?.apart) return [{ kind: 'comma', before: at - 1, after: at }];
    return [{ kind: previous?.text.endsWith(',') ? 'comma' : 'beside', before: at, after: at }];
  });
}

/** Former jobs, studies, wishes and slogans say nothing of the job of today. */
function isAboutNow(claim: Word[]): boolean {
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
function claimsIn(headline: string): Word[][] {
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
function textOf(words: Word[]): string {
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
function line(text: string): string {
  return text
    .slice(0, limits.headline)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
