import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobOf } from '@/lib/pipeline/headline';

/** Headline, what the top card says ('' for nothing), title and company as they should be read ('' for left out). */
type Case = [headline: string, topCard: string, title: string, company: string];

const norwegian: Case[] = [
  ['Salgssjef hos Nordlys Energi', '', 'Salgssjef', 'Nordlys Energi'],
  ['Salgssjef i Nordlys AS', '', 'Salgssjef', 'Nordlys AS'],
  ['Salgssjef i Nordlys', '', 'Salgssjef', ''],
  ['Salgssjef i Nordlys', 'Nordlys AS', 'Salgssjef', 'Nordlys AS'],
  ['Daglig leder i Fossheim Trelast', 'Fossheim Trelast', 'Daglig leder', 'Fossheim Trelast'],
  ['Forsker ved Universitetet i Fjordby', 'Universitetet i Fjordby', 'Forsker', 'Universitetet i Fjordby'],
  ['Konsulent i salg', '', 'Konsulent i salg', ''],
  ['Konsulent i salg hos Sydhav AS i Bergen', '', 'Konsulent i salg', 'Sydhav AS'],
  ['Ansatt i Oslo', '', '', ''],
  ['Jobber som selger hos Bryggen AS', '', 'selger', 'Bryggen AS'],
  ['Jeg hjelper bedrifter å vokse | Markedssjef hos Bryggen', '', 'Markedssjef', 'Bryggen'],
  ['Tidl. salgssjef hos Bryggen | Rådgiver hos Havlys', '', 'Rådgiver', 'Havlys'],
  ['Innkjøpssjef hos Havbruk Nord', 'Nordlys Energi AS', '', 'Nordlys Energi AS'],
  ['Salgssjef i Oslo', 'Nordlys AS', 'Salgssjef', 'Nordlys AS'],
  ['Salgssjef i Sydhav', 'Nordlys AS', '', 'Nordlys AS'],
  ['DAGLIG LEDER I NORDLYS AS', '', 'DAGLIG LEDER', 'NORDLYS AS'],
];

const english: Case[] = [
  ['Head of Sales at Seewind', '', 'Head of Sales', 'Seewind'],
  ['Head of Sales At Seewind', '', 'Head of Sales', 'Seewind'],
  ['CTO @ Havlys Energi – offshore wind, software and too much coffee', '', 'CTO', 'Havlys Energi'],
  ['CEO @Seewind', '', 'CEO', 'Seewind'],
  ['CEO at Seewind, board member at Bryggen', '', 'CEO', 'Seewind'],
  ['CEO at Seewind and board member at Bryggen', '', 'CEO', 'Seewind'],
  ['CEO at Seewind, board member at Bryggen', 'Bryggen AS', 'board member', 'Bryggen AS'],
  ['CEO at Seewind | Board member at Bryggen', 'Bryggen AS', 'Board member', 'Bryggen AS'],
  ['Specialist in logistics', '', 'Specialist in logistics', ''],
  ['Specialist in Logistics', '', 'Specialist in Logistics', ''],
  ['Manager in Training', '', 'Manager in Training', ''],
  ['Sales manager at a SaaS company', '', 'Sales manager', ''],
  ['Helping B2B founders sell more', '', '', ''],
  ['Helping B2B founders sell more | Founder at Harbour Ltd', '', 'Founder', 'Harbour Ltd'],
  ['Open to work | Account Executive', '', 'Account Executive', ''],
  ['Student at Harbour University', '', '', ''],
  ['Student at Harbour University', 'Harbour Ltd', '', 'Harbour Ltd'],
  ['Ex-Seewind | VP, Marketing at Harbour Ltd | #growth', '', 'VP, Marketing', 'Harbour Ltd'],
  ['🚀 Founder / CEO at Seewind 🚀 We are hiring', '', 'Founder / CEO', 'Seewind'],
  ['VP Sales Operations · Lumenport', '', 'VP Sales Operations', ''],
  ['VP Sales Operations · Lumenport', 'Lumenport', 'VP Sales Operations', 'Lumenport'],
  ['Head of Procurement | Supply chain | Sustainability', 'Nordhav', 'Head of Procurement', 'Nordhav'],
  ['Engineer at heart', '', '', ''],
  ['Founder at Stealth Startup', '', 'Founder', ''],
  ['Head of Sales at Seewind in Hamburg', '', 'Head of Sales', 'Seewind'],
  ['Head of Sales at Harbour, Inc. (formerly Bryggen)', '', 'Head of Sales', 'Harbour, Inc.'],
  ['CEO of Nordlys', '', 'CEO', ''],
  ['Partner at Holm, Lie & Co AS', '', 'Partner', ''],
  ['Partner at Holm, Lie & Co AS', 'Holm, Lie & Co AS', 'Partner', 'Holm, Lie & Co AS'],
  ['Head of Sales of Seewind Ltd', '', 'Head of Sales', 'Seewind Ltd'],
  ['Sales manager with 10 years in logistics', '', 'Sales manager with 10 years in logistics', ''],
];

