import { inbox } from '../stage/gmail/mailbox';
import { ingrid } from '../stage/people';
import { inboxAddress, profileAddress, threadAddress } from '../e2e/steps/host';

/** The pages of the stage on which the overlay is measured. */
export const places = {
  gmailInbox: inboxAddress,
  gmailThread: threadAddress(inbox[0]?.subject ?? ''),
  linkedinProfile: profileAddress(ingrid, 'sdui'),
} as const;
export type Place = keyof typeof places;
