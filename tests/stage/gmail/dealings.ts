import {
  accounts,
  ahmed,
  henrik,
  ingrid,
  jean,
  larsOfBergen,
  magnus,
  newsletter,
  priya,
  rep,
  siobhan,
  sofie,
  thomas,
} from '../people';
import { mail, type Thread, thread } from './letter';

/** What stands at the top, newest first. */
export const dealings: readonly Thread[] = [
  thread(
    'Tilbud på lagerstyring',
    [
      mail({ from: rep, to: [ingrid], age: 52, text: 'Hei Ingrid, takk for praten i går. Her er tilbudet.' }),
      mail({ from: ingrid, cc: [ahmed], age: 27, text: 'Hei Kari, jeg tar det med Ahmed og kommer tilbake.' }),
      mail({
        from: ingrid,
        to: [rep, henrik],
        cc: [ahmed],
        age: 0.4,
        text: 'Vi vil gjerne se en demo før vi bestemmer oss. Passer torsdag?',
      }),
    ],
    true,
  ),
  thread(
    'Pilot in Q1: open points',
    [
      mail({ from: rep, to: [priya], age: 150, text: 'Hi Priya, here is the pilot plan as we discussed it.' }),
      mail({ from: priya, cc: [siobhan], age: 126, text: 'Thanks Kari. Adding Siobhán from finance.' }),
      mail({ from: siobhan, to: [rep, priya], age: 101, text: 'Can we split the invoice over two quarters?' }),
      mail({ from: rep, to: [siobhan, priya], age: 98, text: 'Yes, that is fine.' }),
      mail({ from: priya, cc: [siobhan], age: 30, text: 'Two points are still open, see below.' }),
      mail({ from: priya, cc: [siobhan], age: 2.1, text: 'Security review is done. Only the start date is left.' }),
    ],
    true,
  ),
  thread('Faktura 2026-118', [mail({ from: accounts, age: 5, text: 'Vedlagt følger faktura 2026-118.' })], true),
  thread('Re: Angebot Lagerverwaltung', [
    mail({ from: rep, to: [thomas], age: 75, text: 'Hello Thomas, please find the offer attached.' }),
    mail({ from: thomas, age: 26, text: 'Guten Tag Frau Lunde, wir melden uns nächste Woche.' }),
  ]),
  thread('Befaring i Elverum', [
    mail({ from: sofie, age: 28, text: 'Hei! Kom gjerne innom saga når dere er på disse kanter.' }),
  ]),
  thread('Démo du 14', [
    mail({ from: jean, to: [rep], cc: [henrik], age: 49, text: 'Bonjour Kari, le 14 à 10 h nous convient.' }),
  ]),
  thread('Contract draft', [
    mail({ from: magnus, age: 61, text: 'Legal has two comments, nothing serious.' }),
    mail({ from: rep, to: [magnus], age: 60, text: 'Great, I will send a new draft tomorrow.' }),
  ]),
  thread('Byggeplass, neste steg', [
    mail({ from: larsOfBergen, age: 70, text: 'Vi er tre prosjekter som kunne bruke dette.' }),
  ]),
  thread('Pipeline review on Friday', [
    mail({ from: henrik, age: 74, text: 'Bring your ten biggest, please.' }),
    mail({ from: rep, to: [henrik], age: 73, text: 'Will do.' }),
  ]),
  thread('Ti råd om oppfølging', [mail({ from: newsletter, age: 170, text: 'Ukens brev: den tredje e-posten.' })]),
];
