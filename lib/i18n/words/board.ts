import { words } from './tree';

/** The pipeline as columns of cards. */
export const board = words({
  en: {
    title: 'Board',
    open: 'Open the board',
    column: '{{stage}}: {{count}}',
    weighted: '{{sum}} weighted',
    noValue: 'No value yet',
    nobody: 'Nobody here',
    score: 'Score {{score}}',
    days: '{{count}} d',
    inStage_one: '{{count}} day in the stage',
    inStage_other: '{{count}} days in the stage',
    stalled: 'Stalled',
    move: 'Move {{name}} to…',
    moveTo: 'Move to…',
    end: 'Drop here to end the sale',
    empty: {
      title: 'No open leads',
      text: 'Open a mail in Gmail or a profile on LinkedIn and add the person from the panel, or add one by hand. The board shows every open lead by stage.',
      byHand: 'Add by hand',
    },
  },
  nb: {
    title: 'Tavle',
    open: 'Åpne tavlen',
    column: '{{stage}}: {{count}}',
    weighted: '{{sum}} vektet',
    noValue: 'Ingen verdi ennå',
    nobody: 'Ingen her',
    score: '{{score}} poeng',
    days: '{{count}} d',
    inStage_one: '{{count}} dag i fasen',
    inStage_other: '{{count}} dager i fasen',
    stalled: 'Har stoppet opp',
    move: 'Flytt {{name}} til …',
    moveTo: 'Flytt til …',
    end: 'Slipp her for å avslutte salget',
    empty: {
      title: 'Ingen åpne leads',
      text: 'Åpne en e-post i Gmail eller en profil på LinkedIn og legg til personen fra panelet, eller legg til en manuelt. Tavlen viser alle åpne leads etter fase.',
      byHand: 'Legg til manuelt',
    },
  },
});
