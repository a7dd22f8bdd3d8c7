/** A number as it is compared. */
export interface PhoneKey {
  /** Digits: with the country's code where it is known, else without the leading 0. */
  digits: string;
  international: boolean;
  /** Behind a switchboard. Two extensions are two people. */
  extension: string;
}

/** The country whose numbers are written without a code, and its neighbour's with as many digits: eight, and no leading 0. */
const eightDigitCodes = new Set(['47', '45']);
/** Digits of a number without its country that are needed to be sure of it. */
const fewest = 8;

/** A phone as it is compared; `undefined` where it is too short to tell one from another. */
export function phoneKey(phone: string): PhoneKey | undefined {
  const [main = '', extension = ''] = phone.toLowerCase().split(/(?:ext|linje|internt?|durchwahl|x|#)[. :]*(?=\d)/);
  const text = main.replace(/\(0\)/g, '').trim();
  const plain = text.replace(/\D/g, '');
  const known = { extension: extension.replace(/\D/g, '') };
  if (/^\(?\+/.test(text)) return sure({ digits: plain, international: true, ...known });
  if (plain.startsWith('00')) return sure({ digits: plain.slice(2), international: true, ...known });
  // A Norwegian number with its code, whose plus was lost.
  if (/^47[2-9]\d{7}$/.test(plain)) return sure({ digits: plain, international: true, ...known });
  return sure({ digits: plain.replace(/^0/, ''), international: false, ...known });
}

function sure(key: PhoneKey): PhoneKey | undefined {
  return key.digits.length >= fewest && key.digits.length <= 15 && !/^(\d)\1*$/.test(key.digits) ? key : undefined;
}

/** Whether two numbers are one, as far as a number without its country's code can tell. */
export function isSamePhone(a: PhoneKey, b: PhoneKey): boolean {
  if (a.extension !== b.extension) return false;
  if (a.international === b.international) return a.digits === b.digits;
  const [inside, outside] = a.international ? [b, a] : [a, b];
  if (!outside.digits.endsWith(inside.digits)) return false;
  const code = outside.digits.slice(0, -inside.digits.length);
  return inside.digits.length === 8 ? eightDigitCodes.has(code) : /^[1-9]\d{0,2}$/.test(code);
}
