import { hookWords } from './sample-words';

/**
 * Made-up words in place of a page's own, of the same shape: length, case, accents, script, digits. The same word always gets
 * the same one, however it is cased or accented, and no two the same; nothing leads back, as each is drawn by lot.
 */
export interface Disguise {
  /** For letters and digits in a row. */
  word(run: string): string;
  /** For an opaque id: case counts, and all that is neither letter nor digit stays. */
  id(id: string): string;
  /** For an id of hexadecimal digits, dashes and all. */
  hex(id: string): string;
  /** For an id that is written in decimal here and in hexadecimal there: as many digits in both. */
  number(id: bigint): bigint;
}

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxz';
const accented: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'í',
  o: 'ø',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  r: 'ř',
};

/** Letters of other scripts, by what tells that script. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуфхцчшыэюя'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפצקרשת'],
  [/\p{Script=Han}/u, '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそたちつてと'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソタチツテト'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하거너더러머버'],
  [/\p{Script=Devanagari}/u, 'कखगघचछजझटठडढणतथदधनपफबभमयरलव'],
];

const plain: Record<string, string> = { æ: 'a', ø: 'o', đ: 'd', ð: 'd', þ: 't', ß: 's', ł: 'l', ı: 'i', œ: 'o' };

/** A letter without its case and accents. */
function folded(letter: string): string {
  const small = letter.toLowerCase().normalize('NFD');
  const bare = small.replace(/\p{M}/gu, '').slice(0, 2);
  const one = [...(bare || small)][0] ?? '';
  return plain[one] ?? one;
}

function lettersOf(run: string): string[] {
  return [...run.normalize('NFC')];
}

export function foldedWord(run: string): string {
  return lettersOf(run).map(folded).join('');
}

/** What a text must not hold again: its words of three letters and more, its numbers of four digits and more, folded. */
export function secretsIn(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) =>
    [run.length > 2 ? foldedWord(run) : []]
      .flat()
      .concat((run.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(foldedWord), run.match(/\d{4,}/g) ?? []),
  );
}

/** `random` gives 0 to 1, 1 left out. No made-up word is any of `seen`, the secrets of the page, nor one that samples keep. */
export function disguise(random: () => number, seen: ReadonlySet<string>): Disguise {
  const made = new Map<string, string>();
  const used = new Set<string>();

  const pick = (of: string) => [...of][Math.floor(random() * [...of].length)] ?? '';
  const isFree = (one: string, of: string) =>
    one !== of && !used.has(one) && !hookWords.has(one) && !secretsIn(one).some((secret) => seen.has(secret));

  /** `make`, until what it gives is free. Of the shortest there are too few. */
  function drawn(kind: string, of: string, make: (again: number) => string): string {
    const known = made.get(kind + of);
    if (known !== undefined) return known;
    let one = make(0);
    for (let again = 1; again < 300 && !isFree(one, of); again += 1) one = make(again);
    used.add(one);
    made.set(kind + of, one);
    return one;
  }

  const digit = (of: string, first: boolean) => (first && of === '0' ? '0' : pick(first ? '123456789' : '0123456789'));

  function letter(of: string, at: number, again: number): string {
    if (/\p{Nd}/u.test(of)) return digit(of, at === 0);
    if (/\p{M}/u.test(of)) return '';
    const script = scripts.find(([is]) => is.test(of))?.[1];
    if (script) return pick(script);
    // What can be spoken is used up at some time.
    return again > 20 ? pick(vowels + consonants) : pick((at + again) % 2 ? vowels : consonants);
  }

  function word(run: string): string {
    const letters = lettersOf(run);
    const key = letters.map(folded);
    const base = [
      ...drawn('word ', key.join(''), (again) => key.map((of, at) => letter(of, at, again) || 'a').join('')),
    ];
    return letters
      .map((of, at) => {
        const one = base[at] ?? 'a';
        const isAccented = /\P{ASCII}/u.test(of) && /\p{Script=Latin}/u.test(of);
        const shaped = isAccented ? (accented[one] ?? one) : one;
        return /\p{Lu}/u.test(of) ? shaped.toUpperCase() : shaped;
      })
      .join('');
  }

  const inClass = (of: string) =>
    /\d/.test(of)
      ? pick('123456789')
      : /[a-z]/.test(of)
        ? pick(vowels + consonants)
        : pick((vowels + consonants).toUpperCase());

  const range = (from: bigint, to: bigint) =>
    from +
    (((BigInt(Math.floor(random() * 2 ** 32)) << 32n) + BigInt(Math.floor(random() * 2 ** 32))) % (to - from + 1n));

  return {
    word,
    id: (id) => drawn('id ', id, () => id.replace(/[A-Za-z\d]/g, inClass)),
    hex: (id) =>
      drawn('hex ', id, () => id.replace(/[a-f\d]/gi, (of) => (/\d/.test(of) ? pick('123456789') : pick('abcdef')))),
    number: (id) => {
      const [tens, sixteens] = [id.toString().length, id.toString(16).length].map(BigInt) as [bigint, bigint];
      const low = [10n ** (tens - 1n), 16n ** (sixteens - 1n)].reduce((a, b) => (a > b ? a : b));
      const high = [10n ** tens, 16n ** sixteens].reduce((a, b) => (a < b ? a : b)) - 1n;
      return BigInt(drawn('number ', id.toString(), () => range(low, high).toString()));
    },
  };
}
