import { changesOf, type FieldChange } from './changes-of';
import type { Need, ObjectionState, PlaybookFields, ProposalParts } from './playbook-fields';

/**
 * What is kept once the given fields have taken the place of those of the same name. Texts are trimmed, and what says nothing
 * vanishes; `undefined` where nothing is left.
 */
export function withPlaybook(kept: PlaybookFields | undefined, given: PlaybookFields): PlaybookFields | undefined {
  const { proposal, objections, ...lists } = { ...kept, ...given };
  const all = {
    ...lists,
    ...(proposal && { proposal: withoutBlanks(proposal) }),
    ...(objections && { objections: objections.map(withoutBlanks) }),
  };
  const said = Object.entries(all).filter(([, one]) => one !== undefined && Object.keys(one).length > 0);
  return said.length > 0 ? (Object.fromEntries(said) as PlaybookFields) : undefined;
}

function withoutBlanks<Texts extends ProposalParts | { text: string }>(texts: Texts): Texts {
  const said = Object.entries(texts).map(([key, text]) => [key, (text as string | undefined)?.trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text)) as Texts;
}

/** What of it changed, for the lead's timeline: each field is `playbook.<name>`, and every list one of texts. */
export function playbookChanges(before: PlaybookFields = {}, after: PlaybookFields = {}): FieldChange[] {
  return changesOf({ playbook: asTexts(before) }, { playbook: asTexts(after) });
}

function asTexts({ needs = [], proposal, objections = [], ...lists }: PlaybookFields) {
  const needsOf = (kind: Need['kind']) => needs.flatMap((one) => (one.kind === kind ? [one.text] : []));
  const objectionsIn = (state: ObjectionState) => objections.flatMap((one) => (one.state === state ? [one.text] : []));
  return {
    needs: needsOf('need'),
    pains: needsOf('pain'),
    ...proposal,
    objections: objectionsIn('open'),
    answers: objections.flatMap(({ answer }) => (answer ? [answer] : [])),
    answered: objectionsIn('answered'),
    settled: objectionsIn('settled'),
    ...lists,
  };
}
