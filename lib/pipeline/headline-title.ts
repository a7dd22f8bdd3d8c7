import { limits, textOf, type Word } from './headline-claims';
import { isAs, isSlogan, isStudent, isWork } from './headline-asides';
import { isConjunction, isField } from './headline-words';

/** The title among these words. `certain`: a company follows, so that one may stand there even where we don't know its words. */
export function titleIn(words: Word[], certain: boolean): string | undefined {
  const own = withoutEmployer(withoutWork(words));
  const parts = partsOf(own);
  const jobs = parts.filter((part) => part.some((word) => word.job));
  // Of a long list only what stands next to the company is surely held there.
  const start = jobs.length > 2 && certain ? jobs.at(-1) : jobs[0];
  if (!start) {
    const [only] = parts;
    return certain && only && parts.length === 1 && only.length <= 4 && !only.some(isNoJob)
      ? believed(only)
      : undefined;
  }
  let end = certain ? parts.length - 1 : parts.indexOf(start);
  while (goesOn(own, parts[end + 1])) end += 1;
  return believed(own.slice(own.indexOf(start[0] as Word), own.indexOf(parts[end]?.at(-1) as Word) + 1));
}

const isNoJob = ({ key }: Word) => isWork(key) || isStudent(key) || isSlogan(key);

/** "VP, Marketing" and "Founder / CEO" are one title, "Salgssjef, far til tre" is more than that. */
function goesOn(words: Word[], part: Word[] | undefined): boolean {
  if (!part) return false;
  const split = words[words.indexOf(part[0] as Word) - 1]?.apart;
  return part.every(({ key }) => isField(key) || isConjunction(key)) || (!!split && part.some((word) => word.job));
}

/** "Jobber som selger": what she works as. Just "Jobber" is nothing. */
function withoutWork(words: Word[]): Word[] {
  const at = words.findIndex((word, index) => isAs(word.key) && isWork(words[index - 1]?.key ?? ''));
  return words.slice(at + 1);
}

/** Of "CEO at A, board member" the job that is not A's. */
function withoutEmployer(words: Word[]): Word[] {
  if (!words.some((word) => word.link === 'strong')) return words;
  const last = partsOf(words).at(-1) ?? [];
  return last.some((word) => word.link === 'strong') ? [] : last;
}

export function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (!word.apart) parts.at(-1)?.push(word);
    if (word.apart || word.text.endsWith(',')) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** The words as a title, where they can be one: short, closed brackets, no address, nobody who speaks. */
function believed(words: Word[]): string | undefined {
  const text = textOf(words);
  const open = text.split('(').length === text.split(')').length;
  const speaks = words.some(({ key, text: word }, index) => isSlogan(key) || (index === 0 && word === 'I'));
  return open && !speaks && text.length <= limits.field && /^[\p{L}\p{N}]/u.test(text) && !text.includes('@')
    ? text
    : undefined;
}
