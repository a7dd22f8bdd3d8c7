import { type Person, rep, repAlias, repAtHome, salesDesk } from '../people';
import { ar } from './words/ar';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { nb } from './words/nb';

const languages: Readonly<Record<string, Words>> = { en, nb, de, ar };

export type Pane = 'none' | 'vertical' | 'horizontal' | 'off';

/** How this account has its Gmail: all that the page's address says before the `#`. */
export interface Look {
  language: string;
  words: Words;
  direction: 'ltr' | 'rtl';
  theme: string | undefined;
  /** Gmail gives its markup of one year to some accounts and that of another year to others. */
  markup: '2020' | '2026';
  /** `off`: split panes are allowed, and not in use. */
  pane: Pane;
  /** False: a row for each mail. */
  conversations: boolean;
  self: Person;
  /** A window of its own for one thread or one mail. */
  window: { kind: 'thread'; id: string } | { kind: 'compose'; query: URLSearchParams } | undefined;
}

/** Whose mailbox a path leads to; `undefined` where it leads to none. */
export function accountAt(path: string): Person | undefined {
  if (/^\/mail\/b\/[^/]+\/u\/0(\/|$)/.test(path)) return salesDesk;
  const number = /^\/mail\/u\/(\d)\/?$/.exec(path)?.[1];
  if (number === undefined) return undefined;
  if (number === '0') return rep;
  return number === '1' ? repAtHome : { ...repAtHome, email: `kari.lunde.${number}@example.com` };
}

const chosen = <Choice extends string>(value: string | null, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value);

function windowOf(query: URLSearchParams): Look['window'] {
  if (query.get('view') !== 'btop') return undefined;
  const thread = query.get('th');
  if (thread && /^[0-9a-f]{1,16}$/.test(thread)) return { kind: 'thread', id: String(BigInt(`0x${thread}`)) };
  return query.has('cs') ? { kind: 'compose', query } : undefined;
}

/** `?hl=`, `theme=`, `markup=`, `pane=`, `conversations=off`, `view=btop`. */
export function lookOf({ pathname, searchParams: query }: URL): Look {
  const language = chosen(query.get('hl'), ['en', 'nb', 'de', 'ar']) ?? 'en';
  return {
    language,
    words: languages[language] ?? en,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    theme: chosen(query.get('theme'), ['dark', 'light']),
    markup: chosen(query.get('markup'), ['2020', '2026']) ?? '2026',
    pane: chosen(query.get('pane'), ['vertical', 'horizontal', 'off']) ?? 'none',
    conversations: query.get('conversations') !== 'off',
    self: accountAt(pathname) ?? rep,
    window: windowOf(query),
  };
}

/** As Gmail comes. */
export const plainLook = lookOf(new URL('https://mail.google.com/mail/u/0/'));

/** Whom Gmail calls "me": the account, and the aliases that it may send from. */
export const isSelf = (one: Person, { self }: Look): boolean =>
  one.email === self.email || (self === rep && one.email === repAlias.email);
