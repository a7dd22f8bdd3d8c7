import { dueWords, isolated, localeOf, timeOfDay } from '@/components/ui/format';
import type { Language, Translate } from '@/lib/i18n';
import { mostCounted } from '@/lib/pipeline/badge';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Digest, DigestStep } from '@/lib/pipeline/digest';
import type { Said } from './notify-show';

/** What a notification says: of one follow-up whom it is about, when and what; of more how many, and of whom there is room for. */
export function noticeWords(
  digest: Digest,
  today: CalendarDate,
  { t, language }: { t: Translate; language: Language },
): Said {
  const { only, steps } = digest;
  if (!only) return { title: t('notify.said.title'), message: linesOf(digest, t, language) };
  const [step] = steps;
  const time = only.dueTime && timeOfDay(only.dueTime, language);
  const due = [dueWords(t, only.dueOn, today, language), time].filter(Boolean).join(' · ');
  if (!step) return { title: t('notify.said.oneHidden'), message: due };
  return {
    title: t('notify.said.one', { who: whoIs(step) }),
    message: [due, step.note].filter(Boolean).join('\n'),
  };
}

function linesOf({ overdue, due, steps, more }: Digest, t: Translate, language: Language): string {
  const list = new Intl.ListFormat(localeOf(language));
  const counts = [
    overdue >= mostCounted
      ? t('notify.said.overdueMany', { count: mostCounted - 1 })
      : overdue > 0 && t('notify.said.overdue', { count: overdue }),
    due >= mostCounted
      ? t('notify.said.dueMany', { count: mostCounted - 1 })
      : due > 0 && t('notify.said.due', { count: due }),
  ];
  const names = steps.map(({ name }) => isolated(name));
  const isCounted = overdue < mostCounted && due < mostCounted;
  if (more > 0 && isCounted) names.push(t('notify.said.more', { count: more }));
  return [counts.filter(Boolean).join(', '), list.format(names)].filter(Boolean).join('\n');
}

const whoIs = ({ name, company }: DigestStep) =>
  [name, company].flatMap((part) => (part ? [isolated(part)] : [])).join(' — ');
