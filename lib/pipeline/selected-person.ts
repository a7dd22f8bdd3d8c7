import { textLimits } from './page';
import { personName } from './person-name';
import { phonesIn } from './phone-in';

/** Whom a text that the rep selected names, as far as it tells; each a text that the rep looks at before it is saved. */
export interface SelectedPerson {
  name?: string;
  email?: string;
  phone?: string;
}

/** UTF-16 units that are looked at: a selection may be a whole page. */
const most = 2_000;
/** Words that a line may have to be taken for a name: a sentence is none. */
const mostWords = 6;

const address = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}))(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
/** What parts a name from what follows it on one line: a browser may hand over a selection without its line ends. */
const ends = /[<>()[\]{}|•·;:\t\n\r]|\s[–—-]\s|,/u;

/**
 * The first address and the first phone number of a selected text, and the name that it begins with, where it begins with one.
 * Guesses only what a glance can check: nothing of it is saved by itself.
 */
export function selectedPerson(selected: string): SelectedPerson {
  const text = selected.slice(0, most);
  const email = address.exec(text)?.[0].toLowerCase();
  const phone = text
    .split(/[\n\r]+/)
    .flatMap((line) => phonesIn(line))
    .find(Boolean)?.text;
  const name = nameIn(text, [email, phone]);
  return {
    ...(name && { name }),
    ...(email && email.length <= textLimits.email && { email }),
    ...(phone && { phone }),
  };
}

function nameIn(text: string, others: readonly (string | undefined)[]): string | undefined {
  const rest = others.reduce<string>((left, one) => (one ? cut(left, one) : left), text);
  // "Lunde, Kari" is one name, where nothing else stands beside it.
  const whole = personName(rest.trim());
  if (whole.given && whole.family && rest.split(/\s+/).filter(Boolean).length <= 3) return whole.name;
  const first = rest
    .split(ends)
    .map((part) => part.replace(/["“”„«»*]/g, '').trim())
    .find(Boolean);
  if (!first || !/\p{L}/u.test(first) || first.split(/\s+/).length > mostWords) return undefined;
  const { name, shown } = personName(first);
  return (name ?? shown).slice(0, textLimits.name);
}

/** The text up to what is cut out of it, or behind it where it comes first. */
function cut(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  if (at === -1) return text;
  return text.slice(0, at).trim() ? text.slice(0, at) : text.slice(at + part.length);
}
