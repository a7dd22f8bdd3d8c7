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

/** Cards as a table with `cardColumns`; what stands several times is joined by ` ::: `, as in our CSV. */
export function cardRows(text: string): string[][] {
  // A line that begins with a blank goes on with the one before (RFC 6350, 3.2).
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r\n?|\n/);
  const rows: string[][] = [];
  let card: Map<CardColumn, string[]> | undefined;
  for (const line of lines) {
    const property = propertyIn(line);
    if (!property) continue;
    if (property.name === 'BEGIN') card = new Map();
    else if (property.name === 'END') {
      if (card && card.size > 0) rows.push(rowOf(card));
      card = undefined;
    } else if (card)
      for (const [column, said] of toldBy(property)) if (said) card.set(column, [...(card.get(column) ?? []), said]);
  }
  return rows;
}

function rowOf(card: ReadonlyMap<CardColumn, readonly string[]>): string[] {
  return cardColumns.map((column) => [...new Set(card.get(column) ?? [])].join(' ::: '));
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
