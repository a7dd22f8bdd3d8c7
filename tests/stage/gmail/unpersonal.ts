import { calendar, group, ingrid, mailingList, noReply, priya, rep } from '../people';
import { mail, type Thread, thread } from './letter';

/** From addresses behind which nobody sits to whom one could sell. */
export const unpersonal: readonly Thread[] = [
  thread('[Salgsforum] Hvem bruker anbudsvarsling?', [
    mail({ from: mailingList, to: [mailingList], age: 88, text: 'Vi vurderer tre leverandører. Erfaringer?' }),
  ]),
  thread('Digest for the week', [
    mail({ from: group, to: [group], cc: [rep], age: 90, text: 'Four new topics, eleven answers.' }),
  ]),
  thread('Reisen din til Ålesund', [
    mail({ from: noReply, age: 92, text: 'Billetten er bestilt. Denne adressen kan ikke besvares.' }),
  ]),
  thread('Invitation: Demo for Nordhav', [
    mail({ from: calendar, to: [rep, ingrid], age: 94, text: 'You have been invited to an event.' }),
  ]),
  thread(
    'Accepted: Quarterly review',
    [mail({ from: priya, to: [calendar, rep], age: 96, text: 'Priya Raman has accepted this invitation.' })],
    false,
    [],
  ),
];