const anotherEmployer: Case[] = [
  ['Sales manager at a SaaS company', 'Harbour Ltd', 'Sales manager', 'Harbour Ltd'],
  ['Sales manager at seewind', 'Harbour Ltd', '', 'Harbour Ltd'],
  ['Sales manager at Seewind/Bryggen', 'Harbour Ltd', '', 'Harbour Ltd'],
  ['Sales manager at Seewind/Bryggen', '', 'Sales manager', ''],
];

const swedish: Case[] = [
  ['Säljchef hos Granvik', '', 'Säljchef', 'Granvik'],
  ['Säljchef på Granvik AB', '', 'Säljchef', 'Granvik AB'],
  ['Säljchef på Granvik', 'Granvik AB', 'Säljchef', 'Granvik AB'],
  ['VD och grundare, Granvik AB', '', 'VD och grundare', 'Granvik AB'],
  ['Inköpare i Göteborg', '', 'Inköpare', ''],
  ['Konsult inom logistik', '', 'Konsult inom logistik', ''],
  ['Jag hjälper företag att växa', '', '', ''],
  ['Säljare vid Granvik AB', '', 'Säljare', 'Granvik AB'],
  ['Säljchef i Granvik', '', 'Säljchef', ''],
  ['Fd säljchef hos Granvik', '', '', ''],
];

const danish: Case[] = [
  ['Salgschef hos Strandby', '', 'Salgschef', 'Strandby'],
  ['Salgschef i Strandby A/S', '', 'Salgschef', 'Strandby A/S'],
  ['Indkøber ved Strandby ApS', '', 'Indkøber', 'Strandby ApS'],
  ['Adm. direktør, Strandby A/S', '', 'Adm. direktør', 'Strandby A/S'],
  ['Projektleder i København', 'Strandby A/S', 'Projektleder', 'Strandby A/S'],
  ['Studerende ved Strandby Universitet', '', '', ''],
  ['Salgschef i Strandby', '', 'Salgschef', ''],
  ['Tidligere salgschef hos Strandby', '', '', ''],
  ['Salgschef af hjertet', 'Strandby A/S', 'Salgschef af hjertet', 'Strandby A/S'],
];

const german: Case[] = [
  ['Vertriebsleiter bei Seewind', '', 'Vertriebsleiter', 'Seewind'],
  ['Vertriebsleiterin bei der Seewind GmbH', '', 'Vertriebsleiterin', 'Seewind GmbH'],
  [
    'Einkaufsleiter bei Rheinwerk Logistik',
    'Rheinwerk Logistik GmbH & Co. KG',
    'Einkaufsleiter',
    'Rheinwerk Logistik GmbH & Co. KG',
  ],
  ['Geschäftsführer der Rheinwerk GmbH & Co. KG', '', 'Geschäftsführer', 'Rheinwerk GmbH & Co. KG'],
  ['Rheinwerk AG – Leiter Einkauf', '', 'Leiter Einkauf', 'Rheinwerk AG'],
  ['Leiter:in Vertrieb in Hamburg', '', 'Leiter:in Vertrieb', ''],
  ['Studentin | Produktmanagement', '', '', ''],
  ['Auf der Suche nach neuen Aufgaben', '', '', ''],
  ['Ehemaliger Vertriebsleiter bei Seewind', 'Rheinwerk AG', '', 'Rheinwerk AG'],
];

const french: Case[] = [
  ['Directrice commerciale chez Atelier Corvin', '', 'Directrice commerciale', 'Atelier Corvin'],
  ['Responsable des achats chez Corvin SAS', '', 'Responsable des achats', 'Corvin SAS'],
  ['Ingénieur à Lyon', '', 'Ingénieur', ''],
  ['Directeur de la communication', 'Atelier Corvin', 'Directeur de la communication', 'Atelier Corvin'],
  ['Gérant de Corvin SARL', '', 'Gérant', 'Corvin SARL'],
  ['J’aide les PME à vendre mieux', '', '', ''],
  ['Chargé(e) de clientèle chez Corvin', '', 'Chargé(e) de clientèle', 'Corvin'],
  ['À l’écoute du marché', '', '', ''],
  ['Directeur commercial @ Corvin', '', 'Directeur commercial', 'Corvin'],
  ['Ancien directeur commercial chez Corvin', '', '', ''],
  ['Consultante en stratégie', '', 'Consultante en stratégie', ''],
];

const spanish: Case[] = [
  ['Directora en Molinova', 'Molinova', 'Directora', 'Molinova'],
  ['Directora comercial en Molinova S.L.', '', 'Directora comercial', 'Molinova S.L.'],
  ['Responsable de ventas en Madrid', '', 'Responsable de ventas', ''],
  ['Gerente en ventas', '', 'Gerente en ventas', ''],
  ['Jefe de compras en Molinova', '', 'Jefe de compras', ''],
  ['Ayudo a empresas a crecer', '', '', ''],
  ['Fundadora @ Molinova', '', 'Fundadora', 'Molinova'],
  ['Jefe de compras en Molinova', 'Molinova', 'Jefe de compras', 'Molinova'],
  ['Ex directora comercial en Molinova S.L.', '', '', ''],
];

