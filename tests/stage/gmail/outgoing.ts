import { henrik, larsOfBergen, magnus, rep, sofie } from '../people';
import { mail, type Thread, thread } from './letter';

/** What the rep wrote and nobody has answered; some of it has not gone out. */
export const outgoing: readonly Thread[] = [
  thread(
    'Invitasjon til frokostseminar',
    [mail({ from: rep, to: [sofie, larsOfBergen], cc: [henrik], age: 31, text: 'Velkommen til frokost den 20.' })],
    false,
    [],
  ),
  thread(
    'Program for frokostseminaret',
    [
      mail({
        from: rep,
        to: [sofie],
        age: -20,
        text: 'Her er programmet.',
        draft: '6612345678901234001',
        waits: 'scheduled',
      }),
    ],
    false,
    [],
  ),
  thread(
    'Ny versjon av kontrakten',
    [
      mail({
        from: rep,
        to: [magnus],
        age: 6,
        text: 'Hei Magnus, her er',
        draft: '6612345678901234002',
        waits: 'draft',
      }),
    ],
    false,
    [],
  ),
];
