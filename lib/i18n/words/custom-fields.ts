import { words } from './tree';

/** What a team asks of each lead of a pipeline, beyond what every lead has. */
export const customFields = words({
  en: {
    title: 'Custom fields',
    text: 'Asked about each lead in this pipeline: under More in its form.',
    empty: 'No custom fields yet.',
    /** Of a choice where nothing is chosen. */
    none: 'None',
    /** Of what is said in a field that nobody knows any more. */
    gone: 'Removed field',
    types: { text: 'Text', number: 'Number', date: 'Date', choice: 'Choice' },
    form: {
      add: 'Add a field',
      edit: 'Change the field {{name}}',
      name: 'Name',
      type: 'Type',
      options: 'Options',
      optionsHint: 'One per line. A lead keeps an option that you take away.',
    },
    wrong: {
      name: 'Give it a name',
      longName: 'At most 60 characters',
      taken: 'There is a field of that name',
      noOptions: 'Write at least one option',
      manyOptions: 'At most 50 options, each of at most 60 characters',
      full: 'A pipeline has at most {{most}} fields.',
    },
    actions: {
      edit: 'Change {{name}}',
      up: 'Move {{name}} up',
      down: 'Move {{name}} down',
      remove: 'Remove {{name}}',
    },
    done: {
      added: 'Field {{name}} added',
      changed: 'Field {{name}} changed',
      moved: 'Field {{name}} moved',
      removed: 'Field {{name}} removed. What leads say in it is kept, and comes back when you undo.',
    },
  },
  nb: {
    title: 'Egne felt',
    text: 'Spørres om for hver lead i denne pipelinen: under Mer i skjemaet.',
    empty: 'Ingen egne felt ennå.',
    none: 'Ingen',
    gone: 'Fjernet felt',
    types: { text: 'Tekst', number: 'Tall', date: 'Dato', choice: 'Valg' },
    form: {
      add: 'Legg til et felt',
      edit: 'Endre feltet {{name}}',
      name: 'Navn',
      type: 'Type',
      options: 'Alternativer',
      optionsHint: 'Ett per linje. En lead beholder et alternativ du tar bort.',
    },
    wrong: {
      name: 'Gi det et navn',
      longName: 'Høyst 60 tegn',
      taken: 'Det finnes et felt med det navnet',
      noOptions: 'Skriv minst ett alternativ',
      manyOptions: 'Høyst 50 alternativer på høyst 60 tegn hver',
      full: 'En pipeline har høyst {{most}} felt.',
    },
    actions: {
      edit: 'Endre {{name}}',
      up: 'Flytt {{name}} opp',
      down: 'Flytt {{name}} ned',
      remove: 'Fjern {{name}}',
    },
    done: {
      added: 'Feltet {{name}} er lagt til',
      changed: 'Feltet {{name}} er endret',
      moved: 'Feltet {{name}} er flyttet',
      removed: 'Feltet {{name}} er fjernet. Det leadene sier i det, er tatt vare på og kommer tilbake om du angrer.',
    },
  },
});
