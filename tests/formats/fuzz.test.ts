import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow } from '@/components/dashboard/transfer/import-row';
import { backupFile, readBackup } from '@/lib/formats/backup';
import { importTable } from '@/lib/formats/import-table';
import { csvLimits, csvRows, decoded, delimiters, guessedDelimiter } from '@/lib/formats/csv-read';
import { csvOf } from '@/lib/formats/csv-write';
import { guessedColumns, headerRow, kindOfFile } from '@/lib/formats/import-columns';
import { leadsCsv } from '@/lib/formats/lead-csv';
import { unpacked } from '@/lib/formats/packed';
import { pipelineFile, readPipelineFile } from '@/lib/formats/pipeline-file';
import { cardRows, isCards } from '@/lib/formats/vcard-read';
import { vCard } from '@/lib/formats/vcard-write';
import { templateOf } from '@/lib/pipeline/definition';
import { LeadFields } from '@/lib/pipeline/lead';
import { noTables, type Tables } from '@/lib/pipeline/backup/rows';
import { hostileTexts, looking, patienceOf } from '../fuzz';
import { anyTables } from '../pipeline/backup/any-tables';

const encoded = (text: string) => new TextEncoder().encode(text);

/** Files that are whole: of LinkedIn, of an address book, of ours. */
const connections = `Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n${csvOf([
  ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  ['Kari', 'Lunde', 'https://www.linkedin.com/in/kari-lunde', 'kari@x.example', 'Havn, AS', 'CEO', '05 Mar 2026'],
  ['Ola', 'Berg', 'https://www.linkedin.com/in/ola-berg', '', '"Nordlys"', 'Head; of', '1 Jan 2025'],
])}`;
const contacts = csvOf([
  ['Name', 'E-mail 1 - Value', 'Phone 1 - Value', 'Notes', 'Labels'],
  ['Åse Bø', 'ase@x.example', '+47 900 00 000', 'a\nb', '* myContacts'],
]);
const card = vCard(
  { name: 'Åse; Bø', title: 'Sjef', company: 'A\\B', emails: ['a@b.example'], phones: ['+47 9'], slug: 'ase-bo' },
  'u',
  0,
);
const pipeline = pipelineFile({ name: 'Norge', stages: templateOf(4), fields: [] });

/** Changes to a file of the kinds that a bad disk, a bad program or a bad person makes. */
const spoiled = (whole: Uint8Array) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('byte', 'cut', 'twice', 'text'),
        at: fc.nat(whole.length),
        length: fc.nat(40),
        byte: fc.integer({ min: 0, max: 255 }),
        text: fc.constantFrom(
          ...hostileTexts.filter(({ length }) => length < 20_000),
          '"',
          ',,',
          '\r',
          ';',
          ':',
          '\\',
          '\ufeff',
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) => {
      let bytes = [...whole];
      for (const { kind, at, length, byte, text } of changes) {
        if (kind === 'byte') bytes[at % bytes.length] = byte;
        else if (kind === 'cut') bytes = bytes.slice(0, Math.max(1, at % bytes.length));
        else if (kind === 'twice') bytes.splice(at, 0, ...bytes.slice(at, at + length));
        else bytes.splice(at, 0, ...encoded(text));
      }
      return Uint8Array.from(bytes);
    });

const utf16 = (text: string) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) =>
      [...letter].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ),
  );

const anyFile = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...',;\t"\n\r\'=@:a1 \\\ufeff\u0000Å'), maxLength: 200 }).map(encoded),
  ...[connections, contacts, card].flatMap((text) => [encoded(text), utf16(text)].map(spoiled)),
);

