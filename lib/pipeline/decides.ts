import { fold } from './fold';
import { keyOf, listed } from './headline-words';

/** Words of titles that decide on a purchase, folded. Not complete: a title that is missing gets fewer points, never none. */
const heads =
  listed(`ceo cfo coo cto cio cmo cro cpo chief president founder cofounder co-founder director head vp svp evp grunnlegger gründer
  medgründer innehaver eier medeier rektor styreleder administrerende grundare ägare ejer geschäftsführer geschäftsführerin inhaber inhaberin vorstand`);
/** "Finansdirektør", "innkjøpssjef", "inköpschef"; a chef alone cooks in English. */
const ends = /direktor(?:in)?$|sjef$|\p{L}chef$|leiter(?:in)?$/u;
const phrases = /\bdaglig leder\b|\badm\.? ?dir\b|\bmanaging partner\b|^(?:co-?)?owner\b/u;
const notHerself = listed('assistant assistent sekretær secretary trainee intern student ex former tidligere souschef');

/** Whether a title is that of someone who decides: "CFO", "Head of Procurement", "innkjøpssjef"; not "Assistant to the CEO". */
export function decides(title: string): boolean {
  const keys = title.split(/[\s,/|&–]+|-(?!founder)/iu).map((word) => keyOf(word));
  if (keys.some((key) => notHerself.has(key))) return false;
  return keys.some((key) => heads.has(key) || ends.test(key)) || phrases.test(fold(title));
}
