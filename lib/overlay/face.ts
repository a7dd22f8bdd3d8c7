import type { MarkAnswer, OverlayStart } from '@/lib/messages/contract/overlay';
import { identitiesOf } from '@/lib/pipeline/identity';
import type { Contact, PageKind, PageView } from '@/lib/sites/site';

/** What the background answered about the people asked for; `undefined` while it has not. */
export type Known = readonly MarkAnswer[] | undefined;

/** What the launcher shows. */
export interface Face {
  /** One character; empty where nothing is known or nobody is there. */
  glyph: string;
  /** For screen readers and as a tooltip. */
  label: string;
  overdue: boolean;
}

/** Pages with many people who have nothing to do with each other: none of them is *the* person. */
const crowds: ReadonlySet<PageKind> = new Set(['list', 'search']);

/** What the contract lets through in one question. */
export const most = { people: 500, identities: 8 };

/** The people whom the launcher stands for: who the page is about, else whom the rep talks with, else everyone in it. */
export function peopleOf(view: PageView): Contact[] {
  if (crowds.has(view.kind)) return [];
  for (const role of ['subject', 'partner']) {
    const central = view.contacts.filter((contact) => contact.role === role);
    if (central.length > 0) return central;
  }
  return view.contacts.filter((contact) => contact.role !== 'self');
}

/** What to ask the background about those people; one who has no certain identity can't be asked for. */
export function questionOf(people: readonly Contact[]): string[][] {
  const questions = people.map((person) => identitiesOf(person).slice(0, most.identities));
  return questions.filter((identities) => identities.length > 0).slice(0, most.people);
}

/**
 * The face for those people: the first who is a lead, a plus where none is, nothing while it is not known or where none can
 * be had of them.
 */
export function faceOf(people: readonly Contact[], known: Known, words: OverlayStart['words'], language: string): Face {
  const mark = known?.find(Boolean);
  if (mark) {
    const stage = words.stages[mark.stageId] ?? '';
    return {
      glyph: [...stage.toLocaleUpperCase(language)][0] ?? '',
      label: [words.open, mark.won ? words.won : stage, mark.overdue && words.overdue].filter(Boolean).join(', '),
      overdue: mark.overdue,
    };
  }
  if (known && people.length > known.filter((answer) => answer === false).length)
    return { glyph: '+', label: words.add, overdue: false };
  return { glyph: '', label: words.open, overdue: false };
}
