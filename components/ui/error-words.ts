import type { Translate } from '@/lib/i18n';
import type { CommandError } from '@/lib/messages/client';

/** Why a command was not carried out, in the rep's words. */
export function errorWords(t: Translate, { code, detail }: Pick<CommandError, 'code' | 'detail'>): string {
  if (code === 'not-found' && detail === 'follow-up') return t('common.followUpClosed');
  return t(`common.errors.${code}`);
}

/** Why an undo was not, or only in part, carried out. What may help is to try again where no answer came. */
export function undoErrorWords(t: Translate, error: Pick<CommandError, 'code' | 'detail'>, some: boolean): string {
  const why = error.code === 'no-answer' ? t('common.undoUnanswered') : errorWords(t, error);
  return some ? t('common.undonePartly', { why }) : why;
}
