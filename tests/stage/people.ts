/** The user interface in which LinkedIn serves a profile: it differs by account, so here it differs by person. */
export type ProfileUi = 'sdui' | 'ember' | 'guest';

/** One invented person. A slug puts her on the pretend LinkedIn, an address into the pretend Gmail. */
export interface Person {
  name: string;
  /** Percent-decoded, lower-case. */
  slug?: string;
  /** Lower-case. Only reserved domains, but for the rep's own. */
  email?: string;
  ui: Exclude<ProfileUi, 'guest'>;
  degree: 1 | 2 | 3;
  headline: string;
  title?: string;
  company?: string;
  school?: string;
  location: string;
  pronouns?: string;
  about: string;
  /** Waits for an answer when the page is opened: `sent` for hers, `received` for the rep's. */
  invitation?: 'sent' | 'received';
}

/** Somebody with a profile. */
export type Member = Person & { slug: string };

const person = (told: Partial<Person> & Pick<Person, 'name'>): Person => ({
  ui: 'sdui',
  degree: 2,
  headline: '',
  location: 'Norway',
  about: '',
  ...told,
});

/** The rep, whose accounts these are. */
export const rep = person({
  name: 'Kari Lunde',
  slug: 'kari-lunde',
  email: 'kari@fjordsalg.no',
  ui: 'ember',
  degree: 1,
  headline: 'Account Executive at Fjordsalg',
  title: 'Account Executive',
  company: 'Fjordsalg AS',
  school: 'Norges Handelshøyskole',
  location: 'Bergen, Vestland, Norway',
  about: 'I help mid-sized firms on the coast buy software that they still like after a year.',
});

/** The rep under an address of hers that only sends and receives: an alias, not an account. */
export const repAlias = person({ name: rep.name, email: 'kari.lunde@fjordsalg.no', company: rep.company });
/** Her second account. */
export const repAtHome = person({ name: rep.name, email: 'kari.lunde@example.com' });
/** A mailbox that colleagues have delegated to her. */
export const salesDesk = person({ name: 'Fjordsalg Salg', email: 'salg@fjordsalg.no', company: rep.company });

/** On both hosts: by name on LinkedIn, by address in Gmail. */
export const ingrid = person({
  name: 'Ingrid Solheim',
  slug: 'ingrid-solheim',
  email: 'ingrid.solheim@nordhav.example',
  headline: 'Head of Procurement at Nordhav Sjømat | Supply chain | Sustainability',
  title: 'Head of Procurement',
  company: 'Nordhav Sjømat AS',
  school: 'NTNU Ålesund',
  location: 'Ålesund, Møre og Romsdal, Norway',
  pronouns: 'She/Her',
  about: 'Buying for eleven plants and one fleet. Ask me about cold chains.',
});

export const magnus = person({
  name: 'Magnus Bråthen',
  slug: 'magnus-brathen',
  email: 'magnus@havlys.example',
  ui: 'ember',
  degree: 1,
  headline: 'CTO @ Havlys Energi – offshore wind, software and too much coffee',
  title: 'Chief Technology Officer',
  company: 'Havlys Energi AS',
  school: 'Universitetet i Stavanger',
  location: 'Stavanger, Rogaland, Norway',
  about: 'Building the control room for floating wind.',
});

export const priya = person({
  name: 'Priya Raman',
  slug: 'priyaraman',
  email: 'priya.raman@lumenport.example',
  degree: 1,
  headline: 'VP Sales Operations · Lumenport',
  title: 'VP Sales Operations',
  company: 'Lumenport Ltd',
  school: 'Imperial College London',
  location: 'London, England, United Kingdom',
  pronouns: 'She/Her',
  about: 'Forecasts that hold.',
});

export const thomas = person({
  name: 'Thomas Müller-Brandt',
  slug: 'thomas-müller-brandt',
  email: 'thomas.mueller-brandt@rheinwerk.example',
  ui: 'ember',
  headline: 'Einkaufsleiter bei Rheinwerk Logistik',
  title: 'Einkaufsleiter',
  company: 'Rheinwerk Logistik GmbH',
  school: 'Universität zu Köln',
  location: 'Köln, Nordrhein-Westfalen, Deutschland',
  about: 'Zwanzig Jahre Lager, Rampe und Disposition.',
});

