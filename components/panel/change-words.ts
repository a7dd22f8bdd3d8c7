import { customTold } from '@/components/ui/custom-words';
import { money, shortDate } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import { criterionSaid } from '@/lib/i18n/criterion-words';
import { BantAnswer, type BantPart, bantParts } from '@/lib/pipeline/bant';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { CustomValue, fieldIdIn } from '@/lib/pipeline/custom-values';
import type { FieldChange, Sum } from '@/lib/pipeline/changes-of';
import { linkTitle } from '@/lib/pipeline/lead-link';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import { PersonRole } from '@/lib/pipeline/lead-person';
import { type ProposalPart, proposalParts } from '@/lib/pipeline/playbook-fields';
import { personTold } from './contacts/person-words';

/** Whose words, and what they say the year of. */
export interface Reader {
  t: Translate;
  language: string;
  today: CalendarDate;
  /** Of whose criteria some were ticked. */
  pipelines: Pipelines;
}

/** One field's change in words; absent `before` or `after`: it said nothing. */
export type ToldChange = { label: string } & (
  | { kind: 'text'; before?: string; after?: string }
  | { kind: 'list'; added: string[]; removed: string[]; first?: string }
);

export function changeTold(reader: Reader, change: FieldChange): ToldChange {
  const { t } = reader;
  const person = personTold(t, change);
  if (person) return person;
  const label = labelOf(reader, change.field);
  if (change.kind === 'list') {
    const entry = (text: string) => entryTold(reader, change.field, text);
    const { added, removed, first } = change;
    // Which link comes first means nothing.
    const said = first && change.field !== 'links' ? { first } : {};
    return { kind: 'list', label, added: added.map(entry), removed: removed.map(entry), ...said };
  }
  const apart = change.field === 'profile' ? differing(change) : change;
  const [before, after] = [apart.before, apart.after].map((said) => valueTold(reader, change, said));
  return { kind: 'text', label, ...(before && { before }), ...(after && { after }) };
}

/** Of a profile's name and id those that are another: an id says nothing to the rep. */
function differing({ before, after }: { before?: unknown; after?: unknown }) {
  const [was, is] = [before, after].map((said) => (typeof said === 'string' ? said.split(' ') : []));
  return { before: firstOther(was, is), after: firstOther(is, was) };
}

const firstOther = (all: readonly string[] = [], known: readonly string[] = []) =>
  all.find((one) => !known.includes(one));

function valueTold(reader: Reader, { kind, field }: FieldChange, said: unknown): string | undefined {
  const { t, language, today, pipelines } = reader;
  if (said === undefined) return undefined;
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) {
    const value = CustomValue.safeParse(said);
    return value.success ? customTold(value.data, pipelines.fields.get(fieldId), reader) : '';
  }
  if (kind === 'sum') return money((said as Sum).value, (said as Sum).currency, language);
  if (field === 'probability') return new Intl.NumberFormat(language, { style: 'percent' }).format(Number(said) / 100);
  if (field.startsWith('bant.')) return answerTold(t, said);
  const role = field === 'role' ? PersonRole.safeParse(said) : undefined;
  if (role?.success) return t(`people.roles.${role.data}`);
  const isDay = field === 'expectedCloseOn' || field === 'playbook.sentOn';
  return isDay && CalendarDate.safeParse(said).success ? shortDate(String(said), language, today) : String(said);
}

function answerTold(t: Translate, said: unknown): string {
  const answer = BantAnswer.safeParse(said);
  if (!answer.success) return '';
  const { score, note } = answer.data;
  const points = score === 'unknown' ? t('qualification.unknown') : t('history.points', { score });
  return note ? `${points} · ${note}` : points;
}

function entryTold({ t, pipelines }: Reader, field: string, text: string): string {
  if (field === 'playbook.closingSigns') return t(`playbook.closing.signs.${text as 'clear-commitment'}`);
  if (field === 'links') return linkTitle(text);
  return field === 'playbook.ticks' ? tickTold(t, pipelines, text) : text;
}

/** A criterion by its id, of whatever stage; one that the team has taken away since has no sentence any more. */
function tickTold(t: Translate, { stages }: Pipelines, id: string): string {
  const own = [...stages.values()].flatMap(({ criteria }) => criteria).find((one) => one.id === id && one.text);
  return criterionSaid(t, own ?? { id }) || t('history.goneCriterion');
}

/** The names that the forms give what is not named as in `common.fields`. */
function labelOf({ t, pipelines }: Reader, field: string): string {
  const fieldId = fieldIdIn(field);
  if (fieldId !== undefined) return pipelines.fields.get(fieldId)?.name ?? t('customFields.gone');
  const part = field.slice(field.indexOf('.') + 1);
  if (field.startsWith('bant.') && bantParts.includes(part as BantPart))
    return t(`qualification.parts.${part as BantPart}`);
  if (field.startsWith('playbook.')) return playbookLabel(t, part);
  if (field === 'role') return t('people.role');
  if (field === 'emails') return t('common.fields.email');
  if (field === 'phones') return t('common.fields.phone');
  if (field === 'salesId') return t('common.fields.salesProfile');
  const isOther = field === 'headline' || field === 'shownName';
  return isOther ? t(`history.fields.${field}`) : t(`common.fields.${field as 'name'}`);
}

function playbookLabel(t: Translate, part: string): string {
  if (proposalParts.includes(part as ProposalPart))
    return `${t('playbook.proposal.title')}: ${t(`playbook.proposal.parts.${part as ProposalPart}`)}`;
  switch (part) {
    case 'needs':
      return t('playbook.needs.kinds.need');
    case 'pains':
      return t('playbook.needs.kinds.pain');
    case 'closingSigns':
      return t('playbook.closing.title');
    case 'objections':
    case 'concessions':
    case 'agreedTerms':
      return t(`playbook.negotiation.${part}`);
    default:
      return t(`history.fields.${part as 'ticks'}`);
  }
}
