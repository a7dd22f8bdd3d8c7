import { looseWord } from './name-parts';

/*
 * Given names in their spellings, and behind the colon what people shorten them to, in Norwegian, Swedish, Danish, English and German.
 * A spelling goes with the others of its line and with each short form; two short forms of one name do not go together,
 * for Lise and Beth are mostly two. The list is not complete and need not be: a name that is missing is not suggested.
 */
const lines = `
  kristoffer kristofer christoffer christopher christoph kristopher: chris kris stoffer topher
  kristian christian cristian: chris kris
  kristin christin kristine christine kristina christina: kris chris tina stine
  katrine cathrine kathrine katarina katharina catharina katherine catherine kathryn katrin: kate kathy cathy katie kat trine kathi
  karoline caroline karolina carolina: caro karo line lina carrie
  elisabeth elizabeth elisabet: lise lisa liz beth betty lisbeth lisbet eli elsa liza lizzie libby bettina elli
  margrethe margrete margareta margaretha margaret margarethe: grete greta maggie meg gretchen peggy
  alexander aleksander: alex aleks sander xander sasha
  alexandra aleksandra: alex aleks sandra sasha
  robert: bob rob bobby robbie
  william vilhelm wilhelm: bill will billy willy ville
  richard rikard: rick dick rich richie
  michael mikael: mike micke mick mikke michi
  thomas tomas: tom tommy
  andreas andrew: andy
  johannes johan johann: hans jo jannes
  jonathan jonatan: jon jonny johnny
  john jon: johnny jonny jack
  daniel: dan danny
  david: dave
  edvard edward eduard: ed eddie eddy ted
  fredrik frederik fredrick frederick friedrich: fred freddy fredde fritz
  gregor gregory: greg
  henrik henrich heinrich: henke heiner
  henry: harry hank
  jakob jacob: jake
  james: jim jimmy jamie
  joseph josef: joe joey sepp
  kenneth: ken kenny
  lars: lasse
  lawrence laurence: larry
  matthias mathias mattias matias: matze matti
  matthew mathew: matt
  nikolai nicolai nikolaj nicolay: nick niko nico
  nikolas nicolas nicholas nikolaus: nick niko nico klaus
  niklas nicklas niclas: nick nicke
  oliver: ollie
  patrick patrik: pat paddy
  peter petter peder per: pelle pete
  philip phillip filip philipp: phil
  ronald: ron ronny
  samuel: sam sammy
  sebastian: seb basti bastian
  stefan stephan steffen: steffe
  stephen steven: steve
  theodor theodore teodor: theo teo ted
  tobias: tobi tobbe
  torbjorn thorbjorn: tobbe
  torstein thorstein:
  torsten thorsten:
  tor thor:
  tore thore:
  vincent: vince
  victor viktor: vic
  zacharias sakarias zachary: zach zack
  anton antonius anthony: tony toni
  barbara: barb babs
  benedikte benedicte: bente
  benjamin: ben benny
  birgitte birgitta brigitte: gitte gitta
  charlotte: lotte lotta charlie
  charles: charlie chuck
  karl carl: kalle
  deborah: deb debbie
  erik eirik eric erich:
  eleonora eleonore eleanor: nora ella
  emilie emily: em millie
  franziska: franzi
  frances: fran
  frans franz:
  gustav gustaf: gurra
  helene helena helen: lena lene
  isabella isabelle isabel: isa bella
  jennifer: jen jenny
  jessica: jess
  johanna johanne joanna: hanna hanne jo
  josefine josephine: josie
  kaspar kasper casper:
  leonard lennart leonhard: leo
  ludvig ludwig: lutz
  magdalena magdalene: lena magda lene
  maximilian: max
  marcus markus: macke
  mohammad mohammed muhammad mohamed:
  oscar oskar:
  olav olaf:
  patricia: pat trish
  pernille pernilla: nille nilla
  rebekka rebecca rebecka: becky becka
  sara sarah:
  siegfried sigfrid: sigi
  sofie sofia sophie sophia:
  susanne susanna susan suzanne: sue susi sanne sanna
  teresa theresa therese: tess resi
  ulrich ulrik: uli
  ulrike ulrikke: rike rikke
  veronika veronica: vera vroni
  victoria viktoria: vicky
`;

interface NameForms {
  spellings: ReadonlySet<string>;
  shortForms: ReadonlySet<string>;
}

const words = (text = '') => new Set(text.split(' ').filter(Boolean).map(looseWord));

const groups: NameForms[] = lines.split('\n').flatMap((line) => {
  const [spellings, shortForms] = line.trim().split(':');
  return spellings ? [{ spellings: words(spellings), shortForms: words(shortForms) }] : [];
});

/** The lines that hold a name. */
const groupsOf = new Map<string, NameForms[]>();
for (const group of groups)
  for (const name of new Set([...group.spellings, ...group.shortForms]))
    groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);

/** Whether two given names (loose words) may be one person's: two spellings of one name, or a name and its short form. */
export function isNickname(one: string, other: string): boolean {
  return (groupsOf.get(one) ?? []).some(
    ({ spellings, shortForms }) =>
      (spellings.has(one) && (spellings.has(other) || shortForms.has(other))) ||
      (shortForms.has(one) && spellings.has(other)),
  );
}
