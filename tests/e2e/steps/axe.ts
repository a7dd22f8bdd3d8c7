import { AxePuppeteer } from '@axe-core/puppeteer';
import { type View } from './page';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA in what is shown now: the rule, and each element that breaks it. */
export async function violationsIn(view: View): Promise<string[]> {
  // A colour that is still changing has a contrast of its own.
  await view.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
  // Without legacy mode axe opens a tab, and a popup closes under it.
  const { violations } = await new AxePuppeteer(view).setLegacyMode().withTags(wcag22aa).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
