import { words } from './tree';

/** Follow-ups that are set by a rule. */
export const rules = words({
  en: {
    /** Which of the rule's follow-ups one is. */
    attempt: 'Set by the rule · try {{step}} of {{of}}',
    attemptShort: 'Try {{step}} of {{of}}',
    inRow: 'by the rule, try {{step}} of {{of}}',
    each: 'Set a follow-up for each, by the rule',
    through: 'The rule has no more follow-ups. If nobody answers, it will propose to disqualify.',
    stopped: 'The planned follow-up is cancelled',
    silent: {
      title: 'When nobody answers',
      label: 'Days without an answer',
      hint: 'After so many it is proposed to disqualify a lead, also where no rule says so.',
      bad: 'A whole number from 7 to 365',
    },
    editor: {
      on: 'Set follow-ups by a rule',
      text: 'For as long as nobody answers. An answer stops it, and you can always pick another day.',
      steps: 'Working days from each try to the next',
      hint: 'For example 3, 5, 10',
      wrong: {
        none: 'Give at least one number of days',
        number: 'Whole numbers only, with commas between them',
        range: 'Each must be from 1 to {{longest}} days',
        many: 'At most {{most}} follow-ups',
      },
      finally: 'Then, if there is still no answer',
      proposeDisqualify: 'Propose to disqualify the lead',
      nothing: 'Do nothing',
    },
  },
  nb: {
    attempt: 'Satt av regelen · forsøk {{step}} av {{of}}',
    attemptShort: 'Forsøk {{step}} av {{of}}',
    inRow: 'etter regelen, forsøk {{step}} av {{of}}',
    each: 'Sett en oppfølging for hver, etter regelen',
    through: 'Regelen har ingen flere oppfølginger. Hvis ingen svarer, foreslår den å diskvalifisere.',
    stopped: 'Den planlagte oppfølgingen er avbrutt',
    silent: {
      title: 'Når ingen svarer',
      label: 'Dager uten svar',
      hint: 'Etter så mange dager foreslås det å diskvalifisere en lead, også der ingen regel sier det.',
      bad: 'Et helt tall fra 7 til 365',
    },
    editor: {
      on: 'Sett oppfølginger etter en regel',
      text: 'Så lenge ingen svarer. Et svar stopper den, og du kan alltid velge en annen dag.',
      steps: 'Virkedager fra hvert forsøk til det neste',
      hint: 'For eksempel 3, 5, 10',
      wrong: {
        none: 'Oppgi minst ett antall dager',
        number: 'Bare hele tall, med komma mellom',
        range: 'Hvert tall må være fra 1 til {{longest}} dager',
        many: 'Høyst {{most}} oppfølginger',
      },
      finally: 'Deretter, om det fortsatt ikke er noe svar',
      proposeDisqualify: 'Foreslå å diskvalifisere leaden',
      nothing: 'Ikke gjør noe',
    },
  },
});
