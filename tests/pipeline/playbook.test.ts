import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbook as words } from '@/lib/i18n/words/playbook';
import { disqualifiedReasons, lostReasons } from '@/lib/pipeline/closed-reasons';
import { type CriterionKey, playbook } from '@/lib/pipeline/playbook';
import { criteriaOf, leavingAsks, openCriteria } from '@/lib/pipeline/playbook-criteria';
import {
  closingSigns,
  missingParts,
  objectionStates,
  PlaybookFields,
  type ProposalPart,
  proposalParts,
} from '@/lib/pipeline/playbook-fields';
import { playbookChanges, withPlaybook } from '@/lib/pipeline/playbook-kept';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { defaultPipeline, stageOfRole } from '@/lib/pipeline/stages';

const { stages } = defaultPipeline;
const plays = Object.values(playbook);
const criterionKeys = plays.flatMap((play): readonly CriterionKey[] => play.criteria);
const questionKeys = plays.flatMap((play): readonly (keyof typeof words.en.questions)[] => play.questions);
const techniqueKeys = plays.flatMap((play): readonly (keyof typeof words.en.techniques)[] => play.techniques);
const keysOf = (branch: object) => Object.keys(branch).toSorted();
const asks = (from: string, to: Parameters<typeof leavingAsks>[2], ticks: string[] = []) =>
  leavingAsks(defaultPipeline, from, to, ticks).map(({ id }) => id);
const proposal = ['four-parts', 'their-words', 'gain-in-figures', 'deciders-have-it', 'walked-through'];

