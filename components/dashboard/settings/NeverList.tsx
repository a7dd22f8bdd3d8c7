import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated, shortDate } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { neverRules } from '@/lib/store/queries/mail';
import { NeverForm } from './NeverForm';
import { ruleSubject } from './never-list';
import { useNever } from './use-never';

/** Of whom the rep wants to hear nothing: to be allowed again, or added by hand. */
export function NeverList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const focus = useKeptFocus<HTMLDivElement>();
  const { allow } = useNever();
  const rules = useLiveQuery(neverRules);
  if (!rules) return <div className="h-16" />;
  return (
    <div {...focus} className="flex flex-col gap-3">
      <p className="text-quiet">{t(rules.length > 0 ? 'settings.gmail.never.text' : 'settings.gmail.never.none')}</p>
      {rules.length > 0 && (
        <ul className="m-0 max-h-80 list-none overflow-y-auto p-0">
          {rules.map(({ key, at }) => {
            const who = ruleSubject(key);
            return (
              <li
                key={key}
                className="flex min-h-8 items-center gap-3 border-b border-line [contain-intrinsic-size:auto_32px] [content-visibility:auto]"
              >
                <span className="min-w-0 flex-1 truncate font-medium" title={who}>
                  <bdi>{who}</bdi>
                </span>
                <span className="shrink-0 text-quiet">
                  {t('settings.gmail.never.since', { date: shortDate(calendarDateAt(at), language, today) })}
                </span>
                <Button
                  look="accent"
                  aria-label={t('settings.gmail.never.allowNamed', { who: isolated(who) })}
                  onClick={() => void allow(key)}
                >
                  {t('settings.gmail.never.allow')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <NeverForm keys={rules.map(({ key }) => key)} />
    </div>
  );
}
