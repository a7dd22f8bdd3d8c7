import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import { type Outdated, RetentionRule } from '@/lib/pipeline/retention';
import { outdatedLeads } from '@/lib/store/queries/retention';

const spans = [6, 12, 24, 36] as const;
/** As many are shown; the number says the rest. */
const mostShown = 20;
/** As many are erased by one command. */
const mostErased = 500;

/** Whom nothing has happened with for long, shown before anything is erased; the second press erases them. */
export function Retention() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const run = useCommand();
  const [rule, setRule] = useState<RetentionRule>({ months: 24, only: 'closed' });
  const [found, setFound] = useState<Outdated[]>();
  const [sure, setSure] = useState(false);

  const change = (next: RetentionRule) => {
    setRule(next);
    setFound(undefined);
    setSure(false);
  };
  const [look, looking] = useOnce(async () => setFound(await outdatedLeads(rule, today)));
  const [erase, erasing] = useOnce(async (outdated: readonly Outdated[]) => {
    // Something may have happened with one of them since they were shown.
    const still = new Set((await outdatedLeads(rule, today)).map(({ id }) => id));
    const leadIds = outdated.flatMap(({ id }) => (still.has(id) ? [id] : [])).slice(0, mostErased);
    const done = ({ erased }: { erased: number }) => t('privacy.retention.erased', { count: erased });
    if (leadIds.length > 0) await run('person.erase', { leadIds, remember: false }, { done });
    setSure(false);
    setFound(await outdatedLeads(rule, today));
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void look();
  };

  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-3">
      <p className="text-quiet">{t('privacy.retention.text')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('privacy.retention.months')}>
          {(field) => (
            <Select
              {...field}
              value={rule.months}
              onChange={({ target }) => change({ ...rule, months: Number(target.value) })}
            >
              {spans.map((months) => (
                <option key={months} value={months}>
                  {t('privacy.retention.span', { count: months })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('privacy.retention.only')}>
          {(field) => (
            <Select
              {...field}
              value={rule.only}
              onChange={({ target }) => change({ ...rule, only: target.value as RetentionRule['only'] })}
            >
              {RetentionRule.shape.only.options.map((only) => (
                <option key={only} value={only}>
                  {t(`privacy.retention.which.${only}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" className="h-8" aria-disabled={looking}>
          {t('privacy.retention.look')}
        </Button>
      </div>
      <output>
        {found?.length === 0 && <p>{t('privacy.retention.none')}</p>}
        {found && found.length > 0 && (
          <>
            <p>{t('privacy.retention.found', { count: found.length })}</p>
            <ul className="m-0 list-none p-0">
              {found.slice(0, mostShown).map(({ id, name, lastOn }) => (
                <li key={id}>
                  <bdi>{name}</bdi>
                  <span className="text-quiet">
                    {' · '}
                    {t('privacy.retention.last', { date: shortDate(lastOn, language, today) })}
                  </span>
                </li>
              ))}
            </ul>
            {found.length > mostShown && <p>{t('privacy.retention.more', { count: found.length - mostShown })}</p>}
          </>
        )}
      </output>
      {found && found.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {sure ? (
            <Sure erasing={erasing} onErase={() => void erase(found)} onCancel={() => setSure(false)} />
          ) : (
            <Button className="text-overdue" onClick={() => setSure(true)}>
              {t('privacy.retention.erase', { count: Math.min(found.length, mostErased) })}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

/** Asks once more, for what cannot be undone. The way out stands where the press was, and has the focus: a second press goes there. */
function Sure({ erasing, onErase, onCancel }: { erasing: boolean; onErase: () => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const cancel = useFirstFocus<HTMLButtonElement>();
  return (
    <>
      <Button ref={cancel} onClick={onCancel}>
        {t('common.actions.cancel')}
      </Button>
      <Button className="text-overdue" aria-disabled={erasing} onClick={onErase}>
        {t('privacy.eraseNow')}
      </Button>
      <output>{t('privacy.retention.sure')}</output>
    </>
  );
}