describe('the playbook', () => {
  it.each(stageRoles)('of %s has 3–5 criteria, 3–5 questions and 2–4 techniques', (role) => {
    const { criteria, questions, techniques } = playbook[role];
    for (const list of [criteria, questions]) expect([3, 4, 5]).toContain(list.length);
    expect([2, 3, 4]).toContain(techniques.length);
  });

  it('has each key once', () => {
    for (const keys of [criterionKeys, questionKeys, techniqueKeys]) expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['en', 'nb'] as const)('has words in %s for every key, and none for a key that is not there', (language) => {
    const said = words[language];
    const pairs: [object, readonly string[]][] = [
      [said.purposes, stageRoles],
      [said.criteria, criterionKeys],
      [said.questions, questionKeys],
      [said.techniques, techniqueKeys],
      [said.lostReasons, lostReasons],
      [said.disqualifiedReasons, disqualifiedReasons],
      [said.proposal.parts, proposalParts],
      [said.negotiation.states, objectionStates],
      [said.closing.signs, closingSigns],
    ];
    for (const [branch, keys] of pairs) {
      expect(keysOf(branch)).toEqual(keys.toSorted());
      const sentences: string[] = Object.values(branch);
      expect(sentences.filter((one) => one.trim() !== one || one === '')).toEqual([]);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('is said in two languages', () => {
    for (const key of questionKeys) expect(words.nb.questions[key]).not.toBe(words.en.questions[key]);
    for (const key of criterionKeys) expect(words.nb.criteria[key]).not.toBe(words.en.criteria[key]);
    for (const key of techniqueKeys) expect(words.nb.techniques[key]).not.toBe(words.en.techniques[key]);
  });
});

const openInProposal = (ticks: string[]) => openCriteria(stageOfRole('proposal'), ticks).map(({ id }) => id);

describe('open criteria', () => {
  it('are those that no tick names, in their order', () => {
    expect(openInProposal([])).toEqual(proposal);
    expect(openInProposal(['gain-in-figures', 'four-parts', 'clear-yes', 'gone'])).toEqual([
      'their-words',
      'deciders-have-it',
      'walked-through',
    ]);
    expect(openInProposal(proposal)).toEqual([]);
  });

  it('are the team’s own where it has some, and none that nobody could read', () => {
    const own = {
      criteria: [{ id: 'c-1', text: 'The contract is found' }, { id: 'of-a-newer-version' }, { id: 'answered' }],
    };
    expect(criteriaOf(own).map(({ id }) => id)).toEqual(['c-1', 'answered']);
    expect(openCriteria(own, ['answered'])).toEqual([{ id: 'c-1', text: 'The contract is found' }]);
  });
});

describe('leaving a stage', () => {
  it('for a later one asks for what is open in it, and for nothing that is passed over', () => {
    expect(asks('proposal', { stageId: 'negotiation' }, ['four-parts'])).toEqual(proposal.slice(1));
    expect(asks('proposal', { stageId: 'closing' })).toEqual(proposal);
    expect(asks('proposal', { stageId: 'negotiation' }, proposal)).toEqual([]);
  });

  it('for won asks too, also from the last stage', () => {
    expect(asks('closing', { outcome: 'won' }, ['clear-yes', 'nothing-open'])).toEqual([
      'signer-ready',
      'start-agreed',
    ]);
    expect(asks('proposal', { outcome: 'won' })).toEqual(proposal);
  });

  it.each<[string, Parameters<typeof leavingAsks>[2]]>([
    ['going back', { stageId: 'first-contact' }],
    ['staying', { stageId: 'proposal' }],
    ['losing', { outcome: 'lost' }],
    ['giving her up', { outcome: 'disqualified' }],
    ['a stage of another pipeline', { stageId: 'gone' }],
  ])('asks nothing on %s', (_, to) => {
    expect(asks('proposal', to)).toEqual([]);
  });

  it('asks nothing of a stage that the pipeline does not have', () => {
    expect(asks('gone', { stageId: 'closing' })).toEqual([]);
    expect(asks('gone', { outcome: 'won' })).toEqual([]);
  });

  it('asks for criteria of the stage that is left alone, and for none that is ticked', () => {
    const rank = fc.nat(stages.length - 1);
    fc.assert(
      fc.property(rank, rank, fc.subarray([...criterionKeys]), (from, to, ticks) => {
        const [left, next] = [stages[from], stages[to]];
        const asked = asks(left?.id ?? '', { stageId: next?.id ?? '' }, ticks);
        const criteria: readonly CriterionKey[] = left ? playbook[left.role].criteria : [];
        const open = criteria.filter((key) => !ticks.includes(key));
        expect(asked).toEqual(to > from ? open : []);
      }),
    );
  });
});

describe('what is kept along the playbook', () => {
  it.each<[string, object, ProposalPart[]]>([
    ['nothing', {}, ['problem', 'solution', 'benefits', 'cost']],
    ['blanks', { problem: ' \n', cost: '' }, ['problem', 'solution', 'benefits', 'cost']],
    ['two parts', { cost: '40 000 a year', problem: 'Orders get lost' }, ['solution', 'benefits']],
    ['all', { problem: 'a', solution: 'b', benefits: 'c', cost: 'd', sentOn: '2026-03-02' }, []],
  ])('says what a proposal with %s lacks', (_, parts, missing) => {
    expect(missingParts(parts)).toEqual(missing);
  });

  const full = {
    needs: [{ id: 'a', text: 'Orders get lost', kind: 'pain' }],
    proposal: { problem: 'Orders get lost', sentOn: '2026-03-02' },
    objections: [{ id: 'a', text: 'Too dear', answer: 'It pays for itself by June', state: 'answered' }],
    concessions: ['Free start'],
    agreedTerms: ['Two years'],
    closingSigns: ['clear-commitment'],
    ticks: ['four-parts'],
  };

  it('is all optional, and read as it was', () => {
    expect(PlaybookFields.parse({})).toEqual({});
    expect(PlaybookFields.parse(full)).toEqual(full);
  });

  it.each<[string, object]>([
    ['a need of another kind', { needs: [{ id: 'a', text: 'b', kind: 'wish' }] }],
    ['a blank need', { needs: [{ id: 'a', text: ' ', kind: 'need' }] }],
    ['the 51st need', { needs: Array.from({ length: 51 }, (_, at) => ({ id: `n${at}`, text: 'b', kind: 'need' })) }],
    ['a day that is none', { proposal: { sentOn: '2026-02-30' } }],
    ['a fifth part', { proposal: { terms: 'x' } }],
    ['an objection in no state', { objections: [{ id: 'a', text: 'b' }] }],
    ['a blank concession', { concessions: [''] }],
    ['another sign', { closingSigns: ['smiles'] }],
    ['a sign twice', { closingSigns: ['clear-commitment', 'clear-commitment'] }],
    ['anything else', { mood: 'good' }],
  ])('is refused with %s', (_, change) => {
    expect(PlaybookFields.safeParse({ ...full, ...change }).success).toBe(false);
  });
});

describe('writing along the playbook', () => {
  const kept = { ticks: ['answered'], proposal: { problem: 'Orders get lost', sentOn: '2026-03-02' } };

  it('replaces the fields that are given, and leaves the others', () => {
    expect(withPlaybook(kept, { ticks: ['clear-yes'], concessions: ['Free start'] })).toEqual({
      ...kept,
      ticks: ['clear-yes'],
      concessions: ['Free start'],
    });
  });

  it('trims texts, and drops what says nothing', () => {
    const objection = { id: 'a', text: 'Too dear', state: 'open' as const };
    expect(withPlaybook(kept, { ticks: [], proposal: { problem: ' ', cost: ' 40 000 ' } })).toEqual({
      proposal: { cost: '40 000' },
    });
    expect(withPlaybook(undefined, { objections: [{ ...objection, answer: ' ' }] })).toEqual({
      objections: [objection],
    });
    expect(withPlaybook(kept, { ticks: [], proposal: {} })).toBeUndefined();
  });

  it('is told with before and after: each text, and of a list what came and went', () => {
    const after = {
      ...kept,
      needs: [{ id: 'n', text: 'Fewer errors', kind: 'need' as const }],
      proposal: { problem: 'Orders vanish', sentOn: '2026-03-02' },
      objections: [{ id: 'o', text: 'Too dear', answer: 'Pays by June', state: 'answered' as const }],
    };
    expect(playbookChanges(kept, after)).toEqual([
      { kind: 'text', field: 'playbook.problem', before: 'Orders get lost', after: 'Orders vanish' },
      { kind: 'list', field: 'playbook.needs', added: ['Fewer errors'], removed: [] },
      { kind: 'list', field: 'playbook.answers', added: ['Pays by June'], removed: [] },
      { kind: 'list', field: 'playbook.answered', added: ['Too dear'], removed: [] },
    ]);
    expect(playbookChanges(after, after)).toEqual([]);
  });
});
