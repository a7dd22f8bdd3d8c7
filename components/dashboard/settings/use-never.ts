import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { MailRuleKey } from '@/lib/pipeline/mail-rule';
import { ruleSubject } from './never-list';

/** Puts someone on the list of those that nothing is asked about, and takes them off it. Each is taken back by the other. */
export function useNever() {
  const { t } = useTranslation();
  const run = useCommand();

  const change = async (command: 'mail.never' | 'mail.allow', key: MailRuleKey): Promise<boolean> => {
    const done = await run(command, { key });
    if (!done) return false;
    const who = isolated(ruleSubject(key));
    const back = command === 'mail.never' ? 'mail.allow' : 'mail.never';
    const undo = () => void run(back, { key }, { done: () => t('common.done.undone') });
    const words = command === 'mail.never' ? t('mail.done.never', { who }) : t('settings.gmail.never.allowed', { who });
    say(words, { offer: done.changed ? { does: 'undo', run: undo } : undefined });
    return true;
  };
  return {
    never: (key: MailRuleKey) => change('mail.never', key),
    allow: (key: MailRuleKey) => change('mail.allow', key),
  };
}