export const sofie = person({
  name: 'Sofie Nygård',
  slug: 'sofie-nygard-7b41',
  email: 'sofie@fossheim-trelast.example',
  headline: 'Daglig leder i Fossheim Trelast',
  title: 'Daglig leder',
  company: 'Fossheim Trelast AS',
  location: 'Elverum, Innlandet, Norge',
  about: 'Tredje generasjon i tre.',
});

export const jean = person({
  name: 'Jean-Baptiste Lefèvre',
  slug: 'jblefevre',
  email: 'jb.lefevre@corvin.example',
  degree: 3,
  headline: 'Directeur commercial chez Atelier Corvin',
  title: 'Directeur commercial',
  company: 'Atelier Corvin',
  school: 'emlyon',
  location: 'Lyon, Auvergne-Rhône-Alpes, France',
  about: 'Du métal, des gens, des délais tenus.',
});

/** Somebody of whom only an address is known. */
export const stranger = (email: string): Person => person({ name: '', email });

/** Only on LinkedIn. */
export const ase = person({
  name: 'Åse Bjørkås',
  slug: 'åse-bjørkås',
  headline: 'Leter etter gode spørsmål',
  title: 'Innovasjonsrådgiver',
  company: 'Kystlab SA',
  location: 'Bodø, Nordland, Norge',
  about: 'Rådgiver for små bedrifter i nord.',
});

/** Shows a school where others show a company. */
export const misaki = person({
  name: '佐藤 美咲',
  slug: 'misaki-sato-8b2a',
  degree: 3,
  headline: '東都大学 工学部｜海洋工学',
  school: '東都大学',
  location: 'Tokyo, Japan',
  about: '卒業は来年の春です。',
});

/** Two people of one name: a name alone never makes them one. */
export const larsOfBergen = person({
  name: 'Lars Hansen',
  slug: 'lars-hansen-bergen',
  email: 'lars.hansen@vestbygg.example',
  ui: 'ember',
  headline: 'Prosjektleder, Vestbygg',
  title: 'Prosjektleder',
  company: 'Vestbygg AS',
  location: 'Bergen, Vestland, Norway',
  about: '',
});
export const larsOfTromso = person({
  name: 'Lars Hansen',
  slug: 'lars-hansen-4a90b',
  headline: 'Fleet Manager at Polarrederiet',
  title: 'Fleet Manager',
  company: 'Polarrederiet AS',
  location: 'Tromsø, Troms, Norway',
  about: '',
});

/** Only in Gmail. */
export const henrik = person({ name: 'Henrik Dahl', email: 'henrik@fjordsalg.no', company: rep.company });
export const siobhan = person({ name: "Siobhán O'Neill", email: 'siobhan.oneill@lumenport.example' });
export const ahmed = person({ name: 'Ahmed El-Sayed', email: 'ahmed@nordhav.example' });
/** Writes without a name. */
export const accounts = person({ name: '', email: 'faktura@havlys.example' });
export const newsletter = person({ name: 'Nordisk Salgsbrev', email: 'brev@salgsbrev.example' });

/** With a signature under their mails. */
export const marit = person({ name: 'Marit Aasen', email: 'marit.aasen@skagerlog.example' });
export const daniel = person({ name: 'Daniel Whitcombe', email: 'd.whitcombe@harrowgate.example' });
export const nils = person({ name: 'Nils Petter Rønning', email: 'nils.petter@tindekraft.example' });
/** Of one firm. */
export const eva = person({ name: 'Eva Kjelstad', email: 'eva@brygga-foto.example' });
export const tor = person({ name: 'Tor Inge Vik', email: 'tor.inge@brygga-foto.example' });
export const amalie = person({ name: 'Amalie Strøm', email: 'amalie@brygga-foto.example' });
/** Their names try the page that shows them. */
export const bold = person({ name: '<b>Bold & Co</b>', email: 'post@bold-co.example' });
export const quoting = person({ name: '"Ola" \'x\' <img src=x onerror=alert(1)>', email: 'ola@quotes.example' });
/** Nobody to sell to. */
export const mailingList = person({ name: 'Salgsforum', email: 'salgsforum@lists.example' });
export const group = person({ name: 'Nordic RevOps', email: 'nordic-revops-announce@revops.example' });
export const noReply = person({ name: 'Reisebyrået', email: 'no-reply@reisebyraa.example' });
export const calendar = person({ name: 'Google Calendar', email: 'calendar-notification@google.example' });

