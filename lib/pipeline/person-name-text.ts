/** UTF-16 units that are read. */
const mostText = 200;

/** Without pictures, what stands in brackets or quotes, and what follows a bar, a dot or a dash. */
export function withoutAsides(line: string): string {
  const plain = line
    .normalize('NFKC')
    // "Dr.Kari".
    .replace(/(?<=(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms)\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(
      /(?![®™])(?:[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]|\u200D|\uFE0E|\uFE0F)/gu,
      ' ',
    );
  const [name = ''] = withoutPairs(plain)
    .trim()
    .split(/[|│•·;]| [-–—/~] |[–—]/u);
  return name;
}

const pairs: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '‹': '›',
};

/** Without what brackets and quotes hold; one that is never closed goes on to the end. */
function withoutPairs(text: string): string {
  let kept = '';
  let closing = '';
  let previous = ' ';
  for (const letter of text) {
    if (closing) {
      if (closing.includes(letter)) closing = '';
      // In single quotes when a word begins with one: "Kari 'Kaja' Lunde", not "O'Brien".
    } else if (pairs[letter] ?? (previous === ' ' && "'‘".includes(letter))) {
      closing = pairs[letter] ?? "'’";
      kept += ' ';
    } else kept += letter;
    previous = letter;
  }
  return kept;
}

/** The first 200 UTF-16 units, white space folded; without marks that nobody sees, but for those that join a picture or the letters of a script. */
export function oneLine(text: string): string {
  return text
    .slice(0, mostText)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200C/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
