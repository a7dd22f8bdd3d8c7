import { amalie, bold, eva, magnus, quoting, rep, repAlias, repAtHome, tor } from '../people';
import { mail, type Thread, thread } from './letter';

/** What a mailbox holds besides, and what readers have fallen over. */
export const odd: readonly Thread[] = [
  thread('🎉 Vi åpner i Bodø 🇳🇴', [mail({ from: eva, age: 76, text: 'Kom på åpning den første!' })], false, [
    'inbox',
    'starred',
    'label/Kunder',
  ]),
  thread(
    'Bilder til nettsiden',
    [
      mail({
        from: repAlias,
        to: [tor],
        cc: [eva, amalie],
        age: 110,
        text: 'Hei Tor, her er det vi trenger av bilder.',
      }),
      mail({ from: tor, to: [repAlias], cc: [eva, amalie], age: 78, text: 'De kommer i morgen.' }),
    ],
    false,
    ['inbox', 'label/Kunder'],
  ),
  thread('Avtaleutkast til gjennomsyn', [
    mail({ from: amalie, age: 120, text: 'Sender du et utkast?' }),
    mail({ from: rep, to: [amalie], age: 79, text: 'Her er utkastet. Si gjerne fra innen fredag.' }),
  ]),
  thread('<script>alert(1)</script> & "quotes"', [
    mail({ from: bold, to: [rep, quoting], age: 99, text: 'Our name is our brand: <b>Bold</b>.' }),
  ]),
  thread('Vedlegg', [mail({ from: quoting, age: 101, text: '' })]),
  thread('Huskelapp', [mail({ from: repAtHome, to: [rep], age: 104, text: 'Ring Magnus på mandag.' })]),
  thread('Budsjett for neste år', [mail({ from: magnus, age: 160, text: 'Tallene er klare i uke 50.' })], false, [
    'snoozed',
  ]),
  thread(
    'Oppstart hos Brygga Foto',
    [mail({ from: eva, age: 400, text: 'Vi gleder oss til å komme i gang.' })],
    false,
    ['label/Kunder'],
  ),
];
