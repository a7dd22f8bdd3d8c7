import { describe, expect, test } from 'vitest';
import { errorWords, undoErrorWords } from '@/components/ui/error-words';
import { takeBack } from '@/components/ui/take-back';
import { createI18n } from '@/lib/i18n';
import { CommandError } from '@/lib/messages/client';

const { t } = createI18n('en');

/** Undoes all but those that are named. */
function undoing(failing: Record<string, CommandError> = {}) {
  const undone: string[] = [];
  const undo = async (requestId: string) => {
    const error = failing[requestId];
    if (error) throw error;
    undone.push(requestId);
  };
  return { undone, undo };
}

describe('commands that are taken back', () => {
  test('are so in their order, and nothing is left', async () => {
    const { undone, undo } = undoing();
    expect(await takeBack(['log', 'add'], undo)).toEqual({ count: 2, left: [] });
    expect(undone).toEqual(['log', 'add']);
  });

  test('are left from the first that fails on', async () => {
    const error = new CommandError('no-answer');
    const { undone, undo } = undoing({ b: error });
    expect(await takeBack(['a', 'b', 'c'], undo)).toEqual({ count: 1, left: ['b', 'c'], error });
    expect(undone).toEqual(['a']);
  });

  test('by an error that no one knows have simply failed', async () => {
    const { left, error } = await takeBack(['a'], () => Promise.reject(new TypeError('x')));
    expect([left, error?.code]).toEqual([['a'], 'failed']);
  });
});

describe('an undo that failed', () => {
  test('says when a part of it was carried out', () => {
    const why = new CommandError('cannot-undo');
    expect(undoErrorWords(t, why, false)).toBe('Too late to undo: it has changed since.');
    expect(undoErrorWords(t, why, true)).toBe('Only a part of it was undone. Too late to undo: it has changed since.');
  });

  test('does not speak of a text that is still here', () => {
    expect(undoErrorWords(t, new CommandError('no-answer'), false)).not.toContain('text');
  });
});

test('a follow-up, a mail or a template that is gone is not called a lead', () => {
  expect(errorWords(t, new CommandError('not-found', 'follow-up'))).toBe('This follow-up was closed elsewhere.');
  expect(errorWords(t, new CommandError('not-found', 'mail'))).toBe('This mail is no longer asked about.');
  expect(errorWords(t, new CommandError('not-found', 'template'))).toBe('This template is no longer here.');
  expect(errorWords(t, new CommandError('not-found'))).toBe('This lead is no longer here.');
});
