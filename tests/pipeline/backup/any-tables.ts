import * as fc from 'fast-check';
import { type BackupTable, keyOf, noTables, type Tables } from '@/lib/pipeline/backup/rows';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import { defaultSettings } from '@/lib/pipeline/settings';
import { definitions } from '../definitions';

const at = fc.integer({ min: 0, max: 1_900_000_000_000 });
const id = fc.uuid();
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 10 }));
const name = words.map((text) => `x${text}x`);

/** A lead as she is kept. */
export const leadRow: fc.Arbitrary<Lead> = fc
  .record(
    {
      id,
      rev: fc.nat(),
      ordinal: fc.integer({ min: 1, max: 1000 }),
      createdAt: at,
      updatedAt: at,
      stageId: fc.constant('prospecting'),
      stageEnteredAt: at,
      source: fc.constant({ site: 'manual' as const }),
      name,
      company: words,
      emails: fc.uniqueArray(fc.constantFrom('a@x.example', 'b@x.example'), { maxLength: 2 }),
      phones: fc.constant<string[]>([]),
      value: fc.integer({ min: 0, max: 1e14 }),
      currency: fc.constantFrom('NOK', 'EUR'),
      custom: fc.dictionary(
        fc.constantFrom('f1', '7', 'ø'),
        fc.oneof(
          words,
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
        ),
      ),
      sample: fc.constant(true as const),
    },
    {
      requiredKeys: [
        'id',
        'rev',
        'ordinal',
        'createdAt',
        'updatedAt',
        'stageId',
        'stageEnteredAt',
        'source',
        'name',
        'emails',
        'phones',
        'currency',
      ],
    },
  )
  .map((lead) => Object.assign(lead, keysOf(lead)));

const note = fc.record({ id, seq: fc.nat(), leadId: id, loggedAt: at, type: fc.constant('note' as const), text: name });
const settings = fc.record({
  id: fc.constant('rep' as const),
  rev: fc.nat(),
  updatedAt: at,
  settings: fc.subarray(Object.entries(defaultSettings)).map((some) => Object.fromEntries(some)),
});
const pipeline = fc
  .tuple(definitions, fc.record({ id, rev: fc.nat(), createdAt: at, updatedAt: at }))
  .map(([definition, row]) => Object.assign(definition, row, { retired: [] }));
const rule = fc.record({
  key: fc.constantFrom('email:a@x.example', 'domain:x.example'),
  rule: fc.constantFrom('never' as const, 'offered' as const),
  at,
});
const meta = fc.oneof(
  fc.record({ key: fc.constant('salt' as const), value: name }),
  fc.record({ key: fc.constant('sample' as const), value: fc.array(id) }),
);

const rowsOf = <Row extends object>(table: BackupTable, row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { maxLength: 4, selector: (one) => keyOf(table, one) });

/** Tables as they may lie in a database; what they say of each other need not agree. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({
    leads: rowsOf('leads', leadRow),
    activities: rowsOf('activities', note),
    settings: rowsOf('settings', settings),
    pipelines: rowsOf('pipelines', pipeline),
    mailRules: rowsOf('mailRules', rule),
    meta: rowsOf('meta', meta),
  })
  .map((some) => Object.assign(noTables(), some));
