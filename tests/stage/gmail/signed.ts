import { ahmed, daniel, henrik, ingrid, larsOfBergen, marit, nils, rep, sofie } from '../people';
import { lines, putAway, quoted, signature } from './body';
import { mail, type Thread, thread } from './letter';

/** Under these mails stands who wrote them, as in life: plain, with a quote below, put away by Gmail. */
export const signed: readonly Thread[] = [
  thread('Prisliste for 2027', [
    mail({
      from: marit,
      age: 80,
      text: 'Hei Kari, kan du sende prislisten for neste år?',
      body: lines(
        'Hei Kari,',
        '',
        'kan du sende prislisten for neste år?',
        '',
        'Med vennlig hilsen',
        'Marit Aasen',
        'Innkjøpssjef',
        'Skagerlog AS',
        'Mobil: +47 400 00 123',
        'www.skagerlog.example',
      ),
    }),
  ]),
  thread('Rollout plan', [
    mail({ from: rep, to: [daniel], age: 97, text: 'Hello Daniel, would two weeks be enough?' }),
    mail({
      from: daniel,
      age: 82,
      text: 'Two weeks is tight, but it can be done.',
      body: [
        lines('Hello Kari,', '', 'Two weeks is tight, but it can be done.', ''),
        signature('Daniel Whitcombe', 'Head of Operations | Harrowgate Ltd', 'T: +44 20 7946 0123'),
        quoted('On Mon, Kari Lunde <kari@fjordsalg.no> wrote:', 'Hello Daniel, would two weeks be enough?'),
      ],
    }),
  ]),
  thread('Møte på Tinde', [
    mail({
      from: nils,
      age: 84,
      text: 'Da sier vi onsdag klokken ti.',
      body: [
        lines('Da sier vi onsdag klokken ti.', ''),
        putAway(
          lines('--', 'Nils Petter Rønning', 'Driftsleder', 'Tindekraft AS', 'Tlf. 22 33 00 11', 'Org.nr. 999 999 999'),
        ),
      ],
    }),
  ]),
  thread('Referat fra oppstartsmøtet', [
    mail({
      from: ingrid,
      to: [rep, henrik, larsOfBergen],
      cc: [ahmed, sofie],
      age: 86,
      text: 'Takk for et godt møte. Referatet er vedlagt.',
    }),
  ]),
];
