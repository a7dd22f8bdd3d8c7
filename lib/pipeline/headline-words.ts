import { fold } from './fold';

const ends = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu;
const gender = /[:*_/(·](?:in|innen|e|ne|rice|trice|euse|se|a|o)\)?$/;
/** A word as it is compared: folded, without punctuation at its ends and without the second gender ("Leiter:in", "chargé(e)"). */
export function keyOf(word: string): string {
  return word.length > 60
    ? ''
    : fold(word).replace(ends, '').replace(gender, '').replace(ends, '').replaceAll('’', "'");
}

/**
 * The words by which a headline is understood, in twelve languages, folded as `fold` does. They are not complete and need
 * not be: a word that is missing leaves a field empty for the rep, it never fills one wrongly.
 */
export const listed = (words: string) => new Set(fold(words).split(' '));

/** Lead to an employer by themselves. */
const strong = listed('at @ hos bei beim chez bij presso');
/** Lead to an employer, a place or a field of work alike. */
const weak = listed('i in im ved vid på en em na no nella nel w we an am à au aux with');
/** Lead to whatever belongs to a job: mostly a field ("Head of Sales"). */
const genitive = listed('of for för av af til till de du des der van von di da do dla');
export type Link = 'strong' | 'weak' | 'genitive';

/** What a word links a job to, as far as it can. A capital "I" is a person or a number, unless all is in capitals. */
export function linkOf(word: string, key: string, shouted: boolean): Link | undefined {
  if (word === 'I' && !shouted) return undefined;
  if (strong.has(key)) return 'strong';
  if (weak.has(key)) return 'weak';
  return genitive.has(key) ? 'genitive' : undefined;
}

const articles = listed('the der dem den die das la le les el los las il lo het de');
export const isArticle = (key: string) => articles.has(key);

const anyOne = listed('a an en et ett ein eine einem einer un une una um uma een');
/** "Sales manager at a SaaS company". */
export const isAny = (key: string) => anyOne.has(key);

const conjunctions = listed('and og och und et y e en ja i');
export const isConjunction = (key: string) => key === '&' || conjunctions.has(key);

const fields =
  listed(`sales salg försäljning salgs vertrieb verkauf ventes ventas verkoop vendite vendas sprzedaży myynti marketing markedsføring
  marknadsföring markedsfoering logistics logistikk logistik logistique logística logistiek procurement purchasing innkjøp inköp indkøb einkauf
  achats compras inkoop hr it finance økonomi ekonomi finanzen finanzas finances operations drift produksjon produktion technology teknologi
  technologie product engineering communications communication kommunikasjon kommunikation innovation innovasjon energy energi strategy strategi
  software data security growth business development supply chain customer success service support quality sustainability bærekraft people
  accounting legal digital design research fundraising shipping maritime construction retail insurance banking healthcare emea apac dach`);
export const isField = (key: string) => fields.has(key);

const places =
  listed(`norge norway noreg sverige sweden danmark denmark finland island iceland deutschland germany tyskland österreich austria schweiz
  switzerland suisse france frankrike spain españa spania nederland netherlands belgium belgië belgique italia italy portugal polska poland
  europe europa nordics nordic norden scandinavia skandinavia benelux dach emea apac uk usa england ireland scotland oslo bergen trondheim stavanger
  tromsø kristiansand drammen ålesund bodø stockholm göteborg gothenburg malmö uppsala københavn copenhagen aarhus odense aalborg helsinki
  berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig bremen wien vienna zürich genf genève basel bern paris lyon
  marseille toulouse bordeaux nantes lille madrid barcelona valencia sevilla bilbao amsterdam rotterdam utrecht eindhoven brussels bruxelles
  antwerpen gent london manchester edinburgh dublin milano roma torino lisboa lisbon porto warszawa warsaw kraków gdańsk boston chicago`);
const twoWordPlaces = listed('new-york den-haag the-hague san-francisco los-angeles united-kingdom united-states');
/** Whether these words are places and nothing else: "Oslo og Bergen". */
export const isPlace = (keys: readonly string[]) =>
  keys.length > 0 &&
  (twoWordPlaces.has(keys.join('-')) ||
    (places.has(keys[0] ?? '') && keys.every((key) => places.has(key) || isConjunction(key))));

/** Their own name holds a place: "Universitetet i Oslo". */
const institutions =
  /(?:universit\p{L}*|hog?skolen?|hoyskolen|hogskolan|sykehuset|hospital|museum|museet|institut\p{L}*|school|bank)$/u;
export const isInstitution = (key: string) => institutions.test(key);

/** As companies write them: in small letters most of them would be words. */
const legalForms = new Set(
  `AS ASA AB A/S ApS APS GmbH GMBH mbH AG KG KGaA OHG UG SE Ltd Ltd. LTD Limited Inc Inc. INC LLC LLP PLC plc Corp Corp. Oy OY Oyj Ab SA S.A. SAS
  SASU SARL S.A.S. BV B.V. NV N.V. SL S.L. SLU S.L.U. SpA S.p.A. SPA Srl S.r.l. SRL Lda Lda. Ltda Ltda. ANS DA KS K/S I/S P/S HB Aktiebolag e.V. eG
  o.o.`.split(/\s+/),
);
export const isLegalForm = (word: string) => legalForms.has(word.replace(/[,;]$/, ''));
const legalKeys = new Set([...legalForms].map((form) => keyOf(form)));

/** A company's name, of the keys of its words, as it is compared: words without accents, articles in front and legal forms at either end. */
export function companyKeys(keys: readonly string[]): string[] {
  const words = keys.filter(Boolean);
  while (words.length > 1 && legalKeys.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && (words[0] === 'the' || legalKeys.has(words[0] ?? ''))) words.shift();
  return words.flatMap((word) => word.split(/[^\p{L}\p{N}]/u)).filter(Boolean);
}
