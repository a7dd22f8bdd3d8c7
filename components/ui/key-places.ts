/** Pages of ours that have keys of their own. */
export const keyPlaces = ['panel', 'popup', 'dashboard'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

/** What a key does, as a word under `find.keys`. A name that two places share means the same in both. */
type Does =
  | 'find'
  | 'log'
  | 'quick'
  | 'edit'
  | 'note'
  | 'done'
  | 'snooze'
  | 'templates'
  | 'add'
  | 'byHand'
  | 'board'
  | 'nextLead'
  | 'leadBefore'
  | 'move'
  | 'tick'
  | 'undo'
  | 'open'
  | 'inPanel'
  | 'back'
  | 'clear'
  | 'boardMove'
  | 'boardStep'
  | 'boardCards'
  | 'newTemplate'
  | 'leave'
  | 'reviewKeep'
  | 'reviewNext'
  | 'reviewMove'
  | 'reviewDisqualify'
  | 'reviewLater'
  | 'reviewOpen'
  | 'reviewBack'
  | 'list';

/** The keys of each place, as they are shown, in the order in which a day needs them. */
export const keysOf: Record<KeyPlace, readonly (readonly [key: string, does: Does])[]> = {
  panel: [
    ['/', 'find'],
    ['L', 'log'],
    ['1–7', 'quick'],
    ['D', 'done'],
    ['S', 'snooze'],
    ['E', 'edit'],
    ['M', 'note'],
    ['T', 'templates'],
    ['A', 'add'],
    ['N', 'byHand'],
    ['↑↓', 'move'],
    ['␣', 'tick'],
    ['U', 'undo'],
    ['Esc', 'back'],
    ['?', 'list'],
  ],
  popup: [
    ['/', 'find'],
    ['⏎', 'open'],
    ['⇧⏎', 'inPanel'],
    ['B', 'board'],
    ['A', 'byHand'],
    ['↑↓', 'move'],
    ['D', 'done'],
    ['S', 'snooze'],
    ['U', 'undo'],
    ['Esc', 'clear'],
    ['?', 'list'],
  ],
  dashboard: [
    ['/', 'find'],
    ['↑↓←→', 'boardCards'],
    ['⇧←→', 'boardStep'],
    ['M', 'boardMove'],
    ['X', 'tick'],
    ['J', 'nextLead'],
    ['K', 'leadBefore'],
    ['L', 'log'],
    ['D', 'done'],
    ['S', 'snooze'],
    ['M', 'note'],
    ['N', 'newTemplate'],
    ['K', 'reviewKeep'],
    ['N', 'reviewNext'],
    ['M', 'reviewMove'],
    ['D', 'reviewDisqualify'],
    ['S', 'reviewLater'],
    ['⏎', 'reviewOpen'],
    ['←→', 'reviewBack'],
    ['U', 'undo'],
    ['Esc', 'leave'],
    ['?', 'list'],
  ],
};
