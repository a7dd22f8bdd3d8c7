/** A number as it may stand in a line, with the words before it. */
const candidate = /(?:\+|\b00|\(|\b)\d[\d\u00A0 ().-]{4,28}\d(?![\d])/g;

/** Numbers that are no phones, by the word before them, or the VAT mark behind a Norwegian organisation's. */
const otherNumber =
  /(?:^|[^\p{L}])(?:org(?:anisasjons)?|orgnr|foretak\p{L}*|mva|vat|cvr|ust-?id\p{L}*|siret|konto\p{L}*|account|acct|bankgiro|bg|plusgiro|pg|kid|iban|bic|fax|faks|f|postboks|box|ref\p{L}*|faktura\p{L}*|invoice|kunde\p{L}*|customer|ordre|order|sak|case|id|isbn|pin|kode|code|dato|date|meeting|møte|passcode)[\p{L}. :#-]{0,12}$/iu;
const mobileLabel =
  /(?:^|[^\p{L}])(?:mob(?:il(?:e|nr|nummer|telefon)?)?|cell(?:ular)?|handy|gsm|m)[. :]{0,3}(?:nr\.?|no\.?)?[: ]*$/iu;
const phoneLabel =
  /(?:^|[^\p{L}])(?:tlf|tel(?:efon(?:o|nr)?|éfono|ephone|éphone)?|phone|ph|puh(?:elin)?|sími|dir(?:ect|ekte|ekt)?(?:\s(?:line|nr))?|sentralbord|switchboard|office|work|kontor|t|p|d|o)[. :]{0,3}(?:nr\.?|no\.?)?[: ]*$/iu;

/** Plainly a phone without a word that says so: international, or as Nordic, French, British and American numbers are set. */
const plain = [
  /^(?:\+|00)[1-9]/,
  /^[2-9]\d \d\d \d\d \d\d$/,
  /^[4-9]\d\d \d\d \d\d\d$/,
  /^0\d(?: \d\d){4}$/,
  /^0\d{1,3}[ -]\d{2,4}(?: \d{2,4}){1,2}$/,
  /^\([2-9]\d\d\) ?\d{3}[ -]\d{4}$/,
  /^[2-9]\d\d([.-])\d{3}\1\d{4}$/,
];
/** A Norwegian mobile number that has the line for itself. */
const alone = /^[49]\d{7}$/;
const date = /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)?\d\d|(?:19|20)\d\d[ .-]\d{1,2}[ .-]\d{1,2})$/;

export interface FoundPhone {
  /** As it is written, white space folded. */
  text: string;
  isMobile: boolean;
  isLabelled: boolean;
}

/** The phone numbers of one line of a signature, and none of the other numbers that stand there. Looks at 300 units of it at most. */
export function phonesIn(line: string): FoundPhone[] {
  const text = line
    .slice(0, 300)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  let from = 0;
  return Array.from(text.matchAll(candidate)).flatMap((match) => {
    const number = match[0].replace(/^\((?=[^)]*$)/, '').trim();
    const before = text.slice(Math.max(from, match.index - 40), match.index);
    const behind = text.slice(match.index + match[0].length);
    from = match.index + match[0].length;
    const digits = number.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15 || date.test(number)) return [];
    if (
      otherNumber.test(before) ||
      /^ ?mva\b/i.test(behind) ||
      /[\p{L}\d/@_]$/u.test(before) ||
      /^[\p{L}/@_]/u.test(behind)
    )
      return [];
    const isMobile = mobileLabel.test(before);
    const isLabelled = isMobile || phoneLabel.test(before);
    const isPlain = plain.some((form) => form.test(number)) || (number === text && alone.test(number));
    return isLabelled || isPlain ? [{ text: number, isMobile, isLabelled }] : [];
  });
}
