/** All that a content script is told when it starts: settings and words, and nothing of anybody. */
export const startKeys = [
  'detect',
  'keepText',
  'language',
  'launcherTop',
  'marks',
  'offering',
  'panelWidth',
  'retireEvent',
  'surface',
  'theme',
  'words',
];
