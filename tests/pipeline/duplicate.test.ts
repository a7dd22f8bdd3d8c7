import { describe, expect, it } from 'vitest';
import { type Comparable, likeness } from '@/lib/pipeline/duplicate';

const list = (part: string) =>
  part
    .split(';')
    .filter(Boolean)
    .map((one) => one.trim());

/** `name | company | addresses | phones | slug`, each but the name may be left out. */
function lead(text: string): Comparable {
  const [name = '', company = '', emails = '', phones = '', slug = ''] = text.split('|').map((part) => part.trim());
  return { name, ...(company && { company }), emails: list(emails), phones: list(phones), ...(slug && { slug }) };
}

/** What is said of the two: `reason name strength`. */
function said(one: string, other: string): string | undefined {
  const found = likeness(lead(one), lead(other));
  expect(likeness(lead(other), lead(one))).toEqual(found);
  return found && [found.reason, found.name ?? 'first-name', found.strength].join(' ');
}

const suggested: [string, string, string][] = [
  // The name and the company.
  ['Kari Lunde | Nordhav AS', 'Kari Lunde | Nordhav', 'company same likely'],
  ['Kari Lunde | Nordhav ASA', 'kari  LUNDE | NORDHAV', 'company same likely'],
  ['Kari Lunde | A/S Nordhav', 'Kari Lunde | Nordhav A.S.', 'company same likely'],
  ['Kari Lunde | Nordhav Gruppen AS', 'Kari Lunde | Nordhav Group', 'company same likely'],
  ['Kari Lunde | Nordhav GmbH & Co. KG', 'Kari Lunde | Nordhav', 'company same likely'],
  ['Kari Lunde | Nordhav Norge AS', 'Kari Lunde | Nordhav ASA', 'company same likely'],
  ['Kari Lunde | The Nordhav Company, Inc.', 'Kari Lunde | Nordhav Company Ltd', 'company same likely'],
  ['Kari Lunde | Lunde & Holm', 'Kari Lunde | Lunde og Holm AS', 'company same likely'],
  ['Kari Lunde | Nordhav Sjømat', 'Kari Lunde | Nordhav Sjoemat AS', 'company same likely'],
  ['Kari Lunde | Nordhav (Bergen) AS', 'Kari Lunde | Nordhav', 'company same likely'],
  ['Kari Lunde | SAS', 'Kari Lunde | SAS AB', 'company same likely'],
  ['Kari Lunde | The Group AS', 'Kari Lunde | Group', 'company same likely'],
  ['Bjørn Sæther | Nordhav', 'Bjoern Saether | Nordhav', 'company same likely'],
  ['Bjørn Ås | Nordhav', 'Björn Aas | Nordhav', 'company same likely'],
  ['Jörg Müller | Nordhav', 'Joerg Mueller | Nordhav', 'company same likely'],
  ['Lunde, Kari | Nordhav', 'Kari Lunde | Nordhav', 'company same likely'],
  ['LUNDE Kari | Nordhav', 'Dr. Kari Lunde, PhD | Nordhav', 'company same likely'],
  ['Anne-Kari Lunde | Nordhav', 'Anne Kari Lunde | Nordhav', 'company same likely'],
  ['Kari Lunde (she/her) | Nordhav', 'Kari Lunde | Nordhav', 'company same likely'],
  ['山田 太郎 | Nordhav', '山田 太郎 | Nordhav AS', 'company same likely'],
  ['Kari | Nordhav', 'Kari | Nordhav', 'company same possible'],
  ['K. Lunde | Nordhav', 'K. Lunde | Nordhav', 'company same possible'],
  // The name and the domain.
  ['Kari Lunde || kari@nordhav.example', 'Kari Lunde || kl@nordhav.example', 'domain same possible'],
  ['Kari Lunde || kari@nordhav.example', 'Kari Lunde | Nordhav AS', 'domain same likely'],
  ['Kari Lunde || kari@nordhav-sjomat.example', 'Kari Lunde | Nordhav Sjømat AS', 'domain same likely'],
  ['Kari Lunde || kari@post.nordhav.example', 'Kari Lunde || kari@nordhav.example', 'domain same likely'],
  ['Kari Lunde || kari@lunde.co.uk', 'Kari Lunde | Lunde Ltd', 'domain same likely'],
  ['kari.lunde@nordhav.example || kari.lunde@nordhav.example', 'Kari Lunde | Nordhav', 'domain same likely'],
  // Names that are near each other.
  ['Kari Anne Lunde | Nordhav', 'Kari Lunde | Nordhav', 'company shorter likely'],
  ['Kari A. Lunde | Nordhav', 'Kari Anne Lunde | Nordhav', 'company shorter likely'],
  ['Jan van der Berg | Nordhav', 'Jan Berg | Nordhav', 'company shorter likely'],
  ['Lunde Kari | Nordhav', 'Kari Lunde | Nordhav', 'company swapped likely'],
  ['Robert Lunde | Nordhav', 'Bob Lunde | Nordhav', 'company nickname possible'],
  ['Kristoffer Lunde | Nordhav', 'Chris Lunde | Nordhav', 'company nickname possible'],
  ['Elisabeth Lunde | Nordhav', 'Lise Lunde | Nordhav', 'company nickname possible'],
  ['Erik Lunde | Nordhav', 'Eric Lunde | Nordhav', 'company nickname possible'],
  ['Torstein Lunde | Nordhav', 'Thorstein Lunde | Nordhav', 'company nickname possible'],
  ['Joseph Huber | Nordhav', 'Sepp Huber | Nordhav', 'company nickname possible'],
  ['K. Lunde | Nordhav', 'Kari Lunde | Nordhav', 'company initial possible'],
  ['Lunde, K. | Nordhav', 'Kari Lunde | Nordhav', 'company initial possible'],
  ['Kari L. | Nordhav', 'Kari Lunde | Nordhav', 'company initial possible'],
  ['Kari Solbraekke | Nordhav', 'Kari Solbrekke | Nordhav', 'company typo possible'],
  ['Kari Solstrand | Nordhav', 'Kari Solsrtand | Nordhav', 'company typo possible'],
  ['Kari Solstrand | Nordhav', 'Kari Solstand | Nordhav', 'company typo possible'],
  ['Kristoffer Lunde | Nordhav', 'Kristfofer Lunde | Nordhav', 'company typo possible'],
  ['Kari Hagensen | Nordhav', 'Kari Hagemsen | Nordhav', 'company typo possible'],
  ['Kari Lunde Holm | Nordhav', 'Kari Lunde | Nordhav', 'company other-surname possible'],
  ['Robert Lunde || robert@nordhav.example', 'Bob Lunde | Nordhav', 'domain nickname possible'],
  // The phone.
  ['Kari Lunde ||| 90000001', 'Kari Lunde ||| +47 900 00 001', 'phone same likely'],
  ['Kari Lunde ||| 0047 90 00 00 01', 'Kari Lunde ||| 47 90000001', 'phone same likely'],
  ['Kari Lunde ||| 070-000 00 01', 'Kari Lunde ||| +46 (0)70 000 00 01', 'phone same likely'],
  ['Kari Lunde ||| +46 70 000 00 01', 'Kari Lunde ||| +46 (0)70-000 00 01', 'phone same likely'],
  ['Bob Lunde ||| +4790000001', 'Robert Lunde ||| 900 00 001', 'phone nickname likely'],
  ['Kari Lunde ||| +4790000001', 'Kari Holm ||| 900 00 001', 'phone first-name possible'],
  ['Kari ||| +4790000001', 'Kari Holm ||| 900 00 001', 'phone first-name possible'],
  ['Kari Lunde | Nordhav || +4790000001', 'Kari Lunde | Fjellheim || 900 00 001', 'phone same likely'],
  // The name alone.
  ['Kari Solbrekke | Nordhav', 'Kari Solbrekke || kari.solbrekke@gmail.com', 'name same possible'],
  ['Kari Solbrekke', 'Kari Solbrekke', 'name same possible'],
  ['Kari Solbrekke | Freelance', 'Kari Solbrekke | Nordhav', 'name same possible'],
];