const dutch: Case[] = [
  ['Verkoopmanager bij Duinzicht', '', 'Verkoopmanager', 'Duinzicht'],
  ['Accountmanager bij Duinzicht B.V.', '', 'Accountmanager', 'Duinzicht B.V.'],
  ['Inkoper in Utrecht', '', 'Inkoper', ''],
  ['Eigenaar van Duinzicht BV', '', 'Eigenaar', 'Duinzicht BV'],
  ['Oprichter, Duinzicht BV, spreker en schrijver', '', 'Oprichter', 'Duinzicht BV'],
  ['Ik help bedrijven groeien', '', '', ''],
  ['Inkoper bij de Duinzicht BV', '', 'Inkoper', 'Duinzicht BV'],
  ['Oud-directeur bij Duinzicht', '', '', ''],
  ['Op zoek naar een nieuwe uitdaging', '', '', ''],
];

const others: Case[] = [
  ['Myyntijohtaja, Metsäpolku Oy', '', 'Myyntijohtaja', 'Metsäpolku Oy'],
  ['Responsabile vendite presso Collina S.r.l.', '', 'Responsabile vendite', 'Collina S.r.l.'],
  ['Diretora comercial na Ribalta Lda', '', 'Diretora comercial', 'Ribalta Lda'],
  ['Kierownik sprzedaży w Polana Sp. z o.o.', '', 'Kierownik sprzedaży', 'Polana Sp. z o.o.'],
];

const doubtful: Case[] = [
  ['', '', '', ''],
  ['', 'Nordlys AS', '', 'Nordlys AS'],
  ['   ', '  ', '', ''],
  ['🐟', '', '', ''],
  ['--', '', '', ''],
  ['Leter etter gode spørsmål', '', '', ''],
  ['Einkauf | Logistik', '', '', ''],
  ['Selger kari@nordlys.example', '', '', ''],
  ['Nordlys AS', '', '', 'Nordlys AS'],
  ['Nordlys AS', 'Nordlys', '', 'Nordlys'],
  ['Salgssjef Nordlys', 'Nordlys AS', 'Salgssjef', 'Nordlys AS'],
  ['CEO Nordlys AS', '', 'CEO', 'Nordlys AS'],
  ['Salgssjef | Nordlys AS', '', 'Salgssjef', 'Nordlys AS'],
  ['Salgssjef | Nordlys AS', 'Bryggen AS', '', 'Bryggen AS'],
  ['Salg\u200Bssjef\u202E  hos \n Nordlys', '', 'Salgssjef', 'Nordlys'],
];

describe.each(
  Object.entries({
    norwegian,
    english,
    swedish,
    danish,
    german,
    french,
    spanish,
    dutch,
    others,
    anotherEmployer,
    doubtful,
  }),
)('of %s headlines', (_, cases) => {
  it.each(cases)('%j beside %j is the job %j at %j', (headline, topCard, title, company) => {
    expect(jobOf(headline, topCard || undefined)).toEqual({ ...(title && { title }), ...(company && { company }) });
  });
});

/** What the texts must be parts of: said once more, in the test's own words. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

describe('whatever a headline says', () => {
  const word = fc.constantFrom(
    'CEO',
    'Salgssjef',
    'at',
    'hos',
    'i',
    'in',
    'de',
    '@',
    ',',
    '/',
    '|',
    '–',
    '(',
    'Nordlys',
    'AS',
    'and',
    'GmbH',
    '🐟',
    'Oslo',
  );
  const said = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('title and company are parts of it', () => {
    fc.assert(
      fc.property(said, (headline) => {
        const { title, company } = jobOf(headline);
        for (const text of [title, company].filter((one) => one !== undefined)) {
          expect(text.length).toBeGreaterThan(0);
          expect(oneLine(headline)).toContain(text);
          expect(text).toBe(text.trim());
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('the company beside it wins, and the title is a part of it', () => {
    fc.assert(
      fc.property(said, said, (headline, topCard) => {
        const { title, company } = jobOf(headline, topCard);
        const shown = oneLine(topCard.slice(0, 300).replace(/[\uD800-\uDBFF]$/, ''));
        if (shown) expect(company).toBe(shown);
        expect(oneLine(headline)).toContain(title ?? '');
      }),
      { numRuns: 3000 },
    );
  });

  it.each(
    [
      'at ',
      'a,',
      'CEO at ',
      'i AS ',
      '((((',
      '@ ',
      '@',
      '/ ',
      'Sales of ',
      '| ',
      '🐟',
      '\uFDFA',
      'Nordlys AS & ',
      'and CEO at ',
      '\u202E',
      ' ',
    ].map((part) => [part, part.repeat(Math.ceil(100_000 / part.length))] as const),
  )('%j without end is read in no time', (_, hostile) => {
    jobOf(hostile, hostile);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      jobOf(hostile, hostile);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
