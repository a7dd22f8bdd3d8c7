import { fold } from './fold';

const ends = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu;
const gender = /[:*_/(·](?:in|innen|e|ne|rice|trice|euse|se|a|o)\)?$/;
/** A word as it is compared: folded, without punctuation at its ends and without the second gender ("Leiter:in", "chargé(e)"). */
export function keyOf(word: string): string {
  return word.length > 60
    ? ''
    : fold(word).replace(ends, '').replace(gender, '').replace(ends, '').replaceAll('’', "'");
}

/*
 * The words by which a headline is understood, in twelve languages, folded as `fold` does. They are not complete and need
 * not be: a word that is missing leaves a field empty for the rep, it never fills one wrongly.
 */
const listed = (words: string) => new Set(fold(words).split(' '));

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

const titles = listed(`
  manager director head chief officer lead leader executive engineer developer consultant advisor adviser specialist analyst representative
  rep associate assistant coordinator administrator founder cofounder owner partner president vp svp evp avp ceo cto cfo coo cmo cro cio
  ciso cpo chro cco cso principal buyer planner architect designer recruiter accountant controller lawyer attorney counsel professor
  teacher lecturer researcher scientist nurse doctor physician editor journalist producer strategist supervisor operator technician
  secretary chairman chairwoman chair chairperson treasurer investor agent broker trader salesperson seller marketer entrepreneur
  trainer coach contractor member purchaser superintendent foreman captain intern trainee sdr bdr csm kam
  leder sjef ansvarlig direktør direktor rådgiver selger kjøper innkjøper gründer grunnlegger medgründer eier styreleder nestleder
  styremedlem dir adm lærer lektor forsker sykepleier lege advokat revisor regnskapsfører konsulent ingeniør utvikler megler kaptein
  rørlegger elektriker tømrer montør
  chef ledare säljare inköpare ägare grundare delägare vd rådgivare konsult ingenjör utvecklare ordförande jurist lärare läkare
  sælger indkøber ejer stifter medstifter formand udvikler bestyrelsesformand
  leiter leiterin leitung geschäftsführer geschäftsführerin vorstand inhaber inhaberin gründerin berater beraterin verkäufer verkäuferin
  einkäufer einkäuferin referent referentin prokurist vertriebler architekt ingenieur ingenieurin entwickler entwicklerin sachbearbeiter
  sachbearbeiterin managerin projektleiter disponent kaufmann kauffrau rechtsanwalt anwalt
  directeur directrice responsable cheffe gérant gérante pdg dg président présidente ingénieur ingénieure commercial commerciale conseiller
  conseillère chargé chargée fondateur fondatrice cofondateur cofondatrice associé associée acheteur acheteuse vendeur vendeuse
  développeur développeuse technicien technicienne consultante assistante avocat avocate attaché attachée
  directora gerente jefe jefa ingeniero ingeniera consultor consultora comercial vendedor vendedora presidenta fundador
  fundadora cofundador cofundadora socio socia coordinador coordinadora encargado encargada asesor asesora comprador compradora dueño dueña
  técnico técnica abogado abogada delegado delegada
  directrice leider verkoper inkoper eigenaar oprichter bestuurder adviseur accountmanager medewerker ontwikkelaar vertegenwoordiger
  zaakvoerder hoofd ondernemer
  direttore direttrice responsabile amministratore consulente ingegnere venditore titolare fondatore fondatrice
  diretor diretora engenheiro engenheira coordenador coordenadora sócio sócia
  dyrektor dyrektorka kierownik kierowniczka prezes specjalista specjalistka inżynier konsultant handlowiec menedżer właściciel
  johtaja päällikkö asiantuntija myyjä yrittäjä konsultti insinööri perustaja omistaja`);

/** Jobs are written together in the Germanic languages and in Finnish: "salgssjef", "Softwarearchitektin". */
const titleEndings = [
  ...listed(`sjef leder ansvarlig direktør rådgiver selger kjøper konsulent ingeniør utvikler megler koordinator assistent arkitekt spesialist
    medarbeider sekretær chef ledare säljare rådgivare konsult ingenjör utvecklare samordnare specialist sælger udvikler leiter leiterin
    berater beraterin verkäufer verkäuferin einkäufer einkäuferin ingenieur ingenieurin entwickler entwicklerin architekt architektin
    spezialist spezialistin referent referentin beauftragter beauftragte manager managerin managers führer führerin leider verkoper inkoper
    adviseur medewerker ontwikkelaar consultant johtaja päällikkö myyjä insinööri`),
];

