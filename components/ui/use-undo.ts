import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '@/lib/messages/client';
import { undoErrorWords } from './error-words';
import { longWork } from './long-work';
import { say, sayHowFar } from './say';
import { takeBack } from './take-back';

const undoOne = (requestId: string) => send('undo', { requestId });

/** Of so many commands and more the toast says how far it is. */
const many = 3;

/**
 * Takes commands back by their request ids, the newest first, and says what came of it. Where no answer came, the toast
 * offers to try again what is left.
 */
export function useUndo(): (requestIds: readonly string[]) => void {
  const { t } = useTranslation();
  const words = useRef(t);
  useLayoutEffect(() => {
    words.current = t;
  });
  return useCallback((requestIds) => {
    const undo = async (ids: readonly string[], undoneBefore: number) => {
      const { count, left, error } = await (ids.length < many ? takeBack(ids, undoOne) : manyBack(ids));
      if (!error) return say(words.current('common.done.undone'));
      const undone = undoneBefore + count;
      const again = error.code === 'no-answer' ? () => void undo(left, undone) : undefined;
      return say(undoErrorWords(words.current, error, undone > 0), {
        tone: 'error',
        offer: again && { does: 'retry', run: again },
      });
    };
    const manyBack = async (ids: readonly string[]) => {
      const howFar = sayHowFar(words.current('common.done.undoing'));
      const taken = await longWork(() => takeBack(ids, undoOne, (count) => howFar.tell(count / ids.length)));
      howFar.end();
      return taken;
    };
    void undo(requestIds, 0);
  }, []);
}
