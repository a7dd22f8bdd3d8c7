import { all, attribute, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { personAt } from './address';
import { jobIn } from './job';
import * as selectors from './selectors';

/** The people whom a company's page names as its own. Those who wrote or liked a post there are not among them. */
export function employeesIn(page: ParentNode): Contact[] {
  return given(all(page, selectors.employee), employee);
}

function employee(card: Element): Contact | undefined {
  const link = card.hasAttribute('href') ? card : first(card, selectors.personLink);
  const person = personAt(attribute(link, 'href'));
  const name = textOf(first(card, selectors.employeeName), limits.name);
  const headline = textOf(first(card, selectors.employeeHeadline), limits.headline);
  return person && name ? { name, role: 'result', ...person, headline, ...jobIn(headline) } : undefined;
}
