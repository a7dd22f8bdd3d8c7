import { fingerprint, ingrid, magnus, type Member, members, priya, rep, thomas } from '../people';

/** Whoever posts: a member, or a company by its name. */
export type Author = Member | string;

export interface Comment {
  by: Member;
  text: string;
}

export interface Post {
  /** The number of its activity, as in `urn:li:activity:<id>`. */
  id: string;
  by: Author;
  text: string;
  age: string;
  /** Who brought it into the feed, where that is not its author. */
  through?: Member;
  comments: readonly Comment[];
}

/** Nineteen digits, as LinkedIn's. */
const idOf = (text: string): string => `7${String(fingerprint(text)).padStart(18, '3')}`;

const post = (by: Author, text: string, more: Partial<Post> = {}): Post => ({
  id: idOf(text + (typeof by === 'string' ? by : by.slug)),
  by,
  text,
  age: '4h',
  comments: [],
  ...more,
});

const byMembers = members
  .filter((one) => one !== rep && one.degree < 3)
  .map((one) => post(one, one.about || one.headline));

const [first, ...rest] = byMembers;

/** In the order of the feed: people, companies, and what a connection commented on. */
export const posts: readonly Post[] = [
  {
    ...(first as Post),
    comments: [
      { by: thomas as Member, text: 'Die Kühlkette beginnt an der Rampe.' },
      { by: rep as Member, text: 'Enig!' },
    ],
  },
  post('Havlys Energi AS', 'Vi søker tre nye kolleger til kontrollrommet.', {
    age: '1d',
    comments: [{ by: magnus as Member, text: 'Ta gjerne kontakt med meg.' }],
  }),
  ...rest,
  post('Lumenport Ltd', 'Our spring release is out.', { age: '2d', through: priya as Member }),
  post(ingrid as Member, 'Elleve anlegg, én innkjøpsavtale.', { age: '3d', through: magnus as Member }),
];

export const postById = (id: string): Post | undefined => posts.find((one) => one.id === id);

export const postsBy = (author: Author): readonly Post[] => posts.filter(({ by }) => by === author);

export const urnOf = ({ id }: Post): string => `urn:li:activity:${id}`;
export const addressOfPost = (one: Post): string => `/feed/update/${urnOf(one)}/`;
export const nameOf = (by: Author): string => (typeof by === 'string' ? by : by.name);
