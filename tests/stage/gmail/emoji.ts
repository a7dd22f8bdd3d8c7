import { type Child, h } from '../markup';

const emoji = /(\p{RI}\p{RI}|\p{Emoji_Presentation}\p{Emoji_Modifier}?(?:\u200D\p{Emoji}\uFE0F?)*)/u;

const picture = (sign: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${sign}</text></svg>`)}`;

/** A text as Gmail draws it: each emoji is a picture, and the text around it has none. */
export const drawn = (text: string): Child =>
  text
    .split(emoji)
    .map((part, place) =>
      place % 2 === 1 ? h('img', { class: 'an1', 'data-emoji': part, alt: part, src: picture(part) }) : part,
    );