export const people: readonly Person[] = [
  rep,
  ingrid,
  magnus,
  priya,
  thomas,
  sofie,
  jean,
  ase,
  misaki,
  larsOfBergen,
  larsOfTromso,
  henrik,
  siobhan,
  ahmed,
  accounts,
  newsletter,
  repAlias,
  repAtHome,
  salesDesk,
  marit,
  daniel,
  nils,
  eva,
  tor,
  amalie,
  bold,
  quoting,
  mailingList,
  group,
  noReply,
  calendar,
];

/** Everybody who has a profile, the rep among them. */
export const members = people.filter((one): one is Member => one.slug !== undefined);

const crowdNames = [
  'Aurora Tveit, Birk Hauge, Celine Fjeld, Dag Moen, Elin Sunde, Frode Lie, Guro Vold, Hakon Eide, Ida Ruud, Jarle Foss',
  'Kaja Berge, Leif Sand, Mona Haugen, Njord Bakke, Oda Solli, Pia Lund, Roar Vangen, Siri Holte, Trym Aas, Unni Dale',
  'Vidar Krog, Wenche Ness, Ylva Strand, Aksel Rød, Bente Myhre, Carl Lien, Dina Skog, Espen Vik, Frida Borge, Geir Tangen',
  'Hanna Rustad, Ivar Helle, Janne Brekke, Kjell Orset, Live Nygaard, Mats Engen, Nina Sletten, Olav Heim, Petra Gran, Rune Elv',
  'Signe Torp, Tora Vestby, Ulrik Mo, Vilde Sæther, Arne Kvam, Berit Lunde, Cato Hovland, Dorte Fauske, Emil Rygg, Fanny Stene',
  'Gunn Aune, Hedda Løken, Ingar Furu, Jorunn Bø, Konrad Grav, Lilly Sønsteby, Mikkel Hagen, Nora Ås, Oskar Dybvik, Pernille Øye',
].flatMap((line) => line.split(', '));

const crowdTitles = ['Purchasing Manager', 'Plant Manager', 'Finance Director', 'Logistics Lead', 'IT Manager'];
const crowdCompanies = ['Vinje Verft AS', 'Solbakk Bakeri AS', 'Tiurfoss Kraft AS', 'Elvebredd Bygg AS'];

/** Latin letters only, as LinkedIn makes a slug of a name. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '-');

/** Sixty more members, so that a search has many pages. The first three have invited the rep, she the next three. */
export const crowd: readonly Member[] = crowdNames.map((name, place) => {
  const title = crowdTitles[place % crowdTitles.length];
  const company = crowdCompanies[place % crowdCompanies.length];
  return person({
    name,
    title,
    company,
    slug: `${slugOf(name)}-${(fingerprint(name) % 0xff_ffff).toString(16)}`,
    ui: place % 2 === 0 ? 'sdui' : 'ember',
    degree: place % 3 === 2 ? 3 : 2,
    headline: `${title} at ${company}`,
    location: 'Trondheim, Trøndelag, Norway',
    invitation: place < 3 ? 'received' : place < 6 ? 'sent' : undefined,
  }) as Member;
});

/** A number that is the same for the same text at every start (FNV-1a, 32 bits). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Of the highest bits: the lowest of a fingerprint know only the lowest of each letter. */
const opaque = (text: string, length: number): string =>
  Array.from({ length }, (_, place) => base64url[fingerprint(`${text}${place}`) >>> 26]).join('');

/** LinkedIn's opaque id of a member: `ACoAA` and 34 characters. */
export const memberId = (slug: string): string => `ACoAA${opaque(slug, 34)}`;

/** That of the same member in Sales Navigator, which tells nothing of the other: `ACwAA` and 34 characters. */
export const salesId = (slug: string): string => `ACwAA${opaque(`${slug}, sold to`, 34)}`;

/** The number of a member that Ember pages carry. */
export const memberNumber = (slug: string): string => String(100_000_000 + (fingerprint(slug) % 800_000_000));

/** Whoever has a profile, and whoever fills the searches. */
export const everyMember: readonly Member[] = [...members, ...crowd];

export const memberBySlug = (slug: string): Member | undefined =>
  everyMember.find((one) => one.slug === slug || memberId(one.slug).toLowerCase() === slug.toLowerCase());

export const memberBySalesId = (id: string): Member | undefined => everyMember.find((one) => salesId(one.slug) === id);
