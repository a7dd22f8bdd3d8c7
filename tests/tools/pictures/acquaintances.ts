import { ingrid, magnus, type Person, priya, sofie, thomas } from '../../stage/people';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { by, closes, due, ended, to } from '@/lib/store/commands/sample-lead';
import { type Lived } from './life';
import { type Language } from './told';

type Said = Record<Language, string>;

/** Somebody of the pretend Gmail and LinkedIn, whom the rep has as a lead; `kroner`: the value of the deal. */
const known = (
  one: Person,
  kroner: number,
  tags: string[],
  lived: Pick<Lived, 'daysAgo' | 'steps' | 'bant'>,
): Lived => ({
  ...lived,
  site: 'linkedin',
  fields: {
    name: one.name,
    title: one.title,
    company: one.company,
    location: one.location,
    slug: one.slug,
    emails: one.email ? [one.email] : [],
    phones: [],
    value: kroner * 100,
    currency: 'NOK',
    tags,
  },
});

const daysAgo = (days: number) => addDays(calendarDateAt(Date.now()), -days);

/** Those whom the pictures of LinkedIn and Gmail show, in the language of the picture. */
export function acquaintancesIn(language: Language): Lived[] {
  const say = (words: Said) => words[language];
  return [
    known(priya, 360_000, ['pilot', 'Q1'], {
      daysAgo: 34,
      steps: [
        by(33, 'connection-request', say({ en: 'Met at the RevOps meetup.', nb: 'Møttes på RevOps-treffet.' })),
        by(27, 'linkedin-message'),
        to(21, 'needs-assessment'),
        by(
          20,
          'meeting',
          say({ en: 'Forecasts are made by hand in four regions.', nb: 'Prognosene lages for hånd i fire regioner.' }),
        ),
        to(6, 'proposal'),
        by(6, 'email', say({ en: 'Pilot plan sent.', nb: 'Pilotplanen er sendt.' })),
        closes(24),
        due(1, say({ en: 'Agree on the start date', nb: 'Avtal oppstartsdato' })),
      ],
      bant: {
        budget: { score: 3, on: daysAgo(6), note: say({ en: 'Two quarters', nb: 'To kvartaler' }) },
        authority: { score: 3, on: daysAgo(20) },
        need: { score: 4, on: daysAgo(20) },
        timeline: { score: 3, on: daysAgo(6) },
      },
    }),
    known(magnus, 520_000, ['offshore'], {
      daysAgo: 26,
      steps: [
        to(25, 'first-contact'),
        by(24, 'comment', say({ en: 'On his talk about the control room.', nb: 'Til foredraget om kontrollrommet.' })),
        to(12, 'needs-assessment'),
        by(
          11,
          'meeting',
          say({ en: 'Wants one view for three wind farms.', nb: 'Vil ha én oversikt for tre vindparker.' }),
        ),
        by(2, 'linkedin-message'),
        closes(48),
        due(0, say({ en: 'Send the two customer stories', nb: 'Send de to kundehistoriene' })),
      ],
      bant: {
        budget: { score: 2, on: daysAgo(11) },
        authority: { score: 4, on: daysAgo(11) },
        need: { score: 4, on: daysAgo(11) },
        timeline: { score: 'unknown' },
      },
    }),
    known(sofie, 145_000, ['trelast'], {
      daysAgo: 19,
      steps: [
        to(18, 'first-contact'),
        by(17, 'comment', say({ en: 'On the pictures of the sawmill.', nb: 'Til bildene fra saga.' })),
        to(8, 'needs-assessment'),
        by(
          7,
          'meeting',
          say({ en: 'Stock is counted by hand each month.', nb: 'Lageret telles for hånd hver måned.' }),
        ),
        by(3, 'linkedin-message'),
        closes(40),
        due(2, say({ en: 'Visit the sawmill in Elverum', nb: 'Befaring på saga i Elverum' })),
      ],
      bant: {
        budget: { score: 2, on: daysAgo(7) },
        authority: { score: 4, on: daysAgo(7) },
        need: { score: 3, on: daysAgo(7) },
        timeline: { score: 2, on: daysAgo(7) },
      },
    }),
    known(ingrid, 480_000, ['sjømat'], {
      daysAgo: 30,
      steps: [
        by(29, 'connection-request', say({ en: 'Met at the fair in Bergen.', nb: 'Møttes på messen i Bergen.' })),
        by(22, 'email'),
        to(15, 'needs-assessment'),
        by(14, 'meeting', say({ en: 'Eleven plants, one stock list.', nb: 'Elleve anlegg, én lagerliste.' })),
        to(2, 'proposal'),
        by(2, 'email', say({ en: 'Proposal sent.', nb: 'Tilbudet er sendt.' })),
        closes(30),
        due(1, say({ en: 'Show the demo', nb: 'Vis demoen' })),
      ],
      bant: {
        budget: { score: 3, on: daysAgo(14) },
        authority: { score: 3, on: daysAgo(14) },
        need: { score: 4, on: daysAgo(14) },
        timeline: { score: 2, on: daysAgo(14) },
      },
    }),
    known(thomas, 240_000, [], {
      daysAgo: 64,
      steps: [by(60, 'email'), to(48, 'needs-assessment'), to(33, 'proposal'), to(20, 'negotiation'), ended(4, 'won')],
    }),
  ];
}
