import { words } from './tree';

/** The settings, on their own page and where the welcome page shows some of them. */
export const settings = words({
  en: {
    title: 'Settings',
    views: 'Views',
    saved: 'Saved',
    look: 'Language and look',
    language: { title: 'Language', browser: 'As the browser', en: 'English', nb: 'Norsk bokmål' },
    theme: { title: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    surface: {
      title: 'Where the panel is',
      gmail: 'Gmail',
      linkedin: 'LinkedIn',
      linkedinHint:
        'LinkedIn’s User Agreement bars software that overlays its pages. With the side panel nothing is drawn on them.',
      overlay: { label: 'On the page', text: 'A small tab at the page’s edge opens the panel over {{site}}.' },
      'side-panel': {
        label: 'Side panel',
        text: 'Nothing is drawn on {{site}}; the panel opens in the browser’s own side panel.',
      },
      off: { label: 'Off', text: 'Fairlead does nothing on {{site}}.' },
    },
    currency: {
      title: 'Money',
      label: 'Currency of new deal values',
      other: 'Another currency',
      code: 'Currency code',
      hint: 'Three letters, like CHF. Values that you have entered keep theirs.',
      bad: 'No currency has this code',
    },
    shortcuts: {
      title: 'Keyboard shortcuts',
      none: 'no key',
      'toggle-panel': 'Open or close the panel on the page',
      'open-side-panel': 'Open the side panel',
      _execute_action: 'Open the popup',
      change: 'To change them, write {{address}} in the address bar.',
      changeFirefox: 'To change them, write {{address}} in the address bar, and choose Manage Extension Shortcuts.',
      letters: 'Single-letter shortcuts',
      lettersText:
        'L, E, D, S and others, while Fairlead has the focus. Switch them off if you dictate, or hit keys by chance.',
    },
    sample: {
      title: 'Sample pipeline',
      text: 'Invented leads to try Fairlead on; they can be taken away again.',
      isLoaded: 'The invented leads are in your pipeline. Your own leads stay when you remove them.',
      load: 'Load the sample pipeline',
      remove: 'Remove the sample pipeline',
      loaded_one: '{{count}} sample lead loaded',
      loaded_other: '{{count}} sample leads loaded',
      removed_one: '{{count}} sample lead removed',
      removed_other: '{{count}} sample leads removed',
    },
    storage: {
      title: 'Your data',
      leads: 'Leads',
      used: 'Space used',
      usedAbout: 'about {{size}}',
      unknown: 'The browser does not say',
      kept: 'Kept by the browser',
      persisted: 'Yes: it has promised not to clear it',
      notPersisted: 'Without a promise, but an extension’s data is left out when the browser clears up by itself',
      where:
        'Everything is in this browser, on this computer. What you have typed and not saved waits here for seven days. Removing Fairlead from the browser deletes all of it.',
    },
  },
  nb: {
    title: 'Innstillinger',
    views: 'Visninger',
    saved: 'Lagret',
    look: 'Språk og utseende',
    language: { title: 'Språk', browser: 'Som nettleseren', en: 'English', nb: 'Norsk bokmål' },
    theme: { title: 'Tema', system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
    surface: {
      title: 'Hvor panelet er',
      gmail: 'Gmail',
      linkedin: 'LinkedIn',
      linkedinHint:
        'LinkedIns brukeravtale forbyr programvare som legger seg over LinkedIn-sidene. Med sidepanelet tegnes ingenting på dem.',
      overlay: { label: 'Over siden', text: 'En liten flik i kanten av siden åpner panelet over {{site}}.' },
      'side-panel': {
        label: 'Sidepanel',
        text: 'Ingenting tegnes på {{site}}; panelet åpnes i nettleserens eget sidepanel.',
      },
      off: { label: 'Av', text: 'Fairlead gjør ingenting på {{site}}.' },
    },
    currency: {
      title: 'Penger',
      label: 'Valuta for nye avtaleverdier',
      other: 'En annen valuta',
      code: 'Valutakode',
      hint: 'Tre bokstaver, for eksempel CHF. Verdier du allerede har ført inn, beholder sin valuta.',
      bad: 'Ingen valuta har denne koden',
    },
    shortcuts: {
      title: 'Hurtigtaster',
      none: 'ingen tast',
      'toggle-panel': 'Åpne eller lukk panelet på siden',
      'open-side-panel': 'Åpne sidepanelet',
      _execute_action: 'Åpne popup-vinduet',
      change: 'Skriv {{address}} i adressefeltet for å endre dem.',
      changeFirefox:
        'Skriv {{address}} i adressefeltet og velg «Behandle hurtigtaster for utvidelser» for å endre dem.',
      letters: 'Hurtigtaster med én bokstav',
      lettersText:
        'L, E, D, S og andre, mens Fairlead har fokus. Slå dem av hvis du dikterer, eller lett kommer borti tastene.',
    },
    sample: {
      title: 'Eksempeldata',
      text: 'Oppdiktede leads du kan prøve Fairlead på, og fjerne igjen.',
      isLoaded: 'De oppdiktede leadene ligger i pipelinen din. Dine egne leads blir værende når du fjerner dem.',
      load: 'Last inn eksempeldata',
      remove: 'Fjern eksempeldata',
      loaded_one: '{{count}} eksempel-lead lastet inn',
      loaded_other: '{{count}} eksempel-leads lastet inn',
      removed_one: '{{count}} eksempel-lead fjernet',
      removed_other: '{{count}} eksempel-leads fjernet',
    },
    storage: {
      title: 'Dataene dine',
      leads: 'Leads',
      used: 'Plass i bruk',
      usedAbout: 'omtrent {{size}}',
      unknown: 'Nettleseren sier det ikke',
      kept: 'Tas vare på av nettleseren',
      persisted: 'Ja: den har lovet å ikke slette dem',
      notPersisted: 'Uten et løfte, men nettleseren hopper over utvidelsers data når den rydder av seg selv',
      where:
        'Alt ligger i denne nettleseren, på denne maskinen. Det du har skrevet og ikke lagret, venter her i sju dager. Fjerner du Fairlead fra nettleseren, slettes alt.',
    },
  },
});
