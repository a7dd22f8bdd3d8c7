import { words } from './tree';

/** What was changed on a lead, and who was removed. */
export const history = words({
  en: {
    edited: 'Edited',
    empty: 'empty',
    removed: 'Removed:',
    added: 'Added:',
    first: 'First: {{text}}',
    more: 'Show all of it',
    less: 'Show less',
    points: '{{score}} of 4',
    /** Beside those of `common.fields`, the qualification and the playbook. */
    fields: {
      headline: 'Headline',
      shownName: 'Name as shown',
      answers: 'Answers to objections',
      answered: 'Objections answered',
      settled: 'Objections settled',
      sentOn: 'Proposal sent on',
      ticks: 'Playbook, met',
    },
    bin: {
      title: 'Bin',
      text: 'Removed leads stay here for {{days}} days and can be restored with all that was written on them. Then they go for good.',
      none: {
        title: 'The bin is empty',
        text: 'A lead that you remove is kept here for {{days}} days. You remove one at the end of its view.',
      },
      list: { name: 'Name', company: 'Company', removed: 'Removed', left: 'Time left', restore: 'Restore' },
      left_one: '{{count}} day',
      left_other: '{{count}} days',
      restore: 'Restore',
      restoreNamed: 'Restore {{name}}',
      restored: '{{name}} is restored',
      newest: 'Only the {{count}} that were removed last are shown.',
    },
  },
  nb: {
    edited: 'Endret',
    empty: 'tomt',
    removed: 'Fjernet:',
    added: 'Lagt til:',
    first: 'Først: {{text}}',
    more: 'Vis alt',
    less: 'Vis mindre',
    points: '{{score}} av 4',
    fields: {
      headline: 'Overskrift',
      shownName: 'Navn slik det vises',
      answers: 'Svar på innvendinger',
      answered: 'Besvarte innvendinger',
      settled: 'Avklarte innvendinger',
      sentOn: 'Tilbud sendt',
      ticks: 'Veiledning, oppfylt',
    },
    bin: {
      title: 'Papirkurv',
      text: 'Fjernede leads ligger her i {{days}} dager og kan gjenopprettes med alt som er skrevet om dem. Etter det slettes de for godt.',
      none: {
        title: 'Papirkurven er tom',
        text: 'En lead du fjerner, ligger her i {{days}} dager. Du fjerner den nederst i visningen av leaden.',
      },
      list: { name: 'Navn', company: 'Firma', removed: 'Fjernet', left: 'Tid igjen', restore: 'Gjenopprett' },
      left_one: '{{count}} dag',
      left_other: '{{count}} dager',
      restore: 'Gjenopprett',
      restoreNamed: 'Gjenopprett {{name}}',
      restored: '{{name}} er gjenopprettet',
      newest: 'Bare de {{count}} som sist ble fjernet, vises.',
    },
  },
});