/** As the import reads it, up to the leads that it would make. */
function imported(bytes: Uint8Array): { cells: string[][]; fields: LeadFields[] } {
  const text = decoded(bytes);
  const { rows, problem } = isCards(text) ? cardRows(text) : csvRows(text, guessedDelimiter(text));
  if (problem) expect(['too-many-rows', 'too-many-columns', 'too-long-cell', 'open-quote', 'empty']).toContain(problem);
  const start = headerRow(rows);
  const header = rows[start] ?? [];
  kindOfFile(header);
  const mapping = guessedColumns(header);
  const read = rows.map((cells) => readRow(cells, mapping, 'NOK'));
  return { cells: rows, fields: read.flatMap((one) => ('fields' in one ? [one.fields] : [])) };
}

describe('S15: a file for the import', () => {
  it(
    'is rows within the limits or a problem that has words, whatever it is, and makes only leads that can be',
    () => {
      fc.assert(
        fc.property(anyFile, (bytes) => {
          const { cells, fields } = imported(bytes);
          for (const row of cells) {
            expect(row.length).toBeLessThanOrEqual(csvLimits.columns + 1);
            for (const cell of row) expect(cell.length).toBeLessThanOrEqual(csvLimits.cell);
          }
          for (const lead of fields) expect(LeadFields.safeParse(lead).error?.issues).toBeUndefined();
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        }),
        looking(400),
      );
    },
    patienceOf(30_000),
  );

  it(
    'that says what it likes in any column gives text, and nothing else of it',
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...hostileTexts), { minLength: 8, maxLength: 8 }), (texts) => {
          const header = ['Name', 'E-mail', 'Phone', 'LinkedIn', 'Value', 'Expected close', 'Probability', 'Tags'];
          const { fields } = imported(encoded(csvOf([header, texts])));
          for (const lead of fields) {
            expect(LeadFields.safeParse(lead).success).toBe(true);
            expect(lead.slug ?? '').not.toMatch(/[/?#]/);
            // And goes out again.
            for (const format of ['fairlead', 'hubspot'] as const)
              leadsCsv(format, [{ lead: { ...lead, createdAt: 0 } as never, stage: 'x', pipeline: 'x', digits: 2 }]);
          }
        }),
        looking(200),
      );
    },
    patienceOf(30_000),
  );

  it.each([
    ['an endless quote', `"${'a\n'.repeat(2_000_000)}`, 'open-quote'],
    ['quotes and quotes', `"${'""'.repeat(2_000_000)}`, 'too-long-cell'],
    ['one cell', 'a'.repeat(5_000_000), 'too-long-cell'],
    ['commas', ','.repeat(5_000_000), 'too-many-columns'],
    ['empty lines', '\n'.repeat(5_000_000), 'empty'],
    ['rows', 'a,b\n'.repeat(1_000_000), 'too-many-rows'],
    ['addresses of one card', `BEGIN:VCARD\n${'EMAIL:a@b.no\n'.repeat(300_000)}END:VCARD`, 'too-long-cell'],
    ['an endless line of a card', `BEGIN:VCARD\nORG:${'a;'.repeat(2_000_000)}\nEND:VCARD`, 'too-long-cell'],
    ['cards', 'BEGIN:VCARD\nFN:x\nEND:VCARD\n'.repeat(60_000), 'too-many-rows'],
  ])('of megabytes of %s is given up at its limit, within a moment', (_, text, problem) => {
    const start = process.cpuUsage();
    const read = importTable(text);
    expect(read.problem).toBe(problem);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });

  it('has a picture of a megabyte in a card, and the card is read', () => {
    const picture = `PHOTO;ENCODING=b;TYPE=JPEG:${'QUJD\r\n '.repeat(300_000)}`;
    expect(cardRows(`BEGIN:VCARD\r\nFN:Kari\r\n${picture}\r\nEND:VCARD\r\n`)).toEqual({
      rows: [['Kari', '', '', '', '', '', '', '', '', '']],
    });
  });

  it('of which most lines are empty loses none of the others', () => {
    expect(csvRows(`${'\n'.repeat(csvLimits.rows + 10)}a,b\n\n1,2\n`, ',')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    const full = importTable(`a,b\n${',\n1,2\n'.repeat(csvLimits.rows)}`);
    expect([full.rows.length, full.problem]).toEqual([csvLimits.rows, undefined]);
  });

  it.each(delimiters)('is read with %j between its cells whatever they say', (delimiter) => {
    for (const text of hostileTexts) expect(() => csvRows(text, delimiter)).not.toThrow();
  });
});

