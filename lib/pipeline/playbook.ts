import type { StageRole } from './stage-roles';

/** What the playbook has for one role, as keys: the sentences are words. */
interface Play {
  /** What should be true before a lead goes on from here. */
  criteria: readonly string[];
  /** What to ask her, or, before there is anyone to ask, oneself. */
  questions: readonly string[];
  techniques: readonly string[];
}

/** What to do in a stage, by its role: the guide's advice. A key says the same wherever it stands, and stands once. */
export const playbook = {
  prospecting: {
    criteria: ['company-fits', 'right-person', 'way-to-reach', 'reason-now'],
    questions: ['like-which-customer', 'what-changed', 'who-feels-it', 'who-introduces'],
    techniques: ['mix-channels', 'ask-for-names', 'fixed-hour', 'note-source'],
  },
  'lead-qualification': {
    criteria: ['need-known', 'budget-known', 'authority-known', 'timeline-known'],
    questions: ['cost-of-waiting', 'how-you-decide', 'money-set-aside', 'what-sets-the-date'],
    techniques: ['ask-hard-first', 'unknown-is-not-no', 'let-go-early'],
  },
  'first-contact': {
    criteria: ['answered', 'about-them', 'gain-said', 'next-talk-dated'],
    questions: ['why-you-answered', 'how-today', 'what-takes-time', 'worth-a-talk'],
    techniques: ['their-facts-first', 'short-one-request', 'change-channel'],
  },
  'needs-assessment': {
    criteria: ['needs-written', 'pain-costed', 'success-described', 'others-heard', 'summary-confirmed'],
    questions: ['last-time-wrong', 'what-you-tried', 'who-else-notices', 'pleased-in-a-year', 'only-one-solved'],
    techniques: ['listen-and-repeat', 'what-and-how', 'leave-a-pause', 'look-at-figures'],
  },
  proposal: {
    criteria: ['four-parts', 'their-words', 'gain-in-figures', 'deciders-have-it', 'walked-through'],
    questions: ['missing-for-a-yes', 'who-reads-it', 'compared-with', 'decided-by-when'],
    techniques: ['present-then-send', 'case-on-one-page', 'cost-beside-gain'],
  },
  negotiation: {
    criteria: ['objections-answered', 'terms-agreed', 'margin-kept', 'contract-read'],
    questions: ['behind-the-concern', 'anything-else', 'price-time-scope', 'what-in-return'],
    techniques: ['anchor-first', 'give-to-get', 'true-deadline', 'understand-then-answer'],
  },
  closing: {
    criteria: ['clear-yes', 'signer-ready', 'nothing-open', 'start-agreed'],
    questions: ['what-is-left', 'who-signs', 'when-to-begin', 'how-sure'],
    techniques: ['assume-the-yes', 'sum-up-and-ask', 'gain-of-acting-now', 'ask-and-wait'],
  },
} as const satisfies Record<StageRole, Play>;

/** Names an exit criterion, of whatever stage. */
export type CriterionKey = (typeof playbook)[StageRole]['criteria'][number];
