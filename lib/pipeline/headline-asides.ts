import { listed } from './headline-words';

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
