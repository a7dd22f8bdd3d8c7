import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { useKeys } from '@/components/ui/keys';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useOnce } from '@/components/ui/use-once';
import { type Lead, leadFields } from '@/lib/pipeline/lead';
import type { LeadLink } from '@/lib/pipeline/lead-link';
import { textLimits } from '@/lib/pipeline/page';
import { type LinkError, parseLink, type TypedLink } from './link-form';
import { useEditLead } from './use-edit-lead';

interface Props {
  lead: Lead;
  /** The one that is edited; absent for a new one. */
  link?: LeadLink;
  onClose: () => void;
}

/** A link's address and name: to add one, or to change one. */
export function LinkForm({ lead, link, onClose }: Props) {
  const { t } = useTranslation();
  const { edit } = useEditLead(lead.id);
  const [typed, setTyped] = useState<TypedLink>(() => ({ title: link?.title ?? '', url: link?.url ?? '' }));
  const [error, setError] = useState<LinkError>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  useKeys({ Escape: onClose });

  const type = (part: Partial<TypedLink>) => {
    setTyped({ ...typed, ...part });
    setError(undefined);
  };
  const [save, saving] = useOnce(async () => {
    const isSaved = await edit(
      (now) => {
        const fields = leadFields(now);
        const all = fields.links ?? [];
        const others = all.filter(({ url }) => url !== link?.url);
        const parsed = parseLink(typed, others);
        if ('error' in parsed) {
          setError(parsed.error);
          return undefined;
        }
        // An edited one keeps its place.
        const isKept = others.length < all.length;
        const links = isKept ? all.map((one) => (one.url === link?.url ? parsed.link : one)) : [...others, parsed.link];
        return { ...fields, links };
      },
      link ? undefined : t('lead.links.added'),
    );
    if (isSaved) onClose();
    else first.current?.focus();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  return (
    <form noValidate aria-busy={saving} onSubmit={submit} className="flex flex-col gap-2 py-1">
      <Field label={t('lead.links.address')} error={error && t(`lead.links.wrong.${error}`)}>
        {(field) => (
          <Input
            {...field}
            ref={first}
            type="url"
            autoComplete="off"
            placeholder="example.com/offer.pdf"
            maxLength={textLimits.url}
            value={typed.url}
            onChange={({ target }) => type({ url: target.value })}
          />
        )}
      </Field>
      <Field label={t('lead.links.name')}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            maxLength={textLimits.line}
            value={typed.title}
            onChange={({ target }) => type({ title: target.value })}
          />
        )}
      </Field>
      <SaveOrCancel saving={saving} onCancel={onClose} />
    </form>
  );
}
