import { fold } from './fold';
import { isTitleWord } from './headline-jobs';
import { isLegalForm, keyOf } from './headline-words';
import { textLimits } from './page';
import { type FoundPhone, phonesIn } from './phone-in';

/** What a signature tells of who wrote it. */
export interface SignatureFacts {
  /** As it is written. */
  phone?: string;
  title?: string;
}

/** A signature has no more lines; whatever stands before is mail. */
const mostLines = 20;
const longestTitle = 80;

/**
 * The phone and the title that stand plainly in the end of a mail; what is not plain is left out. A mobile number comes before
 * another, one that is called a phone before a bare one. A title stands beside its owner's name: in the line below it, or
 * behind it; `name` is hers where it is known. Looks at the last 1,500 UTF-16 units.
 */
export function signatureFacts(text: string, name?: string): SignatureFacts {
  const lines = text
    .slice(-textLimits.signature)
    .split('\n')
    .slice(-mostLines)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const phone = best(lines.flatMap(phonesIn));
  const title = titleIn(lines, name);
  return { ...(phone && { phone: phone.text }), ...(title && { title }) };
}

function best(phones: readonly FoundPhone[]): FoundPhone | undefined {
  return phones.find(({ isMobile }) => isMobile) ?? phones.find(({ isLabelled }) => isLabelled) ?? phones[0];
}

/** Between a name, a title and a company that share a line. */
const separator = / ?[|•·,;/] ?| [–—-] /;

function titleIn(lines: readonly string[], name: string | undefined): string | undefined {
  for (const [index, line] of lines.entries()) {
    const [first = '', ...others] = line.split(separator);
    if (!isName(first, name)) continue;
    const [beside] = others;
    if (beside !== undefined && isTitle(beside)) return beside.trim();
    const [below = ''] = (lines[index + 1] ?? '').split(separator);
    if (others.length === 0 && isTitle(below) && !/[.!?:]$/.test(lines[index + 1] ?? '')) return below.trim();
  }
  return undefined;
}

/** Whether this is the sender's name; where that is not known, whether it is written as people's names are. */
function isName(text: string, name: string | undefined): boolean {
  if (name) return fold(text) === fold(name);
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]{0,30}$|^(?:van|von|de|der|den|af|av|la|le|di|da)$/u.test(word)) &&
    !words.some((word) => isTitleWord(keyOf(word)) || isLegalForm(word))
  );
}

function isTitle(text: string): boolean {
  const words = text.trim().split(' ');
  return (
    text.length <= longestTitle &&
    words.length <= 8 &&
    /^\p{Lu}/u.test(text.trim()) &&
    !/[\d@:!?<>]|www\.|\.$/.test(text) &&
    words.some((word) => isTitleWord(keyOf(word))) &&
    !words.some(isLegalForm)
  );
}
