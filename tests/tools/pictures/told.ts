import { sampleLeads } from '@/lib/store/commands/sample-leads';
import { type Lived } from './life';

/** The languages of the pictures, as the stores name them. */
export const languages = ['en', 'nb'] as const;
export type Language = (typeof languages)[number];

/** The notes of the sample pipeline in Norwegian: it has them in English alone. */
const norwegian: Readonly<Record<string, string>> = {
  'Connect on LinkedIn': 'Inviter på LinkedIn',
  'Find who decides on freight': 'Finn ut hvem som bestemmer over frakten',
  'Write about the autumn range': 'Skriv om høstsortimentet',
  'Ask about the budget for next year': 'Spør om budsjettet for neste år',
  'Check who signs': 'Sjekk hvem som signerer',
  'Offer a call in her morning': 'Foreslå en samtale om morgenen hennes',
  'Met at the seafood fair in May.': 'Møttes på sjømatmessen i mai.',
  'See whether she accepted': 'Se om hun har godtatt',
  'Answer his question on delivery': 'Svar på spørsmålet om levering',
  'Sent the short presentation.': 'Sendte den korte presentasjonen.',
  'Call about the presentation': 'Ring om presentasjonen',
  'Busy until the tender is out.': 'Opptatt til anbudet er ute.',
  'Ask whether the tender is out': 'Spør om anbudet er ute',
  'Needs one invoice for all eleven houses.': 'Trenger én faktura for alle elleve husene.',
  'Send the list of what was agreed': 'Send listen over det som ble avtalt',
  'Open questions on hosting': 'Åpne spørsmål om drift',
  'Go through the numbers with him': 'Gå gjennom tallene med ham',
  'Wants two options and a start in the new year.': 'Vil ha to alternativer og oppstart på nyåret.',
  'Proposal sent.': 'Tilbudet er sendt.',
  'Follow up the proposal': 'Følg opp tilbudet',
  'Walk through the proposal': 'Gå gjennom tilbudet',
  'Asks for payment in two parts.': 'Ber om betaling i to deler.',
  'Answer on the payment terms': 'Svar om betalingsvilkårene',
  'Legal reads the contract.': 'Juristene leser kontrakten.',
  'Ask legal for a date': 'Spør juristene om en dato',
  'Board has said yes, papers next.': 'Styret har sagt ja, papirene er neste.',
  'Send the papers to sign': 'Send papirene til signering',
  'Agree on the first delivery': 'Avtal første levering',
};

function said(note: string | undefined, language: Language): string | undefined {
  if (note === undefined || language === 'en') return note;
  const translated = norwegian[note];
  if (!translated) throw new Error(`“${note}” has no Norwegian words for the pictures`);
  return translated;
}

/** The sample pipeline, its notes in the language of the picture. */
export const sampleIn = (language: Language): Lived[] =>
  sampleLeads.map(({ fields, site, daysAgo, steps }) => ({
    fields,
    site,
    daysAgo,
    steps: steps.map((step) => ('note' in step ? Object.assign({}, step, { note: said(step.note, language) }) : step)),
  }));