/** Whether a word names a job by itself. */
export function isTitleWord(key: string): boolean {
  const parts = [key, ...key.split(/[-/]/)];
  return parts.some((part) => titles.has(part) || titleEndings.some((ending) => part.endsWith(ending)));
}

/** Those who stand for a whole firm: what follows them is its name. */
const heads =
  listed(`ceo cto cfo coo owner founder cofounder eier gründer grunnlegger medgründer vd ägare grundare ejer stifter inhaber inhaberin
  geschäftsführer geschäftsführerin gründerin pdg gérant gérante fondateur fondatrice fundador fundadora dueño dueña eigenaar oprichter titolare
  fondatore prezes właściciel toimitusjohtaja president`);
export const isHead = (keys: readonly string[]) =>
  heads.has(keys.at(-1) ?? '') || keys.slice(-2).join(' ') === 'daglig leder';

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

const slogans =
  listed(`helping help helps i'm we who you your jeg hjelper hjelpe jag hjälper hjælper ich wir helfe hilft helfen je nous j'aide j'accompagne
  aidons aide yo ayudo ayudando ayudamos ik wij helpt helpen aiuto aiutiamo ajudo pomagam autan building making driving empowering leading growing
  creating transforming looking passionate passionert lidenskapelig brenner leidenschaftlich passionné passionnée apasionado apasionada gepassioneerd
  bygger skaper hiring`);
/** Whether a word is of what somebody does for others or feels, not of a job. */
export const isSlogan = (key: string) => slogans.has(key);

const past =
  listed(`ex former formerly previously prev past retired tidl tidligere tidigare fd f.d ehemals ehemaliger ehemalige ancien ancienne
  voormalig oud antiguo antigua exdirector exdirectora pensjonert pensjonist pensionist pensionerad rentner retraité retraitée jubilado jubilada incoming
  aspiring future fremtidig blivande angehender angehende seeking søker søger söker suche busco buscando cherche zoekt`);
const pastStart = /^(?:ex|oud|eks)-/;
const asidePhrases = [
  'open to',
  'open for',
  'open voor',
  'apen for',
  'aben for',
  'oppen for',
  'offen fur',
  'abierto a',
  'abierta a',
  'ouvert a',
  'ouverte a',
  'looking for',
  'on the lookout',
  'pa jakt',
  'auf der suche',
  'en recherche',
  'a la recherche',
  "a l'ecoute",
  'en busqueda',
  'en busca',
  'op zoek',
  'in cerca',
  'em busca',
  'not at',
  'available for',
  'ledig for',
];
/** Whether what follows a word is no job of today. */
export const isPast = (key: string) => past.has(key) || pastStart.test(key);

/** Whether a claim that begins so is about no job of today. */
export function isAside(keys: readonly string[]): boolean {
  const [first = ''] = keys;
  const start = `${keys.slice(0, 5).join(' ')} `;
  return isPast(first) || asidePhrases.some((phrase) => start.startsWith(`${phrase} `));
}

const studentEnding =
  /(?:student|studentin|studerende|studerande|etudiante?|estudiante|estudante|studente|studentessa|studentka|opiskelija|alumn[iusae]+)$/;
export const isStudent = (key: string) => studentEnding.test(key);

const work =
  listed(`working works work employed employee jobber arbeider ansatt jobbar arbetar anställd arbejder ansat arbeite arbeitet angestellt
  angestellter angestellte tätig travaille employé employée salarié salariée trabajo trabaja trabajando empleado empleada werk werkt werkzaam
  werknemer lavoro dipendente trabalho pracuje pracownik`);
export const isWork = (key: string) => work.has(key);
const asWords = listed('as som als comme como come jako');
export const isAs = (key: string) => asWords.has(key);

/** "Poet at heart". */
const idioms = listed('heart scale home work sea large night dawn hjerte hjertet');
export const isIdiom = (key: string) => idioms.has(key);
/** Stand where a company would. */
const nobody = listed(
  'stealth self-employed self selvstendig selbstständig freelance confidential various multiple several flere ulike myself seg',
);
export const isNobody = (key: string) => nobody.has(key);
/** "Manager in Training": part of the title. */
const ranks = listed(
  'training charge residence chief chef formation alternance jefe prácticas opleiding ausbildung opplæring lære',
);
export const isRank = (key: string) => ranks.has(key);
