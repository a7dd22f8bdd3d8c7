import { words } from './tree';

/** What stands outside our pages: the toolbar, the menus, the launcher's names. */
export const background = words({
  en: {
    badge: {
      none: 'Fairlead: no overdue follow-ups',
      overdue_one: 'Fairlead: {{count}} overdue follow-up',
      overdue_other: 'Fairlead: {{count}} overdue follow-ups',
      many: 'Fairlead: more than {{count}} overdue follow-ups',
    },
    menu: { openSidePanel: 'Open the side panel', settings: 'Settings' },
    launcher: {
      add: 'Fairlead: add this person as a lead',
      open: 'Fairlead: open the panel',
      overdue: 'follow-up overdue',
      won: 'Won',
      offer: 'Fairlead: a mail to log',
      hide: 'Fairlead: hide this tab until the page is reloaded',
      resize: 'Fairlead: width of the panel',
    },
  },
  nb: {
    badge: {
      none: 'Fairlead: ingen forfalte oppfølginger',
      overdue_one: 'Fairlead: {{count}} forfalt oppfølging',
      overdue_other: 'Fairlead: {{count}} forfalte oppfølginger',
      many: 'Fairlead: mer enn {{count}} forfalte oppfølginger',
    },
    menu: { openSidePanel: 'Åpne sidepanelet', settings: 'Innstillinger' },
    launcher: {
      add: 'Fairlead: legg til denne personen som lead',
      open: 'Fairlead: åpne panelet',
      overdue: 'forfalt oppfølging',
      won: 'Vunnet',
      offer: 'Fairlead: en e-post å loggføre',
      hide: 'Fairlead: skjul denne fliken til siden lastes på nytt',
      resize: 'Fairlead: bredden på panelet',
    },
  },
});