/** JSON with one thing in it another, or one more key: also those that an object has by birth. */
const tampered = (text: string) =>
  fc
    .record({
      way: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }),
      value: fc.oneof(
        fc.constantFrom<unknown>(...hostileTexts, null, true, -1, 1.5, 1e308, [], {}),
        fc.jsonValue({ maxDepth: 2 }),
      ),
      key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'more', undefined),
    })
    .map(({ way, value, key }) => {
      const file = JSON.parse(text) as Record<string, unknown>;
      let inside: Record<string, unknown> = file;
      let last: string | undefined;
      for (const turn of way) {
        const keys = Object.keys(inside);
        last = keys[turn % (keys.length || 1)];
        const next = last === undefined ? undefined : inside[last];
        if (typeof next !== 'object' || next === null) break;
        inside = next as Record<string, unknown>;
        last = undefined;
      }
      Object.defineProperty(inside, key ?? last ?? 'more', {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return JSON.stringify(file);
    });

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const isClean = () =>
  expect([({} as { polluted?: unknown }).polluted, Object.keys(Object.prototype)]).toEqual([undefined, []]);

describe('S16: a file of JSON', () => {
  it(
    'is a pipeline or a refusal with words, whatever was changed in it, and changes no object but its own',
    () => {
      fc.assert(
        fc.property(fc.oneof(tampered(pipeline), spoiled(encoded(pipeline)).map(decoded)), (text) => {
          const read = readPipelineFile(text);
          if ('error' in read) expect(['too-big', 'not-json', 'not-pipeline', 'newer', 'wrong']).toContain(read.error);
          else expect(readPipelineFile(pipelineFile(read.definition))).toEqual(read);
          isClean();
        }),
        looking(400),
      );
    },
    patienceOf(30_000),
  );

  it(
    'is a backup or a refusal with words, also where whoever changed it has signed it anew',
    async () => {
      const head = { schemaVersion: 6, madeAt: 1_700_000_000_000 };
      const anyBackup = anyTables.chain((tables) => tampered(JSON.stringify(tables)));
      await fc.assert(
        fc.asyncProperty(anyBackup, async (text) => {
          const read = await readBackup(await backupFile(JSON.parse(text) as Tables, head), { schemaVersion: 6 });
          if ('error' in read) expect(['damaged', 'wrong', 'not-backup']).toContain(read.error);
          isClean();
        }),
        looking(60),
      );
    },
    patienceOf(30_000),
  );

  it.each([100, 10_000, 200_000])('that nests %i deep is refused, and nothing overflows', async (depth) => {
    const head = '"version":1,"schemaVersion":1,"madeAt":1,"hash":"x"';
    expect(
      await readBackup(`{"format":"fairlead-backup",${head},"tables":${nested(depth)}}`, { schemaVersion: 6 }),
    ).toEqual({ error: 'damaged' });
    expect(readPipelineFile(`{"format":"fairlead-pipeline","version":1,"stages":${nested(depth)}}`)).toHaveProperty(
      'error',
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('brings rows of keys that every object has, and none of them is anybody’s', async () => {
    const own = JSON.parse('{"__proto__":{"polluted":1},"key":"email:a@x.example","rule":"never","at":1}') as never;
    const file = await backupFile({ ...noTables(), mailRules: [own] }, { schemaVersion: 6, madeAt: 1 });
    expect(await readBackup(file, { schemaVersion: 6 })).toHaveProperty('error', 'wrong');
    isClean();
  });
});

describe('a packed text', () => {
  it('that is none is rejected, and never hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.constantFrom(...hostileTexts)), async (letters) => {
        await expect(unpacked(letters)).rejects.toThrow();
      }),
      looking(60),
    );
  });
});
