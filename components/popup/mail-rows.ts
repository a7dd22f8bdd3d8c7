import { asksOf, type Offer, type OfferedLead } from '@/components/ui/mail/offer';
import type { MailPerson } from '@/lib/pipeline/mail';

/** One line of the popup: what one press would do about a mail. */
export interface MailRow {
  key: string;
  offer: Offer;
  /** Whom the line names. */
  name: string;
  act:
    | { does: 'log'; leads: readonly OfferedLead[] }
    /** It could not be logged by itself. */
    | { does: 'retry' }
    /** She becomes a lead by it. */
    | { does: 'add'; person: MailPerson };
  /** Whom "Not this one" is about; absent: all of the mail's people. */
  not?: string;
}

/** What is to be decided about the mails, in their order. What was logged by itself asks nothing here. */
export function mailRows(offers: readonly Offer[]): MailRow[] {
  return offers.flatMap((offer): MailRow[] => {
    const { mail, leads, strangers } = offer;
    const [first] = leads;
    switch (asksOf(offer)) {
      case 'retry':
        return [{ key: mail.id, offer, name: first?.lead.name ?? '', act: { does: 'retry' } }];
      case 'log': {
        const only = leads.length === 1 ? first : undefined;
        const name = leads.map(({ lead }) => lead.name).join(', ');
        return [{ key: mail.id, offer, name, act: { does: 'log', leads }, ...(only && { not: only.person.email }) }];
      }
      case 'add':
        return strangers.map((person) => ({
          key: `${mail.id} ${person.email}`,
          offer,
          name: person.name,
          act: { does: 'add', person },
          not: person.email,
        }));
      case 'tell':
        return [];
    }
  });
}
