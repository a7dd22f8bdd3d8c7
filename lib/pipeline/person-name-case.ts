import { isParticle } from './person-name-words';

/**
 * A word of a name in name case: "LUNDE" and "lunde" are "Lunde", "O'BRIEN" is "O'Brien", "MCKAY" is "McKay". A word that has
 * both cases is left as it is; `flat` says that the whole name has one case only, so that even two letters are no initials.
 */
export function nameCased(word: string, flat: boolean): string {
  if (isParticle(word, flat)) return flat ? word.toLowerCase() : word;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const shouted = letters === letters.toUpperCase() && letters !== letters.toLowerCase() && letters.length > 1;
  const whispered = letters === letters.toLowerCase() && letters !== letters.toUpperCase();
  if (!(shouted && (flat || letters.length > 2)) && !(whispered && flat)) return word;
  return word
    .split(/(?<=[-'’.])/)
    .map((part, index, parts) =>
      index === 0 && parts.length > 1 && /^(?:al|el)-$/i.test(part) ? part.toLowerCase() : capital(part),
    )
    .join('');
}

function capital(part: string): string {
  const small = part.toLowerCase().replaceAll('i\u0307', 'i');
  const mc = /^mc(?=\p{L}{3})/u.test(small) ? 2 : 0;
  const ij = small.startsWith('ij') ? 2 : 1;
  if (mc) return `Mc${capital(small.slice(2))}`;
  const [...letters] = small;
  return letters.slice(0, ij).join('').toUpperCase() + letters.slice(ij).join('');
}
