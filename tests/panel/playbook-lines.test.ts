import { describe, expect, it } from 'vitest';
import { withLine, withText, withTick } from '@/components/panel/playbook/playbook-lines';
import { movedTold } from '@/components/panel/playbook/moved-words';
import { createI18n } from '@/lib/i18n';
import { twoPipelines } from '@/tests/pipeline/two-pipelines';

describe('a list of the playbook', () => {
  it('has what is ticked once, and not what is not', () => {
    expect(withTick(['a'], 'a', true)).toEqual(['a']);
    expect(withTick(undefined, 'a', true)).toEqual(['a']);
    expect(withTick(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('changes the first of its texts that is meant, or drops it', () => {
    expect(withLine(['a', 'b', 'b'], 'b', 'c')).toEqual(['a', 'c', 'b']);
    expect(withLine(['a', 'b', 'b'], 'b', '')).toEqual(['a', 'b']);
    expect(withLine(['a'], 'gone', 'c')).toEqual(['a']);
  });

  it('changes the text of the entry that is meant, and nothing else of it', () => {
    const list = [
      { id: '1', text: 'a', state: 'open' },
      { id: '2', text: 'a', state: 'open' },
    ];
    expect(withText(list, '2', 'b')).toEqual([list[0], { id: '2', text: 'b', state: 'open' }]);
    expect(withText(list, '1', '')).toEqual([list[1]]);
  });
});

describe('a move in the timeline', () => {
  const { t } = createI18n('en');
  it.each([
    ['prospecting', 'lead-qualification', 'Moved to Lead qualification'],
    ['prospecting', 'first-contact', 'Moved to First contact, past 1 stage'],
    ['prospecting', 'closing', 'Moved to Closing, past 5 stages'],
    ['closing', 'proposal', 'Moved back to Proposal'],
    ['gone', 'proposal', 'Moved to Proposal'],
    ['r-asked', 'r-closing', 'Moved to Closing, past 1 stage'],
    ['r-closing', 'r-asked', 'Moved back to Asked'],
    ['closing', 'r-asked', 'Moved to Asked in Renewals'],
    ['r-closing', 'proposal', 'Moved to Proposal in Sales'],
    ['gone', 'r-asked', 'Moved to Asked'],
  ])('from %s to %s is “%s”', (from, to, words) => {
    expect(movedTold(t, twoPipelines, from, to)).toBe(words);
  });
});
