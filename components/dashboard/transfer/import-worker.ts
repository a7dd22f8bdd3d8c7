import { csvLimits, type CsvProblem, decoded } from '@/lib/formats/csv-read';
import { guessedColumns, kindOfFile } from '@/lib/formats/import-columns';
import { importTable } from '@/lib/formats/import-table';
import { fold } from '@/lib/pipeline/fold';
import { allSales } from '@/lib/store/queries/sales';
import { leadsById, leadsOfPeople } from '@/lib/store/queries/leads';
import { areNotToBeRecorded } from '@/lib/store/queries/person';
import { ImportPlan, nameKey, namesOf, type Planned } from './import-plan';
import { readRow } from './import-row';
import type { ImportAsk, ImportTold } from './import-messages';

/** Reads a file and plans what becomes of its rows, beside the page, which stays free. */

const tell = (told: ImportTold) => postMessage(told);

/** Of the file that was read last. */
let rows: string[][] = [];
const sampleRows = 20;
/** Rows that are looked for together. */
const atATime = 250;

function read(bytes: Uint8Array): void {
  if (bytes.byteLength > csvLimits.bytes) return refused('too-big');
  const { header, rows: found, problem } = importTable(decoded(bytes));
  rows = found;
  tell({
    told: 'file',
    file: {
      kind: kindOfFile(header),
      header,
      sample: rows.slice(0, sampleRows),
      rows: rows.length,
      mapping: guessedColumns(header),
      ...(problem && { problem }),
    },
  });
}

function refused(problem: CsvProblem): void {
  tell({ told: 'file', file: { kind: 'other', header: [], sample: [], rows: 0, mapping: [], problem } });
}

async function plan(asked: Extract<ImportAsk, { ask: 'plan' }>): Promise<void> {
  const { mapping, mode, currency, stages, own, fieldsAt } = asked;
  const planning = new ImportPlan(
    mode,
    (name) => stages.get(fold(name)),
    (stageId) => fieldsAt.get(stageId ?? '') ?? new Set(),
  );
  const byName = new Map((await allSales()).map((sale) => [nameKey(sale), sale.id]));
  const planned: Planned[] = [];
  for (let from = 0; from < rows.length; from += atATime) {
    const some = rows.slice(from, from + atATime).map((cells) => readRow(cells, mapping, currency, own));
    const people = some.map((one) => ('fields' in one ? one.fields : undefined));
    const [leads, listed] = await Promise.all([
      leadsOfPeople(people.map((fields) => (fields ? namesOf(fields) : []))),
      areNotToBeRecorded(people.map((fields) => fields ?? { name: '', emails: [], phones: [] })),
    ]);
    const namesakes = await leadsById(people.flatMap((fields) => (fields && byName.get(nameKey(fields))) ?? []));
    for (const [at, one] of some.entries()) {
      const fields = people[at];
      // By the name alone only who is known by nothing else, as such a row is.
      const named = fields && namesOf(fields)[0] === nameKey(fields) ? byName.get(nameKey(fields)) : undefined;
      const lead = leads[at] ?? namesakes.find(({ id }) => id === named);
      planned.push(planning.next(from + at, one, { lead, isListed: listed[at] ?? false }));
    }
    tell({ told: 'share', share: Math.min(1, (from + atATime) / rows.length) });
  }
  tell({ told: 'plan', planned, rows });
}

addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => {
  const work = async () => (data.ask === 'read' ? read(data.bytes) : plan(data));
  work().catch((error: unknown) =>
    tell({ told: 'failed', error: error instanceof Error ? error.message : String(error) }),
  );
});
