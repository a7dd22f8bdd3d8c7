import { limits, textOf, type Word } from './headline-claims';
import { partsOf } from './headline-title';
import { isPast, isSlogan } from './headline-asides';
import { isArticle, isConjunction, isInstitution, isLegalForm, isPlace, type Link } from './headline-words';

/** Where a job may end and an employer begin. `beside`: with nothing between them. */
export interface Joint {
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

/** The employer that may begin at a word, and no further than where its name may end. */
export function tailIn(claim: Word[], from: number): Tail {
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
export function jointsIn(claim: Word[]): Joint[] {
  return claim.flatMap((word, at): Joint[] => {
    if (at === 0) return [];
    if (word.link) return [{ kind: word.link, before: at, after: at + 1 }];
    const previous = claim[at - 1];
    if (previous?.apart) return [{ kind: 'comma', before: at - 1, after: at }];
    return [{ kind: previous?.text.endsWith(',') ? 'comma' : 'beside', before: at, after: at }];
  });
}
