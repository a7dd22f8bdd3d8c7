import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { templateFacts } from '@/lib/pipeline/template-html';
import { templates } from '@/lib/store/queries/templates';
import { limitOf } from './template-length';
import { mostUnsearched, templateList } from './template-list';
import { TemplateRow } from './TemplateRow';

interface Props {
  /** Whose facts fill it in: the lead's where she is one. */
  person: Parameters<typeof templateFacts>[0];
  /** As the page shows her: it must still do so when a template is put in. */
  contact: Contact;
  /** What is being written there may have a limit. */
  view: PageView;
  onClose: () => void;
}

/** The rep's own texts, to be put into the mail or the message that she writes, filled in with what is known of one person. */
export function Templates({ person, contact, view, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { senderName } = useSettings();
  const [query, setQuery] = useState('');
  const all = useLiveQuery(templates);
  const facts = templateFacts(person, senderName);
  const limit = limitOf(view.writing);
  const isSearched = (all?.length ?? 0) > mostUnsearched;
  const first = useFirstFocus<HTMLButtonElement>(all !== undefined && !isSearched);
  const search = useFirstFocus<HTMLInputElement>(isSearched);
  useKeys({ Escape: onClose });

  return (
    <section className="flex flex-col gap-2 p-4" aria-labelledby="templates">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h1 id="templates" className="text-lg font-semibold">
            {t('panel.templates.title')}
          </h1>
          <p className="line-clamp-1 text-quiet">
            <bdi>{person.name}</bdi>
          </p>
        </div>
        <Button look="quiet" className="-mr-2" onClick={onClose}>
          {t('common.actions.back')}
        </Button>
      </div>
      {all && content(all)}
    </section>
  );

  function content(kept: NonNullable<typeof all>): ReactNode {
    if (kept.length === 0)
      return (
        <>
          <p className="text-quiet">{t('panel.templates.none')}</p>
          <Manage words={t('panel.templates.write')} />
        </>
      );
    const found = templateList(kept, query, language);
    return (
      <>
        {isSearched && (
          <Field label={t('panel.templates.search')}>
            {(field) => (
              <Input
                {...field}
                ref={search}
                type="search"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            )}
          </Field>
        )}
        <output className="sr-only">{query && t('panel.templates.found', { count: found.length })}</output>
        {found.length === 0 && <p className="text-quiet">{t('panel.templates.noneFound')}</p>}
        <ul className="-mx-2 m-0 list-none p-0">
          {found.map((one, index) => (
            <TemplateRow
              key={one.id}
              template={one}
              facts={facts}
              contact={contact}
              site={view.site}
              limit={limit}
              button={index === 0 ? first : undefined}
              onInserted={onClose}
            />
          ))}
        </ul>
        <Manage words={t('panel.templates.manage')} />
      </>
    );
  }
}

function Manage({ words }: { words: string }) {
  return (
    <a
      href="/dashboard.html#/templates"
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-6 items-center self-start text-accent hover:underline"
    >
      {words}
    </a>
  );
}
