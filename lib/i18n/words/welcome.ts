import { words } from './tree';

/** The page that opens once, after the install. */
export const welcome = words({
  en: {
    title: 'Fairlead',
    does: 'Your sales pipeline, laid over the pages where you sell: Gmail and LinkedIn.',
    steps: {
      title: 'In three steps',
      add: 'Open a LinkedIn profile or a Gmail thread',
      addText:
        'Press {{key}}, or click the tab at the page’s edge. Name, title and company are filled in; Enter adds the lead.',
      addTextWithoutKey:
        'Click the tab at the page’s edge. Name, title and company are filled in; Enter adds the lead.',
      log: 'Log the contact you made',
      logText: 'Send the invitation or the message yourself, then log it with one key. A follow-up is proposed.',
      glance: 'Glance at the popup',
      glanceText:
        'Fairlead’s icon in the toolbar counts what is overdue. Click it to see each stage, and what is due today.',
    },
    try: 'Try it first',
    plain: {
      title: 'What you should know',
      read: 'Fairlead reads the Gmail or LinkedIn page that you have open: who is on it, their title, company and address. It keeps only the people you add.',
      stays:
        'Your leads, notes and follow-ups are kept in this browser, on this computer. What you have typed and not saved waits here for seven days.',
      leaves: 'Nothing leaves the browser: there is no account, no server and no statistics.',
      terms:
        'LinkedIn’s User Agreement bars software that overlays its pages or modifies their appearance. A panel drawn on LinkedIn breaks the letter of those terms. Whether you want one is your choice, below.',
      never: 'Fairlead never clicks, scrolls, fetches or sends anything. What is sent, you send yourself.',
      mail: 'In Gmail, Fairlead notices when you send a mail to a lead, and when she answers, and asks whether to log it. It reads this from the open page only; the switch is in the settings, under Gmail.',
      linkedin:
        'On LinkedIn, nothing is read before you open the panel. From then on Fairlead sees on the open page that you have invited or written to someone, or that an answer came, and asks whether to log it; the switch is in the settings, under LinkedIn.',
    },
    linkedin: 'On LinkedIn, the panel is',
    linkedinWhy:
      'LinkedIn’s User Agreement bars software that overlays its pages. With the side panel nothing is drawn on them: it stands beside the page, and does the same.',
    later: 'All of this can be changed later, in the settings.',
    settings: 'Open the settings',
  },
  nb: {
    title: 'Fairlead',
    does: 'Salgspipelinen din, lagt over sidene der du selger: Gmail og LinkedIn.',
    steps: {
      title: 'Tre steg',
      add: 'Åpne en LinkedIn-profil eller en Gmail-tråd',
      addText:
        'Trykk {{key}}, eller klikk på fliken i kanten av siden. Navn, tittel og firma er fylt ut; Enter legger til leaden.',
      addTextWithoutKey:
        'Klikk på fliken i kanten av siden. Navn, tittel og firma er fylt ut; Enter legger til leaden.',
      log: 'Loggfør kontakten',
      logText: 'Send invitasjonen eller meldingen selv, og loggfør den med én tast. En oppfølging blir foreslått.',
      glance: 'Kast et blikk på popup-vinduet',
      glanceText:
        'Fairlead-ikonet på verktøylinjen teller det som er forfalt. Klikk på det for å se hver fase og hva som forfaller i dag.',
    },
    try: 'Prøv først',
    plain: {
      title: 'Dette bør du vite',
      read: 'Fairlead leser Gmail- eller LinkedIn-siden du har åpen: hvem som er på den, tittel, firma og adresse. Bare personer du selv legger til, blir lagret.',
      stays:
        'Leads, notater og oppfølginger lagres i denne nettleseren, på denne maskinen. Det du har skrevet og ikke lagret, venter her i sju dager.',
      leaves: 'Ingenting forlater nettleseren: ingen konto, ingen server og ingen statistikk.',
      terms:
        'LinkedIns brukeravtale forbyr programvare som legger seg over LinkedIn-sidene eller endrer utseendet deres. Et panel tegnet på LinkedIn bryter med ordlyden i vilkårene. Om du vil ha det, velger du selv nedenfor.',
      never: 'Fairlead klikker, ruller, henter og sender aldri noe. Det som sendes, sender du selv.',
      mail: 'I Gmail legger Fairlead merke til når du sender en e-post til en lead, og når det kommer svar, og spør om det skal loggføres. Det leses bare på den åpne siden; bryteren finner du i innstillingene, under Gmail.',
      linkedin:
        'På LinkedIn leses ingenting før du åpner panelet. Fra da av ser Fairlead på den åpne siden at du har invitert eller skrevet til noen, eller at det er kommet svar, og spør om det skal loggføres; bryteren finner du i innstillingene, under LinkedIn.',
    },
    linkedin: 'På LinkedIn er panelet',
    linkedinWhy:
      'LinkedIns brukeravtale forbyr programvare som legger seg over sidene. Med sidepanelet tegnes ingenting på dem: det står ved siden av, og gjør det samme.',
    later: 'Alt dette kan endres senere, i innstillingene.',
    settings: 'Åpne innstillingene',
  },
});
