import { leadPage } from '@/lib/pipeline/lead-page';
import type { LeadFields } from '@/lib/pipeline/lead';
import { personName } from '@/lib/pipeline/person-name';

/** What of a lead goes into a card. `notes`: of a lead that has them. */
export type CardPerson = Omit<LeadFields, 'currency' | 'value' | 'headline' | 'need' | 'memberId'> & {
  notes?: string | undefined;
};

/**
 * One person as a vCard 4.0 (RFC 6350), with CRLF line ends and lines of 75 octets at most. `uid`: names her from one export to
 * the next; `now`: ms since the epoch.
 */
export function vCard(person: CardPerson, uid: string, now: number): string {
  const { name, title, company, location, emails, phones, slug, notes } = person;
  const { given, family } = personName(name);
  const profile = slug && leadPage({ slug, emails: [] });
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${escaped(uid)}`,
    `FN:${escaped(name)}`,
    // Only what is certain of the name; a reader has the whole in FN.
    ...(given && family ? [`N:${escaped(family)};${escaped(given)};;;`] : []),
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...emails.map((email, at) => `EMAIL${at === 0 ? ';PREF=1' : ''}:${escaped(email)}`),
    ...phones.map((phone, at) => `TEL${at === 0 ? ';PREF=1' : ''}:${escaped(phone)}`),
    // The place is a town or a country, which nobody can tell: all of it stands as the locality.
    ...(location ? [`ADR:;;;${escaped(location)};;;`] : []),
    ...(profile ? [`URL:${profile.url}`] : []),
    ...(notes ? [`NOTE:${escaped(notes)}`] : []),
    `REV:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as a value (RFC 6350, 3.4). Other control characters have no place in one. */
function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Octets of a line in UTF-8, without its end. */
const mostOctets = 75;

/** The line in pieces, each but the first behind a blank (RFC 6350, 3.2). No letter is split. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
