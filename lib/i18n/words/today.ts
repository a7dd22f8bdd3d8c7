import { words } from './tree';

/** What a lead scores, and why she is to be contacted today. */
export const today = words({
  en: {
    title: 'Contact today',
    none: 'Nobody has to be contacted today.',
    more: 'and more',
    groups: { answered: 'Answered', hot: 'Hot', stalled: 'Stalled' },
    reasons: {
      overdue_one: '{{count}} day overdue',
      overdue_other: '{{count}} days overdue',
      answeredToday: 'Answered today',
      answered_one: 'Answered {{count}} day ago',
      answered_other: 'Answered {{count}} days ago',
      due: 'Due today',
      dueAt: 'Due today at {{time}}',
      hot: 'Score {{score}}, no next step',
      stalled_one: 'Nothing done for {{count}} day',
      stalled_other: 'Nothing done for {{count}} days',
    },
    score: {
      title: 'Score',
      of: '{{score}} of 100',
      fit: 'Fit',
      engagement: 'Engagement',
      points: '{{points}} of {{of}}',
      /** Under the names of the four parts of BANT. */
      reasons: {
        title: 'Title',
        company: 'Company',
        replies: 'Replies',
        meetings: 'Meetings',
        recency: 'Recently active',
        silence: 'Silent for a long time',
      },
    },
  },
  nb: {
    title: 'Ta kontakt i dag',
    none: 'Det er ingen du må kontakte i dag.',
    more: 'og flere',
    groups: { answered: 'Har svart', hot: 'Varme', stalled: 'Stoppet opp' },
    reasons: {
      overdue_one: '{{count}} dag over fristen',
      overdue_other: '{{count}} dager over fristen',
      answeredToday: 'Svarte i dag',
      answered_one: 'Svarte for {{count}} dag siden',
      answered_other: 'Svarte for {{count}} dager siden',
      due: 'Forfaller i dag',
      dueAt: 'Forfaller i dag kl. {{time}}',
      hot: '{{score}} poeng, neste steg mangler',
      stalled_one: 'Ingenting gjort på {{count}} dag',
      stalled_other: 'Ingenting gjort på {{count}} dager',
    },
    score: {
      title: 'Poeng',
      of: '{{score}} av 100',
      fit: 'Egnethet',
      engagement: 'Engasjement',
      points: '{{points}} av {{of}}',
      reasons: {
        title: 'Tittel',
        company: 'Firma',
        replies: 'Svar',
        meetings: 'Møter',
        recency: 'Nylig aktiv',
        silence: 'Stille lenge',
      },
    },
  },
});
