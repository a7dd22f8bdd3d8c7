import { AxePuppeteer } from '@axe-core/puppeteer';
import { expect } from 'vitest';
import { givenSettings } from './commands';
import { type View } from './page';
import { type Session } from './session';

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

/** Changes the settings under the open page, and lets axe look at it in each language and theme. */
export async function passesIn(session: Pick<Session, 'desk'>, view: View): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const language of ['en', 'nb'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await givenSettings(session, { language, theme });
      await view.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
      found[`${language} ${theme}`] = await violationsIn(view);
    }
  }
  await givenSettings(session, { language: 'en', theme: 'light' });
  await view.waitForSelector('html[lang=en]');
  expect(found).toEqual({ 'en light': [], 'en dark': [], 'nb light': [], 'nb dark': [] });
}
