import { words } from './tree';

/** Leads that may be one person, and how two become one. */
export const duplicates = words({
  en: {
    ask: 'Is {{name}} the same person?',
    told: 'Merged with {{name}}',
    found_one: '{{count}} possible duplicate',
    found_other: '{{count}} possible duplicates',
    reasons: {
      phone: 'Same phone number',
      company: 'Same company',
      domain: 'Same mail domain',
      name: 'Rare name in common',
    },
    names: {
      same: 'Same name',
      shorter: 'Same name, one without the middle name',
      swapped: 'First and last name swapped',
      nickname: 'A nickname or another spelling',
      initial: 'Same name, one with an initial',
      typo: 'Names that differ by one slip of the pen',
      'other-surname': 'One has another last name as well',
      'first-name': 'Same first name',
    },
    actions: {
      merge: 'Merge…',
      notSame: 'Not the same',
    },
    merge: {
      title: 'Merge two leads',
      text: 'The two become one lead, with the history of both. You can undo it.',
      conflicts_one: '{{count}} field differs. Choose what to keep.',
      conflicts_other: '{{count}} fields differ. Choose what to keep.',
      noConflicts: 'No conflicting fields.',
      left_one: '{{count}} entry does not fit and is left out.',
      left_other: '{{count}} entries do not fit and are left out.',
    },
    why: {
      only: 'only one has it',
      equal: 'both say the same',
      fuller: 'more complete',
      newer: 'changed last',
      both: 'both are kept',
    },
    /** Beside those of `common.fields`. */
    fields: {
      headline: 'Headline',
      emails: 'E-mail addresses',
      phones: 'Phone numbers',
      tags: 'Tags',
    },
    done: {
      merged: 'Merged into {{name}}',
      notSame: 'These two are not suggested again',
    },
  },
  nb: {
    ask: 'Er {{name}} samme person?',
    told: 'Slått sammen med {{name}}',
    found_one: '{{count}} mulig duplikat',
    found_other: '{{count}} mulige duplikater',
    reasons: {
      phone: 'Samme telefonnummer',
      company: 'Samme firma',
      domain: 'Samme e-postdomene',
      name: 'Samme sjeldne navn',
    },
    names: {
      same: 'Samme navn',
      shorter: 'Samme navn, det ene uten mellomnavn',
      swapped: 'Fornavn og etternavn har byttet plass',
      nickname: 'Kallenavn eller en annen skrivemåte',
      initial: 'Samme navn, det ene med initial',
      typo: 'Navn som bare skilles av en skrivefeil',
      'other-surname': 'Den ene har et etternavn i tillegg',
      'first-name': 'Samme fornavn',
    },
    actions: {
      merge: 'Slå sammen …',
      notSame: 'Ikke samme person',
    },
    merge: {
      title: 'Slå sammen to leads',
      text: 'De to blir til én lead med historikken fra begge. Du kan angre det.',
      conflicts_one: '{{count}} felt er ulikt. Velg hva du vil beholde.',
      conflicts_other: '{{count}} felt er ulike. Velg hva du vil beholde.',
      noConflicts: 'Ingen motstridende felter.',
      left_one: '{{count}} oppføring får ikke plass og utelates.',
      left_other: '{{count}} oppføringer får ikke plass og utelates.',
    },
    why: {
      only: 'bare den ene har det',
      equal: 'begge sier det samme',
      fuller: 'mer fullstendig',
      newer: 'sist endret',
      both: 'begge beholdes',
    },
    fields: {
      headline: 'Overskrift',
      emails: 'E-postadresser',
      phones: 'Telefonnumre',
      tags: 'Merkelapper',
    },
    done: {
      merged: 'Slått sammen til {{name}}',
      notSame: 'Disse to foreslås ikke igjen',
    },
  },
});
