import { csvLimits, type CsvProblem } from './csv-read';

/** The columns of a table of cards, by the names that our own CSV has. */
export const cardColumns = [
  'Name',
  'Given name',
  'Family name',
  'Title',
  'Company',
  'E-mail',
  'Phone',
  'LinkedIn',
  'Location',
  'Tags',
] as const;

type CardColumn = (typeof cardColumns)[number];

/** Whether a text is a file of vCards (3.0 or 4.0). */
export const isCards = (text: string): boolean => /^\ufeff?\s*BEGIN:VCARD\b/i.test(text);

/** What is read of a card: pictures and keys are lines of a megabyte. */
const read = new Set([
  'BEGIN',
  'END',
  'FN',
  'N',
  'TITLE',
  'ORG',
  'EMAIL',
  'TEL',
  'URL',
  'SOCIALPROFILE',
  'X-SOCIALPROFILE',
  'ADR',
  'CATEGORIES',
]);

/**
 * Cards as a table with `cardColumns`; what stands several times is joined by ` ::: `, as in our CSV. The first problem ends it, by the
 * limits of a CSV file (S15): then `rows` are those before it.
 */
export function cardRows(text: string): { rows: string[][]; problem?: CsvProblem } {
  // A line that begins with a blank goes on with the one before (RFC 6350, 3.2).
  const lines = text.replace(/^\ufeff/, '').replaceAll(/\r?\n[ \t]/g, '');
  const rows: string[][] = [];
  let card: Card | undefined;
  for (const [line] of lines.matchAll(/[^\r\n]+/g)) {
    if (!isRead(line)) continue;
    if (line.length > csvLimits.cell) return { rows, problem: 'too-long-cell' };
    const property = propertyIn(line);
    if (!property) continue;
    if (property.name === 'BEGIN') card = { said: new Map(), length: 0 };
    else if (property.name === 'END') {
      if (rows.length >= csvLimits.rows) return { rows, problem: 'too-many-rows' };
      if (card && card.said.size > 0) rows.push(rowOf(card));
      card = undefined;
    } else if (card) {
      for (const [column, said] of toldBy(property)) if (said) add(card, column, said);
      if (card.length > csvLimits.cell) return { rows, problem: 'too-long-cell' };
    }
  }
  return { rows };
}

interface Card {
  said: Map<CardColumn, Set<string>>;
  /** UTF-16 units of all that it says. */
  length: number;
}

function add(card: Card, column: CardColumn, text: string): void {
  card.said.set(column, (card.said.get(column) ?? new Set()).add(text));
  card.length += text.length;
}

function rowOf({ said }: Card): string[] {
  return cardColumns.map((column) => [...(said.get(column) ?? [])].join(' ::: '));
}

function isRead(line: string): boolean {
  const name = /^(?:[\w-]{1,100}\.)?([\w-]{1,30})[;:]/.exec(line)?.[1];
  return name !== undefined && read.has(name.toUpperCase());
}

interface Property {
  /** In capitals, without its group. */
  name: string;
  value: string;
}

/** `item1.EMAIL;TYPE=work:a@b.example` */
function propertyIn(line: string): Property | undefined {
  const parts = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/s.exec(line);
  return parts ? { name: (parts[1] ?? '').toUpperCase(), value: parts[3] ?? '' } : undefined;
}

function toldBy({ name, value }: Property): (readonly [CardColumn, string])[] {
  switch (name) {
    case 'FN':
      return [['Name', plain(value)]];
    case 'N': {
      const [family = '', given = ''] = split(value, ';');
      return [
        ['Family name', family],
        ['Given name', given],
      ];
    }
    case 'TITLE':
      return [['Title', plain(value)]];
    case 'ORG':
      return [['Company', split(value, ';')[0] ?? '']];
    case 'EMAIL':
      return [['E-mail', plain(value)]];
    case 'TEL':
      return [['Phone', plain(value).replace(/^tel:/i, '')]];
    case 'URL':
    case 'SOCIALPROFILE':
    case 'X-SOCIALPROFILE':
      return /linkedin\.com\//i.test(value) ? [['LinkedIn', plain(value)]] : [];
    case 'ADR': {
      const [, , , town = '', region = '', , country = ''] = split(value, ';');
      return [['Location', [town, region, country].filter(Boolean).join(', ')]];
    }
    case 'CATEGORIES':
      return split(value, ',').map((tag) => ['Tags', tag] as const);
    default:
      return [];
  }
}

/** A value in its parts; a mark behind a backslash parts nothing. */
function split(value: string, mark: ';' | ','): string[] {
  return value.split(new RegExp(String.raw`(?<!\\)${mark}`)).map(plain);
}

const plain = (value: string) =>
  value
    .replaceAll(/\\n/gi, '\n')
    .replaceAll(/\\([\\,;])/g, '$1')
    .trim();
