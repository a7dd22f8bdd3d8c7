import { words } from './tree';

/** What is said about a page sample. */
export const sample = words({
  en: {
    copy: 'Copy page sample',
    about: 'Shows Fairlead’s makers how the page is built. Paste it into an issue; nothing is sent by itself.',
    copied: 'Copied. Nothing of the page’s words is in it.',
    failed: 'The page gave no sample. Reload it and try again.',
    refused: 'The browser did not let Fairlead copy. Try again.',
  },
  nb: {
    copy: 'Kopier sideprøve',
    about:
      'Viser dem som lager Fairlead, hvordan siden er bygd opp. Lim den inn i en sak; ingenting sendes av seg selv.',
    copied: 'Kopiert. Ingen av ordene på siden er med.',
    failed: 'Siden ga ingen prøve. Last den inn på nytt, og prøv igjen.',
    refused: 'Nettleseren lot ikke Fairlead kopiere. Prøv igjen.',
  },
});
