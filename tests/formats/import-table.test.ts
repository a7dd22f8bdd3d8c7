import { describe, expect, it } from 'vitest';
import { csvLimits } from '@/lib/formats/csv-read';
import { importTable } from '@/lib/formats/import-table';

const people = (count: number) => Array.from({ length: count }, (_, at) => `Person ${at},Havn\n`).join('');
const lastOf = ({ rows }: { rows: string[][] }) => rows.at(-1)?.[0];

describe('the table of a file', () => {
  it('has as many people as a file may have, below its headings', () => {
    const table = importTable(`Name,Company\n${people(csvLimits.rows)}`);
    expect(table).toMatchObject({ header: ['Name', 'Company'] });
    expect(table).not.toHaveProperty('problem');
    expect([table.rows.length, lastOf(table)]).toEqual([csvLimits.rows, `Person ${csvLimits.rows - 1}`]);
  });

  it('counts neither the notes above the headings nor lines in which nothing stands', () => {
    const notes = `Notes:\n"Some of the addresses are missing, as always."\n${'\n'.repeat(csvLimits.rows)}`;
    const table = importTable(`${notes}Name,Company\n${people(csvLimits.rows)}`);
    expect(table).not.toHaveProperty('problem');
    expect([table.rows.length, lastOf(table)]).toEqual([csvLimits.rows, `Person ${csvLimits.rows - 1}`]);
  });

  it('says that there are more than it takes, and has the first of them', () => {
    const table = importTable(`Name,Company\n${people(csvLimits.rows + 1)}`);
    expect(table.problem).toBe('too-many-rows');
    expect([table.rows.length, lastOf(table)]).toEqual([csvLimits.rows, `Person ${csvLimits.rows - 1}`]);
  });

  it('says so of cards too', () => {
    const cards = Array.from({ length: csvLimits.rows + 1 }, (_, at) => `BEGIN:VCARD\nFN:Person ${at}\nEND:VCARD\n`);
    const table = importTable(cards.join(''));
    expect(table.problem).toBe('too-many-rows');
    expect(table.rows).toHaveLength(csvLimits.rows);
  });

  it.each(['', 'Name,Company\n', '\n\n,,\n', 'BEGIN:VCARD\nEND:VCARD\n'])('has nobody in %j, and says so', (text) =>
    expect(importTable(text)).toMatchObject({ rows: [], problem: 'empty' }),
  );

  it('has the people above what is wrong with a file', () =>
    expect(importTable('Name,Company\nAnna,Havn\nBo,"Bruk\n')).toMatchObject({
      rows: [['Anna', 'Havn']],
      problem: 'open-quote',
    }));
});
