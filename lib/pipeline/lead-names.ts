import { fold } from './fold';
import type { LeadFields } from './lead';
import { type Contact, textLimits } from './page';
import { personName } from './person-name';

/** A lead's name, its parts where they are certain, and what a page showed where that was more. */
type Names = Pick<LeadFields, 'name' | 'givenName' | 'familyName' | 'shownName'>;

/**
 * The name of a contact without what is no name. Where nothing of it is certain it stays as it is shown; so does the sender's of a
 * mail, which is a firm's as often as not.
 */
export function namesOf({ name: shown, email, slug, memberId, salesId }: Contact): Names {
  if (email && !slug && !memberId && !salesId) return { name: shown };
  const { name = shown, given, family } = personName(shown);
  // Taken apart, a ligature is longer than it was.
  if (name.length > textLimits.name) return { name: shown };
  return {
    name,
    ...(given && { givenName: given }),
    ...(family && { familyName: family }),
    ...(name !== shown && { shownName: shown }),
  };
}

/** The fields without parts that their name does not have any more: the rep has given her another one. */
export function withNamesThatHold<Fields extends Names>(fields: Fields): Fields {
  const { givenName, familyName, ...rest } = fields;
  const words = ` ${fold(fields.name)} `;
  const holds = (part: string | undefined) => part && words.includes(` ${fold(part)} `);
  return {
    ...rest,
    ...(holds(givenName) && { givenName }),
    ...(holds(familyName) && { familyName }),
  } as Fields;
}
