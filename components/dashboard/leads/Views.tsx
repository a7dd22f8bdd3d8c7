import { Bookmark, X } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { Popout } from '@/components/ui/Popout';
import { isolated } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { mostViews } from '@/lib/pipeline/lead-table';

/** Filters, columns and orders that were given a name. `query`: what the address asks now. */
export function Views({ query }: { query: string }) {
  const { t } = useTranslation();
  const run = useCommand();
  const { leadViews } = useSettings();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [save, saving] = useOnce(async () => {
    const said = name.trim();
    if (!said) return;
    const others = leadViews.filter((one) => one.name !== said);
    const done = () => t('leads.views.saved', { name: isolated(said) });
    if (await run('settings.change', { leadViews: [...others, { name: said, query }] }, { done, undo: true })) {
      setName('');
      setOpen(false);
    }
  });
  const remove = (gone: string) =>
    run(
      'settings.change',
      { leadViews: leadViews.filter((one) => one.name !== gone) },
      { done: () => t('leads.views.removed', { name: isolated(gone) }), undo: true },
    );
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  const now = leadViews.find((one) => one.query === query);
  return (
    <Popout
      open={open}
      onOpenChange={setOpen}
      label={t('leads.views.title')}
      align="end"
      className="flex w-72 flex-col gap-2"
      trigger={
        <Button className="h-8 max-w-56">
          <Bookmark aria-hidden size={14} className="shrink-0" />
          <bdi className="truncate">{now?.name ?? t('leads.views.title')}</bdi>
        </Button>
      }
    >
      {leadViews.length === 0 && <p className="text-quiet">{t('leads.views.none')}</p>}
      <ul className="m-0 list-none p-0">
        {leadViews.map((one) => (
          <li key={one.name} className="flex items-center gap-1">
            <a
              href={`#/leads?${one.query}`}
              aria-current={one === now ? 'true' : undefined}
              onClick={() => setOpen(false)}
              className="min-w-0 flex-1 truncate rounded-sm px-1 leading-7 hover:bg-hover aria-[current]:font-semibold"
            >
              <bdi>{one.name}</bdi>
            </a>
            <IconButton
              icon={X}
              label={t('leads.views.remove', { name: isolated(one.name) })}
              onClick={() => void remove(one.name)}
            />
          </li>
        ))}
      </ul>
      {leadViews.length < mostViews ? (
        <form noValidate aria-busy={saving} onSubmit={submit} className="flex flex-col gap-2">
          <Field label={t('leads.views.name')}>
            {(props) => (
              <Input
                {...props}
                autoComplete="off"
                maxLength={60}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <Button type="submit" look="primary" disabled={name.trim() === ''} aria-disabled={saving}>
            {t('leads.views.save')}
          </Button>
        </form>
      ) : (
        <p className="text-quiet">{t('leads.views.full', { count: mostViews })}</p>
      )}
    </Popout>
  );
}