const notSuggested: [why: string, string, string][] = [
  ['LinkedIn knows two', 'Kari Lunde | Nordhav ||| kari-lunde', 'Kari Lunde | Nordhav ||| kari-lunde-2'],
  ['LinkedIn knows two', 'Kari Lunde ||| 90000001 | kari-lunde', 'Kari Lunde ||| 90000001 | kari-lunde-2'],
  ['two employers', 'Kari Lunde | Nordhav', 'Kari Lunde | Fjellheim'],
  ['two employers', 'Kari Solbrekke || k@nordhav.example', 'Kari Solbrekke | Fjellheim'],
  ['two employers', 'Kari Lunde | Nordhav', 'Kari Lunde | Nordhav Havbruk'],
  ['two countries of one', 'Kari Lunde | Visit Norway', 'Kari Lunde | Visit Denmark'],
  ['two towns', 'Kari Lunde || k@oslo.kommune.no', 'Kari Lunde || k@bergen.kommune.no'],
  ['free mail', 'Kari Lunde || kari1@gmail.com', 'Kari Lunde || kari2@gmail.com'],
  ['no employer', 'Kari Lunde | Selvstendig', 'Kari Lunde | Selvstendig'],
  ['no employer', 'Kari Lunde | N/A', 'Kari Lunde | N/A'],
  ['a common name', 'Ola Hansen | Nordhav', 'Ola Hansen'],
  ['a near name alone', 'Robert Solbrekke', 'Bob Solbrekke'],
  ['a near name alone', 'Kari Anne Solbrekke', 'Kari Solbrekke'],
  ['another family name', 'Kari Lunde | Nordhav', 'Kari Holm | Nordhav'],
  ['another given name', 'Kari Lunde | Nordhav', 'Ola Lunde | Nordhav'],
  ['another middle name', 'Kari Anne Lunde | Nordhav', 'Kari Marie Lunde | Nordhav'],
  ['another middle initial', 'Kari A. Lunde | Nordhav', 'Kari M. Lunde | Nordhav'],
  ['father and son', 'Ola Lunde jr. | Nordhav', 'Ola Lunde Senior | Nordhav'],
  ['he and she', 'Martin Lunde | Nordhav', 'Martine Lunde | Nordhav'],
  ['he and she', 'Kristian Lunde | Nordhav', 'Kristin Lunde | Nordhav'],
  ['he and she', 'Christian Lunde | Nordhav', 'Christina Lunde | Nordhav'],
  ['he and she', 'Kirsten Lunde | Nordhav', 'Kristen Lunde | Nordhav'],
  ['he and she', 'Andreas Lunde | Nordhav', 'Andrea Lunde | Nordhav'],
  ['two given names', 'Marius Lunde | Nordhav', 'Markus Lunde | Nordhav'],
  ['two given names', 'Marina Lunde | Nordhav', 'Martina Lunde | Nordhav'],
  ['two short forms', 'Lise Lunde | Nordhav', 'Beth Lunde | Nordhav'],
  ['two family names', 'Kari Andersen | Nordhav', 'Kari Andresen | Nordhav'],
  ['two family names', 'Kari Hansen | Nordhav', 'Kari Hanssen | Nordhav'],
  ['two family names', 'Kari Pedersen | Nordhav', 'Kari Petersen | Nordhav'],
  ['short words', 'Kari Holm | Nordhav', 'Kari Holt | Nordhav'],
  ['short words', 'Kari Lunde | Nordhav', 'Kari Lunne | Nordhav'],
  ['the first letter', 'Kari Solstrand | Nordhav', 'Kari Molstrand | Nordhav'],
  ['the ending', 'Kari Fjellstad | Nordhav', 'Kari Fjellstadt | Nordhav'],
  ['too little left of a name', 'Kari Lunde | NB Gruppen', 'Kari Lunde | NB'],
  ['two slips', 'Kari Solstrand | Nordhav', 'Kari Solstadn | Nordhav'],
  ['initials only', 'K. Lunde | Nordhav', 'Kari L. | Nordhav'],
  ['another initial', 'O. Lunde | Nordhav', 'Kari Lunde | Nordhav'],
  ['one word', 'Kari | Nordhav', 'Kari Lunde | Nordhav'],
  ['a switchboard', 'Kari Lunde | Nordhav || 22000001', 'Ola Holm | Nordhav || 22000001'],
  ['a household', 'Kari Lunde ||| 22000001', 'Ola Lunde ||| 22000001'],
  ['two extensions', 'Kari Lunde ||| 22000001 ext. 12', 'Kari Lunde ||| 22000001 ext. 13'],
  ['a mailbox', 'post@nordhav.example ||| 22000001', 'Kari Lunde ||| 22000001'],
  ['another country', 'Kari Lunde ||| +47 90000001', 'Kari Lunde ||| +45 90000001'],
  ['an internal number', 'Kari Lunde ||| 1234', 'Kari Lunde ||| 1234'],
  ['no number', 'Kari Lunde ||| 00000000', 'Kari Lunde ||| 00000000'],
  ['nothing in common', 'Kari Lunde', 'Ola Holm'],
  ['nobody named', '@ | Nordhav', '@ | Nordhav'],
];

describe('two leads are suggested as one', () => {
  it.each(suggested)('%s ~ %s: %s', (one, other, expected) => expect(said(one, other)).toBe(expected));
});

describe('two leads are not suggested as one', () => {
  it.each(notSuggested)('by %s: %s ~ %s', (_why, one, other) => expect(said(one, other)).toBeUndefined());
});

it('who has a name and an employer is like herself', () => {
  for (const [one, other] of [...suggested, ...notSuggested.map(([, ...two]) => two)])
    for (const text of [one, other]) {
      const { company = '', emails, name } = lead(text);
      const works =
        ['Nordhav', 'Fjellheim', 'Visit Norway'].includes(company) || emails.some((to) => to.includes('.example'));
      if (works && name !== '@' && !name.startsWith('post@'))
        expect(likeness(lead(text), lead(text))).toMatchObject({ name: 'same' });
    }
});
