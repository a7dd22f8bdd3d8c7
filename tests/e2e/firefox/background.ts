import { expect, test } from 'vitest';
import { ingrid, priya } from '../../stage/people';
import { givenLead } from '../steps/commands';
import { becomes, leadsIn } from '../steps/database';
import { profileAddress } from '../steps/host';
import { shows } from '../steps/page';
import { addShown } from '../steps/panel';
import { backgroundState } from './privileged';
import { session } from './session';

export function testBackground(): void {
  test('F28: the background is stopped when nothing happens, and the next command wakes it with all data there', async () => {
    const { browser, desk } = session();
    await givenLead(session(), { name: priya.name });
    const { panel } = await session().openPanelOn(profileAddress(ingrid));
    await shows(panel, ingrid.name);
    await becomes(() => backgroundState(browser)).toBe('stopped');

    await addShown(panel);
    await becomes(async () => (await leadsIn(desk)).map(({ name }) => name)).toEqual([priya.name, ingrid.name]);
  });

  test('nothing leaves the browser for any other host, but what Firefox itself asks for', async () => {
    const { panel } = await session().openPanelOn(profileAddress(ingrid));
    await addShown(panel);
    const others = [...session().proxy.refused].filter(
      (host) => !/\.(mozilla\.(com|net|org)|firefox\.com)$/.test(host),
    );
    expect(others).toEqual([]);
    expect(session().stage.requests.filter(({ path }) => /panel|moz-extension/.test(path))).toEqual([]);
  });
}
