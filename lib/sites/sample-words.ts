/**
 * The words that a page sample keeps: markup's, the hosts' names for their parts, and the fixed words of their addresses. They
 * are kept in attributes that the hosts' developers fill in and in paths, never in a text, a label, a name or a slug. What a
 * reader looks for is among them by itself: all of every site's selectors.
 */
const selectorFiles = import.meta.glob<Record<string, unknown>>('./*/**/*selectors*.ts', { eager: true });

/** What readers look for beside the selectors: parts of keys, blobs and addresses that they compare. */
const readers = `bpr guid datalet voyager api me public identifier type graph person web page context name given family url same as
  works for job title address locality member fsd fs mini profile urn li msg message conversation search results connection of facet
  activity company school group salesProfile sales lead account auth wall guest home login key og canonical http https www com
  top level section topcard experience education details component sdui ref card entity collection item drawer post connect`;

const addresses = `in mail messaging thread sales lead list inbox people search results all content companies jobs feed update posts
  company school showcase about life mynetwork invitation manager invite connect custom preload overlay contact info recent activity
  details skills interests edit forms intro photo notifications premium talent recruiter hire pub profile groups events learning
  settings help legal logout login signup checkpoint authwall compose new view u sent drafts starred snoozed important scheduled
  trash spam outbox label category advanced archive imp chats popout btop lg cm pt`;

const roles = `alert alertdialog application article banner blockquote button caption cell checkbox code column columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group
  heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search
  searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term text textbox time
  timer toolbar tooltip tree treegrid treeitem`;

const values = `true false mixed polite assertive off both inline ltr rtl auto yes no undefined null plaintext only until found ascending
  descending horizontal vertical location date email hidden number password range reset submit tel color file month week datetime local
  json ld application text html on to cc bcc from subject subjectbox body rel nofollow noopener noreferrer ugc preload icon`;

const parts = `action actions actor ad add after anchor app apply area aside attachment author avatar background badge badges bar base
  before block body bottom box bubble bulk bullet bundle button buttons card cards carousel center chat chip chips circle clickable
  close closed col collapse collapsed comment comments common compact component container content control controls count cover cta
  current data default degree desktop dialog disabled display distance divider dropdown edit element ember empty end entity entry
  error event expand expanded external extra field filter fixed flagship flex floating follow following footer form frame full global
  grid header headline height hero highlight highlights hover hovercard icon id image images indicator info inline inner input insight
  insights interop invitation item items label large layout left level lazy line link links list loaded loader loading lockup
  logo main mark max media medium member menu meta middle min modal more mutual nav new next note online open outer outlet overflow
  overlay own page paged pagination panel participant participants pending photo picture placeholder plain pop popover position post
  presence presentation prev previous primary product profile progress pronoun provider rail react reaction read recipient recommend
  region reply request result results right root row rows screen scroll scaffold secondary section select selected self send sender
  sent separator shadow show shown side sidebar simple single size skeleton slot small snippet social sort space spinner start state
  static status sticky stream sub subject subline subtitle suggestion summary tab tabs tag target template test text thread thumbnail
  tile time timeline title toast toggle toolbar top topbar trigger truncate type typeahead unread update user value view viewer
  visible visually warning web width window wrap wrapper universal relationship sequence module feature guest member public view
  first last full given family given plural singular country city region locality industry summary occupation included paging elements
  entities relationships entity distance degree connections followers followed current positions educations profiles cards components
  paged lists hashed artdeco pvs pv org msg convo reusable global nav identity tetris desktop mobile primary navigation workspace`;

/** Names that the hosts set in texts of their own, such as a title. */
export const brands: ReadonlySet<string> = new Set(['LinkedIn', 'Gmail']);

/** A name in the way of developers, in its words: `ProfilePostConnectDrawer`, `SDUICard`. */
export function humps(run: string): string[] {
  return run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\p{Lu}\p{Ll}]+/gu) ?? [];
}

const read = Object.values(selectorFiles).flatMap((file) =>
  Object.values(file).flatMap((list) => (Array.isArray(list) ? list.map(String) : [])),
);

/** Small letters. */
export const hookWords: ReadonlySet<string> = new Set(
  [...read, readers, addresses, roles, values, parts]
    .flatMap((words) => words.match(/[A-Za-z]+/g) ?? [])
    .flatMap((run) => humps(run).concat(run))
    .map((word) => word.toLowerCase()),
);

/** The last part of a host's name, where it is no more than that. */
export function isTopLevel(label: string): boolean {
  return /^(?:[a-z]{2,4}|example|invalid|localhost|online|cloud|email|group)$/i.test(label);
}
