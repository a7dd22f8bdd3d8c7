/** Letters that Unicode does not take apart, written as people type them on another keyboard. */
const foldedLetters: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

/**
 * The text as it is compared and searched: lower case, without diacritics, zero-width and bidi marks, white space folded.
 * `Bjørn  Ångström` and `bjorn angstrom` fold to the same.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[øæåßłđðþœı]/g, (letter) => foldedLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
