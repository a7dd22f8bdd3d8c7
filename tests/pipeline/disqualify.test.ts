import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bant, unknownBant } from '@/lib/pipeline/bant';
import { closedFor, type Disqualifiable, disqualifyProposal } from '@/lib/pipeline/disqualify';

const open: Disqualifiable = { stalls: 0 };
const card = (more: Partial<Bant>): Bant => ({ ...unknownBant, ...more });
const today = '2026-03-31';

describe('to disqualify is proposed', () => {
  it.each<[string, Disqualifiable, unknown]>([
    ['without a budget', { ...open, bant: card({ budget: { score: 0 } }) }, [{ reason: 'no-budget' }]],
    ['without authority', { ...open, bant: card({ authority: { score: 0 } }) }, [{ reason: 'no-authority' }]],
    ['after a second stall', { stalls: 2 }, [{ reason: 'stalled', times: 2 }]],
    ['after 30 days without an answer', { ...open, unansweredOn: '2026-03-01' }, [{ reason: 'silent', days: 30 }]],
    [
      'when the rule is through, and the silence is not said twice',
      { ...open, unansweredOn: '2026-01-30', tries: 3 },
      [{ reason: 'unanswered', tries: 3 }],
    ],
    [
      'for all of it, the gravest first',
      { stalls: 3, bant: card({ budget: { score: 0 }, authority: { score: 0 } }), unansweredOn: '2026-01-30' },
      [
        { reason: 'no-budget' },
        { reason: 'no-authority' },
        { reason: 'stalled', times: 3 },
        { reason: 'silent', days: 60 },
      ],
    ],
  ])('%s', (_, lead, reasons) => {
    expect(disqualifyProposal(lead, today, 30)).toEqual(reasons);
  });
});

describe('it is not proposed', () => {
  it.each<[string, Disqualifiable]>([
    ['of a lead of whom nothing is known', open],
    ['where budget and authority are unknown', { ...open, bant: unknownBant }],
    ['where need and timeline alone are 0', { ...open, bant: card({ need: { score: 0 }, timeline: { score: 0 } }) }],
    ['after one stall', { stalls: 1 }],
    ['after 29 days without an answer', { ...open, unansweredOn: '2026-03-02' }],
  ])('%s', (_, lead) => {
    expect(disqualifyProposal(lead, today, 30)).toBeUndefined();
  });

  it('of a closed lead, whatever speaks against her', () => {
    const bad = { bant: card({ budget: { score: 0 } }), unansweredOn: '2020-01-01' };
    fc.assert(
      fc.property(fc.constantFrom('won', 'lost', 'disqualified'), fc.nat(9), (outcome, stalls) => {
        expect(disqualifyProposal({ ...bad, stalls, outcome }, today, 1)).toBeUndefined();
      }),
    );
  });
});

it('to whom a rule had no answer she is closed as silent', () => {
  expect(closedFor({ reason: 'unanswered', tries: 3 })).toBe('silent');
  expect(closedFor({ reason: 'stalled', times: 2 })).toBe('stalled');
});
