import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { useProposalNow } from '@/components/ui/proposals';
import { say } from '@/components/ui/say';
import { useOnce } from '@/components/ui/use-once';
import type { ErrorCode } from '@/lib/messages/contract';
import { leadById } from '@/lib/store/queries/leads';
import { useCheck } from './guard';
import { type LogAbout, isUnanswered, type LogTry, nextTry } from './log-try';
import { isSamePress, type QuickChannel, type QuickDone, quickLog } from './quick-log';
import { type Logged, useSendLog } from './use-send-log';

/** Logs with one key. */
export interface Quick {
  log: (channel: QuickChannel) => void;
  logging: boolean;
}

/**
 * Logs a contact as the log form would as it opens, and says all that came of it, to be undone as one. Someone who is no lead
 * becomes one: `onMade`. Holds what was logged last, so to be held where it outlives that.
 */
export function useQuickLog(about: LogAbout, isClosed: boolean, onMade: ((leadId: string) => void) | undefined): Quick {
  const { t } = useTranslation();
  const language = useLanguage();
  const send = useSendLog();
  const check = useCheck();
  const proposal = useProposalNow();
  const nameOf = useStageName();
  const last = useRef<QuickDone>(undefined);
  /** It may have been saved, though nobody said so. */
  const unanswered = useRef<LogTry>(undefined);
  const made = useRef<string>(undefined);

  const said = (channel: QuickChannel, dueOn: string | undefined, { added, known, movedTo, stopped }: Logged) =>
    [
      added !== undefined && t('common.done.created', { name: isolated(added) }),
      known !== undefined && t('common.done.existed', { name: isolated(known) }),
      t('panel.quick.logged', { channel: t(`common.channels.${channel}`) }),
      movedTo !== undefined && t('common.done.moved', { stage: nameOf(movedTo) }),
      stopped === true && t('rules.stopped'),
      dueOn !== undefined && t('mail.followUp', { date: weekdayDate(dueOn, language) }),
    ]
      .filter((part) => part !== false)
      .join(' · ');

  const [log, logging] = useOnce(async (channel: QuickChannel) => {
    if (isSamePress(last.current, { channel, at: performance.now() })) return;
    if (!(await check(about.contact))) return;
    // Whom the page tells by a bare name only is not found again by it: she is the lead that was made here.
    const leadId = about.leadId ?? (made.current && (await leadById(made.current))?.id);
    const typed = quickLog(channel, isClosed);
    const now = Date.now();
    const propose = await proposal(leadId, now);
    const one = nextTry(unanswered.current, typed, now, { ...about, leadId }, propose, () => crypto.randomUUID());
    if (!one) return;
    unanswered.current = undefined;
    const failed = (code: ErrorCode) => {
      if (isUnanswered(code)) unanswered.current = one;
      if (code === 'no-answer') say(t('panel.quick.unanswered'), { tone: 'error' });
      return code === 'no-answer';
    };
    const saved = await send(one, { done: (logged) => said(channel, one.facts.followUp?.dueOn, logged), failed });
    if (!saved) return;
    made.current = saved.leadId;
    if (saved.isLogged) last.current = { channel, at: performance.now() };
    onMade?.(saved.leadId);
  });
  return { log: (channel) => void log(channel), logging };
}
