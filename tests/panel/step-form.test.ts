import { describe, expect, test } from 'vitest';
import { stepErrors, stepInput, type TypedStep } from '@/components/panel/next/step-form';
import { contract } from '@/lib/messages/contract';

const today = '2026-03-10';
const typed = (more: Partial<TypedStep> = {}): TypedStep => ({
  dueOn: '2026-03-13',
  dueTime: '',
  note: '',
  unit: 'none',
  count: '1',
  ...more,
});

describe('the form of a next step', () => {
  test.each<[Partial<TypedStep>, object]>([
    [{}, {}],
    [{ dueOn: today }, {}],
    [{ dueOn: '2026-03-09' }, { dueOn: true }],
    [{ dueOn: '' }, { dueOn: true }],
    [{ dueTime: '09:30' }, {}],
    [{ dueTime: '25:00' }, { dueTime: true }],
    [{ unit: 'week', count: '0' }, { count: true }],
    [{ unit: 'week', count: '1.5' }, { count: true }],
    [{ unit: 'week', count: '' }, { count: true }],
    [{ unit: 'week', count: '100' }, { count: true }],
    [{ unit: 'none', count: '' }, {}],
  ])('with %j has the errors %j', (more, errors) => expect(stepErrors(typed(more), today)).toEqual(errors));

  test('sends what was filled in and nothing else, as the contract takes it', () => {
    expect(stepInput(typed({ note: ' ' }))).toEqual({ dueOn: '2026-03-13' });
    const full = stepInput(typed({ dueTime: '09:30', note: ' Call her. ', unit: 'week', count: '2' }));
    expect(full).toEqual({
      dueOn: '2026-03-13',
      dueTime: '09:30',
      note: 'Call her.',
      repeat: { count: 2, unit: 'week' },
    });
    expect(contract['follow-up.set'].input.safeParse({ ...full, leadId: 'lead-1', also: true }).success).toBe(true);
  });
});
