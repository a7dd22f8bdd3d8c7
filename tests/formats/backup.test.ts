import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFile, longestBackup, readBackup } from '@/lib/formats/backup';
import { noTables, type Tables } from '@/lib/pipeline/backup/rows';
import { anyTables } from '../pipeline/backup/any-tables';

const head = { schemaVersion: 6, madeAt: 1_700_000_000_000 };
const rule = { key: 'email:a@x.example', rule: 'never' as const, at: 1 };
const rules = (...mailRules: object[]) => ({ ...noTables(), mailRules }) as Tables;
const read = (text: string) => readBackup(text, { schemaVersion: 6 });
const written = (tables: Tables, over: object = {}) => backupFile(tables, { ...head, ...over });

describe('A backup’s file', () => {
  it('F24: says the same when it is read, whatever lay in the database', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const text = await backupFile(tables, head);
        expect(await read(text)).toEqual({ ...head, tables });
        expect(await read(`\uFEFF${text}`)).toEqual({ ...head, tables });
      }),
    );
  });

  it('may be laid out anew by an editor', async () => {
    const text = await written(rules(rule));
    expect(await read(JSON.stringify(JSON.parse(text), undefined, 2))).toEqual({ ...head, tables: rules(rule) });
  });

  it('is refused where it is any text or JSON of somebody else’s', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await read(text)).toHaveProperty('error');
      }),
    );
  });

  it('is refused where any one letter of what it says is another', async () => {
    const text = (await written(rules(rule))).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.constantFrom('0', 'x', '"'), async (place, letter) => {
        fc.pre(text[place] !== letter);
        expect(await read(text.slice(0, place) + letter + text.slice(place + 1))).toHaveProperty('error');
      }),
    );
  });

  it.each([0.1, 0.5, 0.98])('F23: is refused where it was cut off', async (part) => {
    const text = await written(rules(rule));
    expect(await read(text.slice(0, Math.floor(text.length * part)))).toEqual({ error: 'not-json' });
  });

  it('is refused as a whole where it is no backup, or not one that can be read', async () => {
    expect(await read('')).toEqual({ error: 'not-json' });
    expect(await read('[]')).toEqual({ error: 'not-backup' });
    expect(await read('{"format":"fairlead-pipeline","version":1}')).toEqual({ error: 'not-backup' });
    expect(await read(' '.repeat(longestBackup + 1))).toEqual({ error: 'too-big' });
    expect(await read((await written(noTables())).replace('"version":1', '"version":2'))).toEqual({ error: 'newer' });
    expect(await read(await written(noTables(), { schemaVersion: 7 }))).toEqual({ error: 'newer' });
    expect(await read((await written(noTables())).replace('1700', '1800'))).toEqual({ error: 'damaged' });
  });
});

describe('What is wrong in its rows is told with its place', () => {
  it.each([
    [rules(rule, { ...rule, rule: 'maybe' }), { at: ['tables', 'mailRules', 1, 'rule'], what: 'none-of' }],
    [rules({ ...rule, more: 1 }), { at: ['tables', 'mailRules', 0, 'more'], what: 'unknown' }],
    [rules({ key: rule.key, rule: 'never' }), { at: ['tables', 'mailRules', 0, 'at'], what: 'missing' }],
    [rules(rule, rule), { at: ['tables', 'mailRules', 1], what: 'twice', given: rule.key }],
    [{ ...noTables(), extra: [] } as Tables, { at: ['tables', 'extra'], what: 'unknown' }],
    [{ ...noTables(), leads: undefined } as unknown as Tables, { at: ['tables', 'leads'], what: 'missing' }],
  ])('%#', async (tables, problem) => {
    expect(await read(await written(tables))).toMatchObject({ error: 'wrong', problems: [problem], more: 0 });
  });

  it('of many only the first ones, and how many there are besides', async () => {
    const bad = Array.from({ length: 25 }, (_, at) => ({ key: `email:${at}@x.example`, rule: 'maybe', at }));
    const found = await read(await written(rules(...bad)));
    expect(found).toMatchObject({ error: 'wrong', more: 15 });
  });
});
