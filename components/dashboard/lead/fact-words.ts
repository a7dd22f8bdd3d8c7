import { customTold } from '@/components/ui/custom-words';
import { localeOf, money, shortDate } from '@/components/ui/format';
import { type TypedField } from '@/components/ui/lead-form';
import { profileUrl } from '@/components/ui/profile';
import type { Translate } from '@/lib/i18n';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { fieldIdIn } from '@/lib/pipeline/custom-values';
import type { Lead } from '@/lib/pipeline/lead';
import type { Pipelines } from '@/lib/pipeline/pipelines';

/** Whose words, what they say the year of, and what stages and custom fields are like. */
export interface Reader {
  t: Translate;
  language: string;
  today: CalendarDate;
  pipelines: Pipelines;
}

/** Asked of every lead, in the order in which they are shown; the name stands above them. */
export const personFields = ['title', 'company', 'email', 'phone', 'profile', 'location'] as const;
export const saleFields = ['value', 'expectedCloseOn', 'probability', 'need', 'tags'] as const;

export function factLabel({ t, pipelines }: Pick<Reader, 't' | 'pipelines'>, field: TypedField): string {
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) return pipelines.fields.get(fieldId)?.name ?? t('customFields.gone');
  return t(`common.fields.${field as (typeof personFields | typeof saleFields)[number]}`);
}

/** What a lead says in one field, as it is read; empty where it says nothing. */
export function factTold(reader: Reader, lead: Lead, field: TypedField): string {
  const { t, language, today, pipelines } = reader;
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) {
    const value = lead.custom?.[fieldId];
    return value === undefined ? '' : customTold(value, pipelines.fields.get(fieldId), reader);
  }
  switch (field) {
    case 'email':
      return lead.emails.join(', ');
    case 'phone':
      return lead.phones.join(', ');
    case 'profile':
      return lead.slug ? `linkedin.com/in/${lead.slug}` : profileUrl(lead) ? t('panel.person.profileLink') : '';
    case 'value':
      return lead.value === undefined ? '' : money(lead.value, lead.currency, language);
    case 'expectedCloseOn':
      return lead.expectedCloseOn ? shortDate(lead.expectedCloseOn, language, today) : '';
    case 'probability':
      return likelyTold(reader, lead);
    case 'tags':
      return (lead.tags ?? []).join(', ');
    default:
      return lead[field as 'name'] ?? '';
  }
}

/** Her own probability, else the stage's: of a sale that has ended the stage says nothing any more. */
function likelyTold({ t, language, pipelines }: Reader, { probability, outcome, stageId }: Lead): string {
  const likely = probability ?? (outcome === undefined ? pipelines.stages.get(stageId)?.probability : undefined);
  if (likely === undefined) return '';
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(likely / 100);
  return probability === undefined ? t('facts.likelyByStage', { percent }) : percent;
}
