import type { Translate } from '@/lib/i18n';
import type { CommandError } from '@/lib/messages/client';

/** What else than a lead may be gone. */
const notLeads = {
  'follow-up': 'common.followUpClosed',
  mail: 'mail.gone',
  person: 'mail.gone',
  pipeline: 'pipelines.gone',
  template: 'mail.templateGone',
  note: 'notes.gone',
  contact: 'people.gone',
  outreach: 'panel.outreach.gone',
} as const;

/** What else than the text of a field may keep something from being saved. */
const notSaved = {
  'do-not-record': 'privacy.listed',
  stages: 'pipelines.wrong.stages',
  target: 'pipelines.wrong.target',
  last: 'pipelines.wrong.last',
  'too-many': 'pipelines.wrong.too-many',
} as const;

/** Why a command was not carried out, in the rep's words. */
export function errorWords(t: Translate, { code, detail }: Pick<CommandError, 'code' | 'detail'>): string {
  const gone = code === 'not-found' && detail !== undefined && Object.hasOwn(notLeads, detail);
  if (gone) return t(notLeads[detail as keyof typeof notLeads]);
  const refused = code === 'bad-input' && detail !== undefined && Object.hasOwn(notSaved, detail);
  if (refused) return t(notSaved[detail as keyof typeof notSaved]);
  return t(`common.errors.${code}`);
}

/** Why an undo was not, or only in part, carried out. What may help is to try again where no answer came. */
export function undoErrorWords(t: Translate, error: Pick<CommandError, 'code' | 'detail'>, some: boolean): string {
  const why = error.code === 'no-answer' ? t('common.undoUnanswered') : errorWords(t, error);
  return some ? t('common.undonePartly', { why }) : why;
}
