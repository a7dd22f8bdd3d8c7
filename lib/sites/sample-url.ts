import { decodedToken } from './gmail/thread-token';
import { rewritten, type Mode, type Rewriting } from './sample-text';
import { hookWords, isTopLevel } from './sample-words';

type To = Omit<Rewriting, 'url'>;

/** What follows one of these in a path names somebody or something. */
const naming = /^(in|company|school|showcase|thread|lead|pub|groups|posts|events|label|search|category)$/;

const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/**
 * An address with the hosts' own names and the fixed words of their paths kept, the names of parameters too, and all else
 * replaced. What is no address of a page (`data:`, `javascript:`) is left out.
 */
export function rewrittenUrl(address: string, { disguise, told }: To): string {
  const to: Rewriting = { disguise, told, url: (one) => rewrittenUrl(one, to) };
  const said = (text: string, mode: Mode = 'text') => rewritten(text, mode, to);
  const trimmed = address.trim();
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') return `${scheme}:${said(decoded(trimmed.slice(scheme.length + 1)))}`;
  if (scheme && scheme !== 'http' && scheme !== 'https') return '';

  const [, origin = '', host = '', path = '', search, hash] =
    /^((?:https?:)?\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(trimmed) ?? [];
  const isOwn = !host || /^([a-z]{2,3}\.)?linkedin\.com$/i.test(host) || /^mail\.google\.com$/i.test(host);
  return [
    origin.slice(0, origin.length - host.length),
    isOwn ? host.toLowerCase() : otherHost(host),
    rewrittenPath(path),
    search === undefined ? '' : `?${search.split('&').map(parameter).join('&')}`,
    hash === undefined ? '' : `#${rewrittenHash(hash)}`,
  ].join('');

  function otherHost(one: string): string {
    const labels = one.split('.');
    return labels.map((label, at) => (at === labels.length - 1 && isTopLevel(label) ? label : said(label))).join('.');
  }

  function rewrittenPath(one: string): string {
    let before = '';
    return one
      .split('/')
      .map((segment) => {
        const isNamed = naming.test(before) && !/^(search results|thread new)$/.test(`${before} ${segment}`);
        const isLead = isOwn && before === 'lead';
        const isKept = isOwn && !isNamed && (isFixed(segment) || (before === 'u' && /^\d$/.test(segment)));
        before = isNamed ? '' : segment;
        return isKept ? segment : isLead ? salesLead(segment) : part(segment);
      })
      .join('/');
  }

  /** `<id>,<how she is known>,<token>` */
  function salesLead(segment: string): string {
    return segment
      .split(',')
      .map((one) => (/^(OUT_OF_NETWORK|NAME_SEARCH)$/.test(one) ? one : part(one)))
      .join(',');
  }

  function part(text: string, mode?: Mode): string {
    const plain = decoded(text);
    const made = said(plain, mode);
    return plain === text && !text.includes('%') ? made : encodeURIComponent(made);
  }

  function parameter(one: string): string {
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(one) ?? [];
    // Base64 ends in such signs too.
    if (value === undefined || /^=*$/.test(value)) return part(name) + one.slice(name.length);
    const mode = name === 'view' || /^urn(:|%3A)/i.test(value) ? 'hook' : 'text';
    return `${/^(?=.{1,30}$)[a-z]+(?:_[a-z]+|[A-Z][a-z]+)*$/.test(name) ? said(name, 'made') : part(name)}=${part(value.replaceAll('+', '%20'), mode)}`;
  }

  /** Gmail's place: a list, perhaps the name of what is listed, perhaps a thread. */
  function rewrittenHash(one: string): string {
    const [, place = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(one) ?? [];
    const segments = place.split('/').map((segment, at) => {
      if (at === 0) return isOwn && isFixed(segment) ? segment : part(segment);
      const token = decodedToken(segment);
      if (token) return tokenOf(said(token));
      return /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{24,}$/.test(segment) ? disguise.id(segment) : part(segment);
    });
    return segments.join('/') + (query === undefined ? '' : `?${query.split('&').map(parameter).join('&')}`);
  }
}

/** `contact-info`, `about-this-profile` */
function isFixed(segment: string): boolean {
  return /^[a-z-]*$/i.test(segment) && segment.split('-').every((word) => !word || hookWords.has(word.toLowerCase()));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What `decodedToken` reads. */
function tokenOf(text: string): string {
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let value = 0n;
  for (const letter of btoa(text).replace(/=+$/, '')) value = value * 64n + BigInt(base64.indexOf(letter));
  let token = '';
  for (; value > 0n; value /= 40n) token = consonants.charAt(Number(value % 40n)) + token;
  return token;
}
