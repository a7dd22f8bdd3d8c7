import { words } from './tree';

/** What the rep knows of a sale, and where it began. */
export const facts = words({
  en: {
    closes: 'Expected close {{date}}',
    late: 'Was expected to close {{date}}',
    likely: '{{percent}} likely',
    likelyByStage: '{{percent}} likely, by stage',
    source: 'Source',
    added: {
      linkedin: 'Added {{date}} from LinkedIn',
      gmail: 'Added {{date}} from Gmail',
      manual: 'Added {{date}} by hand',
      import: 'Added {{date}} from a file',
    },
  },
  nb: {
    closes: 'Forventet avslutning {{date}}',
    late: 'Skulle vært avsluttet {{date}}',
    likely: '{{percent}} sannsynlig',
    likelyByStage: '{{percent}} sannsynlig, ut fra fasen',
    source: 'Kilde',
    added: {
      linkedin: 'Lagt til {{date}} fra LinkedIn',
      gmail: 'Lagt til {{date}} fra Gmail',
      manual: 'Lagt til manuelt {{date}}',
      import: 'Lagt til {{date}} fra en fil',
    },
  },
});
