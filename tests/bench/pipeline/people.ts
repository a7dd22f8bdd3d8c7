const first = [
  'Ingrid',
  'Magnus',
  'Priya',
  'Thomas',
  'Sofie',
  'Åse',
  'Henrik',
  'Siobhán',
  'Ahmed',
  'Misaki',
  'Émile',
  'Bjørn',
  'Ragnhild',
  'Daniel',
  'Thea',
  'Yuki',
  'Marek',
  'Aoife',
  'Tobias',
  'Hanne',
  'Lars',
  'Kari',
  'Nora',
  'Jakob',
];
const last = [
  'Solheim',
  'Bråthen',
  'Raman',
  'Müller-Brandt',
  'Nygård',
  'Bjørkås',
  'Dahl',
  "O'Neill",
  'El-Sayed',
  'Satō',
  'Fontanel',
  'Ångström',
  'Moe',
  'Achterberg',
  'Lysberg',
  'Tanabe',
  'Wiśniewski',
  'Ní Bhriain',
  'Kjærgaard',
  'Hansen',
  'Lunde',
  'Lefèvre',
  'Haugen',
  'Berg',
  'Okafor',
  'Lindqvist',
  'Virtanen',
  'Costa',
  'Novák',
];
const companies = [
  'Nordhav Sjømat',
  'Havlys Energi',
  'Lumenport',
  'Rheinwerk Logistik',
  'Fossheim Trelast',
  'Atelier Corvin',
  'Kystlab',
  'Vestbygg',
  'Polarrederiet',
  'Fjordlys Kraft',
  'Bałtyk Logistics',
  'Liffey Foods',
  'Kitano Instruments',
];
const titles = [
  'Head of Procurement',
  'Daglig leder',
  'VP Sales Operations',
  'Einkaufsleiter',
  'Prosjektleder',
  'IT-leder',
  'CTO',
];
const places = ['Ålesund, Norge', 'Stavanger, Norge', 'London, United Kingdom', 'Köln, Deutschland', 'Lyon, France'];

const pick = (list: readonly string[], number: number): string => list[number % list.length]!;
const ascii = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Somebody invented: the same for the same number, with an address and a profile that nobody else has. */
export function personOf(number: number) {
  const name = `${pick(first, number)} ${pick(last, Math.floor(number / first.length))}`;
  const company = pick(companies, Math.floor(number / 7));
  const key = `${ascii(name)}-${number}`;
  return {
    name,
    title: pick(titles, number),
    company,
    location: pick(places, Math.floor(number / 3)),
    headline: `${pick(titles, number)} at ${company}`,
    emails: [`${key}@${ascii(company)}.example`],
    phones: [`+47 ${String(40_000_000 + number)}`],
    slug: key,
  };
}
