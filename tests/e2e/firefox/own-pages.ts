import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ingrid } from '../../stage/people';
import { givenLead } from '../steps/commands';
import { becomes } from '../steps/database';
import { press, shows } from '../steps/page';
import { session } from './session';

export function testOwnPages(): void {
  test('the board shows a lead as soon as there is one', async () => {
    const board = await session().visit(session().address('dashboard.html#/board'));
    await shows(board, 'No open leads');
    await givenLead(session(), { name: ingrid.name, company: ingrid.company, stageId: 'proposal' });
    await shows(board, ingrid.name);
  });

  test('the reports come from their worker', async () => {
    await givenLead(session(), { name: ingrid.name });
    const reports = await session().visit(session().address('dashboard.html#/reports'));
    await shows(reports, '1 lead');
  });

  test('a backup is saved as a file', async () => {
    await givenLead(session(), { name: ingrid.name });
    const page = await session().visit(session().address('dashboard.html#/backup'));
    await press(page, 'Save a backup file');
    await becomes(() => readdir(session().downloads)).toEqual([expect.stringMatching(/^fairlead-backup-.*\.json$/)]);
    const [file = ''] = await readdir(session().downloads);
    expect(await readFile(path.join(session().downloads, file), 'utf8')).toContain(ingrid.name);
  });
}
