import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { TypedField } from '@/components/ui/lead-form';
import type { Lead } from '@/lib/pipeline/lead';
import { FactForm } from './FactForm';

interface Props {
  lead: Lead;
  field: TypedField;
  label: string;
  /** What it says, as it is read; empty: nothing yet. */
  told: string;
  /** The same, where it is shown otherwise than as plain text. */
  children?: ReactNode;
  /** It is what the page is about. */
  isTitle?: boolean;
}

/** A fact of a lead, and in its place, once it is pressed, the field that it is edited in. */
export function InPlace({ lead, field, label, told, children, isTitle = false }: Props) {
  const { t } = useTranslation();
  /** Whether it is edited; absent till it was once. */
  const [editing, setEditing] = useState<boolean>();
  const button = useFirstFocus<HTMLButtonElement>(editing === false);
  if (editing) return <FactForm lead={lead} field={field} label={label} onClose={() => setEditing(false)} />;
  const shown = (
    <button
      ref={button}
      type="button"
      aria-label={t('lead.edit', { field: label, value: told || t('lead.none') })}
      title={t('common.actions.edit')}
      onClick={() => setEditing(true)}
      className={`-mx-1 max-w-full min-w-0 rounded-md px-1 text-left wrap-anywhere hover:bg-hover ${isTitle ? 'min-h-8' : 'min-h-7 flex-1'}`}
    >
      {told ? (children ?? <bdi>{told}</bdi>) : <span className="text-quiet">{t('lead.none')}</span>}
    </button>
  );
  return isTitle ? <h1 className="text-xl font-semibold">{shown}</h1> : shown;
}
