import { words } from './tree';

/** What the rep writes down of a lead, at no contact. */
export const notes = words({
  en: {
    add: 'Add note',
    added: 'Note saved',
    remove: 'Remove the note',
    removeOne: 'Remove the note: {{text}}',
    removed: 'Note removed',
    gone: 'This note is no longer here.',
  },
  nb: {
    add: 'Nytt notat',
    added: 'Notatet er lagret',
    remove: 'Fjern notatet',
    removeOne: 'Fjern notatet: {{text}}',
    removed: 'Notatet er fjernet',
    gone: 'Notatet finnes ikke lenger.',
  },
});
