import { all, attribute, closest, first, textOf } from '@/lib/sites/dom';
import * as selectors from './selectors';

/**
 * The current company among the badges of a card. Of two, the first is the company and the second the school. One alone may
 * be either: it is taken when the experience card lists it or the headline names it (`said`), as far as they are loaded.
 */
export function companyIn(page: ParentNode, badges: readonly string[], said: string | undefined): string | undefined {
  const [badge] = badges;
  if (!badge) return undefined;
  return badges.length > 1 || badge === said || employers(page).has(badge) ? badge : undefined;
}

/** The companies of the experience card: "Company · Full-time", or "Company" above several jobs there. */
function employers(page: ParentNode): Set<string | undefined> {
  const mark = first(page, selectors.experience);
  const card = mark && (mark.childElementCount ? mark : closest(mark, selectors.section));
  return new Set(card ? all(card, selectors.experienceLine).map((line) => textOf(line)?.split(' · ')[0]) : []);
}

/** A time that has not ended: a year, a dash and no further number. "2021 - today", in any language. */
const open = /^[^-–—]*\d{4}[^-–—]*[-–—]\s*\p{L}\D*$/u;

/**
 * The title of the current job at `company`, where the experience card lists it first and says that it has not ended. Only of
 * a card that bears the person's own id: the card of a colleague may still stand there, and SDUI alone says whose it is.
 */
export function titleAt(
  page: ParentNode,
  company: string | undefined,
  memberId: string | undefined,
): string | undefined {
  const card = all(page, selectors.experience).find((one) =>
    attribute(one, 'componentkey').endsWith(`.ref${memberId}ExperienceTopLevelSection`),
  );
  const entry = card && first(card, selectors.experienceEntry);
  if (!company || !entry) return undefined;
  const [title, at, time] = linesOf(entry);
  if (at?.split(' · ')[0] === company) return isOpen(time) ? title : undefined;
  // Several jobs there: the company heads a list of them, each with its kind, if any, before its time.
  const job = title === company && first(entry, selectors.experienceJob);
  const [latest, ...more] = job ? linesOf(job) : [];
  return more.slice(0, 2).some(isOpen) ? latest : undefined;
}

function linesOf(part: Element): (string | undefined)[] {
  return all(part, selectors.experienceLine).map((line) => textOf(line));
}

function isOpen(time: string | undefined): boolean {
  return open.test(time?.split(' · ')[0] ?? '');
}
