import { ExternalLink, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/panel/Section';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useOnce } from '@/components/ui/use-once';
import { type Lead, leadFields } from '@/lib/pipeline/lead';
import { type LeadLink, mostLinks } from '@/lib/pipeline/lead-link';
import { LinkForm } from './LinkForm';
import { useEditLead } from './use-edit-lead';

/** What of the sale lies elsewhere: contracts, proposals, by the names that the rep gave them. */
export function Links({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { links = [] } = lead;
  return (
    <Section title={t('common.fields.links')} name="links" summary={links.length > 0 ? links.length : undefined}>
      <LinkList lead={lead} links={links} />
    </Section>
  );
}

function LinkList({ lead, links }: { lead: Lead; links: readonly LeadLink[] }) {
  const { t } = useTranslation();
  const focus = useKeptFocus<HTMLDivElement>();
  return (
    <div {...focus} className="flex flex-col gap-1">
      {links.length === 0 && <p className="text-sm text-quiet">{t('lead.links.text')}</p>}
      {links.length > 0 && (
        <ul aria-label={t('common.fields.links')} className="m-0 list-none p-0">
          {links.map((link) => (
            <li key={link.url} className="border-b border-line last:border-b-0">
              <LinkRow lead={lead} link={link} />
            </li>
          ))}
        </ul>
      )}
      {links.length < mostLinks ? (
        <AddLink lead={lead} />
      ) : (
        <p className="text-sm text-quiet">{t('lead.links.full', { count: mostLinks })}</p>
      )}
    </div>
  );
}

function LinkRow({ lead, link }: { lead: Lead; link: LeadLink }) {
  const { t } = useTranslation();
  const { edit } = useEditLead(lead.id);
  /** Whether it is edited; absent till it was once. */
  const [editing, setEditing] = useState<boolean>();
  const editButton = useFirstFocus<HTMLButtonElement>(editing === false);
  const [remove, removing] = useOnce(() =>
    edit((now) => {
      const fields = leadFields(now);
      return { ...fields, links: (fields.links ?? []).filter(({ url }) => url !== link.url) };
    }, t('lead.links.removed')),
  );
  if (editing) return <LinkForm lead={lead} link={link} onClose={() => setEditing(false)} />;
  const { title, url } = link;
  return (
    <div className="flex min-h-8 items-center gap-1">
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        title={url}
        className="flex min-w-0 flex-1 items-center gap-1 leading-6 text-accent hover:underline"
      >
        <bdi className="truncate">{title}</bdi>
        <ExternalLink aria-hidden size={12} className="shrink-0" />
      </a>
      <span className="max-w-[40%] shrink-0 truncate text-sm text-quiet">{hostOf(url)}</span>
      <IconButton
        ref={editButton}
        icon={Pencil}
        label={t('lead.links.editNamed', { title: isolated(title) })}
        tip={t('common.actions.edit')}
        onClick={() => setEditing(true)}
      />
      <IconButton
        icon={X}
        label={t('lead.links.remove', { title: isolated(title) })}
        aria-disabled={removing}
        onClick={() => void remove()}
      />
    </div>
  );
}

/** A button, and in its place the form that it opens. */
function AddLink({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<boolean>();
  const button = useFirstFocus<HTMLButtonElement>(open === false);
  if (open) return <LinkForm lead={lead} onClose={() => setOpen(false)} />;
  return (
    <Button ref={button} look="accent" className="-ml-2 self-start" onClick={() => setOpen(true)}>
      {t('lead.links.add')}
    </Button>
  );
}

/** A file may bring what looks like an address and is none. */
const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';
