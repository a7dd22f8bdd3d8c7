import { looseWord } from './name-parts';

const listed = (words: string) => new Set(words.trim().split(/\s+/).map(looseWord));

/*
 * Names that many people bear, in the countries where our reps sell. One letter more or less in one of them is mostly another
 * name and no slip of the pen; and that two are called so says little. A name that is missing counts as rare.
 */

/** Given names of six letters and more, and of those the ones that differ by a letter. */
const given = listed(`
  alexander aleksander alexandra andreas andrea annika annike anette anneli annelie arnfinn asbjorn astrid august barbara benedicte
  benjamin bernhard bernard birger birgit birgitte bjarne carina carolin caroline cathrine catrine cecilie cecilia celine charlotte
  christian christina christine christin christer christel claudia claudio camilla camille daniel daniela daniele daniella dagfinn
  edvard edward eivind oyvind eirin eirik elisabeth elisabet elisabetta emilie emilia espen esther fabian fabien felicia fredrik
  frederik fredrikke gabriel gabriela gerard gerhard gerhart gunnar gunner gunvor gunhild gudrun gudmund hallvard halvard halvor
  haavard haakon harald harold helene helena helmut heidrun henning henrik henrike henriette hendrik hermann herman hildegard
  hilde hilda ingeborg ingebjorg ingrid sigrid ingvar yngvar ingvild ingunn irene irina isabel isabell isabella isabelle jannicke
  jannike janine joachim joakim johann johanna johanne johannes jonathan jorgen jostein joern julian juliane juliana juliet juliette
  karina karine karin katrin katrina katrine karoline karolina katarina katharina kathrine kristen kristian kristiane kristin kristina
  kristine kristoffer kirsten kirstin kirstine kjellaug kjetil kjersti kjerstin laurits lauritz leonard leonora lillian liliana linnea
  ludvig ludwig magdalena magnar magnus magnhild malene malena malin marcel marcela marcus margit margot marion marian mariann marianne
  mariana marina marine marita marit marius markus martha marthe martin martina martine matias mathias mathilde matilda matilde michael
  michaela michal michel michele michelle mikael mikaela mikkel miriam mirjam monica monika natalia natalie nathalie nicola nicolas
  nicolai nicole nicolina niklas nikolas nikolai oddvar oddveig olaug oliver olivia olivier patricia patrick patrik patrizia pauline
  paulina pernille petter ragnar ragnvald ragnhild randi rebecca rebekka reidar reidun roland ronald rudolf rolf roger sandra sander
  sanders sondre saskia sebastian severin sigbjorn sigfrid siegfried sigmund sigurd silvia silje simone simona solveig solfrid sondra
  stefan stefania stefanie steffen steinar steiner stian stine stephan stephanie stephen steven susanna susanne sverre svenja synnove
  sylvia teresa terese therese theresa theodor thomas thorleif thorvald tobias torbjorn torgeir torgrim torhild torill torild torleif
  torstein torsten torunn torvald trygve ulrich ulrik ulrike ulrikke valentin valentina valerie vanessa vebjorn vegard verena veronica
  veronika victor victoria viktor viktoria vilhelm vibeke wibeke vigdis vincent vivian viviane volker walter werner verner wenche
  wilhelm william yvonne kirsti kristi kristofer christoffer christopher asgeir asbjorg ragnfrid magnfrid sigvard sigvald
`);

/** Family names of any length. */
const family = listed(`
  hansen hanssen johansen johannesen johannessen johnsen johnson johnsson johansson johanson olsen olssen olsson larsen larssen larsson
  andersen andresen anderson andersson pedersen pettersen petersen peterson petersson pettersson persson nilsen nielsen nilssen nilsson
  kristiansen christiansen kristensen christensen kristoffersen christoffersen jensen jenssen jansen janssen janson jansson jonsson
  karlsen karlson karlsson carlsen carlson carlsson eriksen erikson eriksson ericson ericsson erichsen berg berge bergh haugen haugan
  hagen hauge haug haaland halland hovland hoyland moen moe mohn berglund berggren lund lunde lundh lundberg lundgren lundin dahl dahle
  dal dale dalen dahlen solberg solheim strand strom storm ness nes naess lie lien li lee vik viken wiik eide eidem bakke bakken
  bakker jacobsen jakobsen jakobsson jacobsson fredriksen frederiksen fredriksson svendsen svensen svensson swenson knutsen knudsen
  rasmussen rasmusen martinsen martinussen mortensen sorensen sorenson aas aase aasen amundsen antonsen arnesen arntsen arntzen aune
  bjerke bjork bjorklund brekke bruun brun brown braun danielsen davidsen ellingsen engen enger eng evensen edvardsen fossum foss
  gulbrandsen gundersen gunnarsson haraldsen halvorsen helgesen helland henriksen hermansen holm holmen holmes holt holte iversen
  ingebrigtsen isaksen isaksson jorgensen kvam langeland lindberg lindgren lindstrom lindqvist lindquist lindholm mathisen mathiesen
  mathiassen matsen michaelsen mikkelsen mikalsen moller mueller mogensen myhre myhr myrvold nygaard nygard nilsby nordby nordli
  oien olaisen paulsen pauls poulsen reitan ruud rud rod roed ronning sandberg sand sande sandvik samuelsen samuelsson simonsen
  simensen skaar solli solbakken sivertsen sather sether saeter stene steen sten stokke sunde sund sundby svensen tangen thomassen
  thomsen thomson thompson tomsen tveit tveitan thorsen torsen torgersen ulriksen vold wold wang wahl ahlberg almqvist axelsson
  axelsen backstrom bengtsson berntsen berntsson bergman bergmann bergstrom blom bjornsson claesson danielsson ek eklund engstrom
  forsberg fransson gustafsson gustavsson hakansson hansson hellstrom hermansson holmberg holmgren holmstrom isaksson jonasson
  lundqvist lundquist lundstrom magnusson magnussen martensson martinsson mattsson mansson mohammad mohamed ahmed ali khan hussain
  singh nguyen nyberg nystrom oberg ohman palsson samuelson sandstrom sjoberg sjogren soderberg strombeck sundberg sundstrom wallin
  wikstrom akesson astrom christoffersson gregersen hald hjort juhl kjaer kjeldsen kofoed krogh lauridsen lauritsen lauritzen madsen
  schmidt schmitt schmid smith smidt schneider snyder fischer fisher weber wagner becker baker schulz schulze schultz hoffmann hofmann
  hoffman koch bauer richter klein wolf wolff schroder schroeder neumann neuman schwarz schwartz zimmermann kruger krueger hartmann
  hartman lange lang werner krause meier meyer maier mayer mejer lehmann lehman walter kaiser fuchs jones williams williamson davies
  davis davidson miller wilson moore taylor thomas jackson white harris martin garcia clark clarke lewis robinson walker young allen
  king wright scott green hill adams nelson hall campbell mitchell roberts robertson carter phillips evans turner parker collins
  edwards stewart stuart morris murphy cook rogers rodgers morgan cooper reed reid bell bailey kelly howard ward cox
`);

export const isCommonGiven = (word: string) => given.has(word);
export const isCommonFamily = (word: string) => family.has(word);
