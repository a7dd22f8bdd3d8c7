import { useTranslation } from 'react-i18next';
import { isolated, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { LogOutcome } from './log-form';

/** What saving will do besides logging. */
export function Outcome({ name, outcome, followUp }: { name: string; outcome: LogOutcome; followUp: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const nameOf = useStageName();
  const sentences = [
    outcome.adds && t('panel.log.adds', { name: isolated(name) }),
    outcome.movesTo && t('panel.log.moves', { stage: nameOf(outcome.movesTo) }),
    ...outcome.closes.map((day) => t('panel.log.closes', { date: shortDate(day, language, today) })),
    ...outcome.replaces.map((day) => t('panel.log.replaces', { date: shortDate(day, language, today) })),
    !followUp && t('panel.log.noFollowUp'),
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return <p className="rounded-md bg-raised px-3 py-2 text-sm text-quiet">{sentences.join(' ')}</p>;
}
