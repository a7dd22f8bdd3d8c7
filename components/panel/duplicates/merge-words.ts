import { money } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { FieldPlan, MergeField } from '@/lib/pipeline/merge';
import { emailKey, phoneText, united } from '@/lib/pipeline/merge-texts';
import { fold } from '@/lib/pipeline/fold';

export function fieldName(t: Translate, field: MergeField): string {
  switch (field) {
    case 'headline':
    case 'emails':
    case 'phones':
    case 'tags':
      return t(`duplicates.fields.${field}`);
    default:
      return t(`common.fields.${field}`);
  }
}

/** What one side says in a field of which one is kept. */
export function saidIn(t: Translate, field: MergeField, fields: LeadFields, language: string): string {
  const { value, currency, slug } = fields;
  if (field === 'value') return value === undefined ? '' : money(value, currency, language);
  if (field === 'profile') return slug ? `linkedin.com/in/${slug}` : t('panel.person.profileLink');
  const said = fields[field];
  return typeof said === 'string' ? said : (said ?? []).join(', ');
}

const keyOf = { emails: emailKey, phones: phoneText, tags: fold };

/** What is kept of a list: all of both, but for what has no room. */
export function keptOf(plan: FieldPlan, field: 'emails' | 'phones' | 'tags'): string[] {
  const sides = [plan.a, plan.b].map((side) => (Array.isArray(side) ? (side as string[]) : []));
  const [first = [], second = []] = plan.proposed === 'a' ? sides : sides.toReversed();
  const left = new Set(plan.left);
  return united(first, second, keyOf[field]).filter((one) => !left.has(one));
}
