import { words } from './tree';

/** Notifications, and their settings. */
export const notify = words({
  en: {
    title: 'Notifications',
    legend: 'Tell me what is due',
    choices: {
      off: { label: 'Off', text: 'Fairlead shows no notifications. The badge counts what is overdue.' },
      digest: { label: 'One in the morning', text: 'One a day, with all that is overdue and due today.' },
      each: {
        label: 'Each follow-up',
        text: 'One for each at its time. What came while the computer slept is put together in one.',
      },
    },
    from: 'From',
    fromHint: {
      digest: 'If the browser is closed then, it comes when you open it.',
      each: 'A follow-up with a time of its own comes at that time.',
    },
    badTime: 'Write the whole time',
    names: 'Show names',
    namesText: 'A notification can be read on a locked screen. Without names it says only how many there are.',
    refused: 'The browser did not allow notifications, so they stay off.',
    withdrawn: 'The browser no longer allows notifications: none are shown.',
    allow: 'Allow again',
    said: {
      title: 'Follow-ups',
      overdue_one: '{{count}} overdue',
      overdue_other: '{{count}} overdue',
      overdueMany: 'more than {{count}} overdue',
      due: '{{count}} due today',
      dueMany: 'more than {{count}} due today',
      more: '{{count}} more',
      one: 'Follow-up: {{who}}',
      oneHidden: 'A follow-up is due',
      snooze: 'Snooze to next working day',
    },
  },
  nb: {
    title: 'Varsler',
    legend: 'Si fra om det som forfaller',
    choices: {
      off: { label: 'Av', text: 'Fairlead viser ingen varsler. Merket på knappen teller det som er forfalt.' },
      digest: { label: 'Ett om morgenen', text: 'Ett om dagen, med alt som er forfalt og alt som forfaller i dag.' },
      each: {
        label: 'Hver oppfølging',
        text: 'Ett for hver når tiden er inne. Det som kom mens maskinen sov, samles i ett.',
      },
    },
    from: 'Fra klokken',
    fromHint: {
      digest: 'Er nettleseren lukket da, kommer varselet når du åpner den.',
      each: 'En oppfølging med eget klokkeslett varsles på det klokkeslettet.',
    },
    badTime: 'Skriv hele klokkeslettet',
    names: 'Vis navn',
    namesText: 'Et varsel kan leses på en låst skjerm. Uten navn står det bare hvor mange det er.',
    refused: 'Nettleseren tillot ikke varsler, så de er fortsatt av.',
    withdrawn: 'Nettleseren tillater ikke lenger varsler: ingen vises.',
    allow: 'Tillat igjen',
    said: {
      title: 'Oppfølginger',
      overdue_one: '{{count}} forfalt',
      overdue_other: '{{count}} forfalte',
      overdueMany: 'flere enn {{count}} forfalte',
      due: '{{count}} i dag',
      dueMany: 'flere enn {{count}} i dag',
      more: '{{count}} til',
      one: 'Oppfølging: {{who}}',
      oneHidden: 'En oppfølging forfaller',
      snooze: 'Utsett til neste virkedag',
    },
  },
});
