import { customTold } from '@/components/ui/custom-words';
import { money } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { fieldIdIn } from '@/lib/pipeline/custom-values';
import type { LeadFields } from '@/lib/pipeline/lead';
import { linkTitle } from '@/lib/pipeline/lead-link';
import { type FieldPlan, isListField, listKeys } from '@/lib/pipeline/merge';
import { united } from '@/lib/pipeline/merge-texts';
import type { Pipelines } from '@/lib/pipeline/pipelines';

/** Whose words, and by what custom fields go. */
interface Reader {
  t: Translate;
  language: string;
  today: CalendarDate;
  fields: Pipelines['fields'];
}

export function fieldName({ t, fields }: Reader, field: FieldPlan['field']): string {
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) return fields.get(fieldId)?.name ?? t('customFields.gone');
  switch (field) {
    case 'headline':
    case 'emails':
    case 'phones':
    case 'tags':
      return t(`duplicates.fields.${field}`);
    default:
      return t(`common.fields.${field as 'name'}`);
  }
}

/** What one side says in a field of which one is kept. */
export function saidIn(reader: Reader, field: FieldPlan['field'], fields: LeadFields): string {
  const { t, language } = reader;
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) {
    const value = fields.custom?.[fieldId];
    return value === undefined ? '' : customTold(value, reader.fields.get(fieldId), reader);
  }
  const { value, currency, slug } = fields;
  if (field === 'value') return value === undefined ? '' : money(value, currency, language);
  if (field === 'profile') return slug ? `linkedin.com/in/${slug}` : t('panel.person.profileLink');
  const said = fields[field as 'name' | 'emails'];
  return typeof said === 'string' ? said : (said ?? []).join(', ');
}

/** What is kept of a list, as it is shown: all of both, but for what has no room. Empty where the field is no list. */
export function keptOf(plan: FieldPlan): string[] {
  const { field } = plan;
  if (!isListField(field)) return [];
  const sides = [plan.a, plan.b].map((side) => (Array.isArray(side) ? (side as string[]) : []));
  const [first = [], second = []] = plan.proposed === 'a' ? sides : sides.toReversed();
  const left = new Set(plan.left);
  const kept = united(first, second, listKeys[field]).filter((one) => !left.has(one));
  return field === 'links' ? kept.map(linkTitle) : kept;
}
