import { everyMember, type Member, members, rep } from '../people';

export interface Found {
  words: string;
  /** On this page. */
  people: readonly Member[];
  /** From 1. */
  page: number;
  pages: number;
  /** Of whoever is found: common acquaintances are linked in her card, and are no results. */
  mutualOf(one: Member): Member;
}

const fits = (one: Member, words: string): boolean =>
  [one.name, one.headline, one.company, one.location].join(' ').toLowerCase().includes(words.toLowerCase());

const acquaintances = members.filter((one) => one !== rep && one.degree === 1);

/** LinkedIn shows ten on a page; `?results=50` asks the stage for more. */
export function foundAt(url: URL): Found {
  const words = url.searchParams.get('keywords') ?? '';
  const size = Number(url.searchParams.get('results') ?? 10);
  const all = everyMember.filter((one) => one !== rep && fits(one, words));
  const page = Number(url.searchParams.get('page') ?? 1);
  return {
    words,
    people: all.slice((page - 1) * size, page * size),
    page,
    pages: Math.max(1, Math.ceil(all.length / size)),
    mutualOf: (one) => acquaintances.find((other) => other !== one) ?? one,
  };
}

export const titleOf = ({ words }: Found): string =>
  words === '' ? 'Search | LinkedIn' : `${words} | Search | LinkedIn`;
