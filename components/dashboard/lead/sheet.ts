import { closedTold } from '@/components/panel/close-words';
import { told } from '@/components/panel/timeline-words';
import { money, shortDate, shortDateTime } from '@/components/ui/format';
import { criterionSaid } from '@/lib/i18n/criterion-words';
import { stageNamed } from '@/lib/i18n/stage-name';
import { bantParts } from '@/lib/pipeline/bant';
import { customKey } from '@/lib/pipeline/custom-values';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { criteriaOf } from '@/lib/pipeline/playbook-criteria';
import { proposalParts } from '@/lib/pipeline/playbook-fields';
import type { TimelineItem } from '@/lib/pipeline/timeline';
import { factLabel, factTold, personFields, type Reader, saleFields } from './fact-words';

/** A line of a printed lead: what it is about, where that is not its section's, and what it says. */
interface SheetRow {
  label?: string;
  text: string;
}

interface SheetSection {
  title: string;
  rows: SheetRow[];
}

/** Entries of a history that are printed: two pages of it. */
const mostPrinted = 60;

/** What is printed of a lead, in the order of the page; a section of which nothing is known is left out. */
export function sheetOf(
  reader: Reader,
  lead: Lead,
  open: readonly FollowUp[],
  items: readonly TimelineItem[],
): SheetSection[] {
  const { t } = reader;
  return [
    { title: t('panel.lead.nextStep'), rows: open.map((one) => stepRow(reader, one)) },
    { title: t('lead.facts'), rows: factRows(reader, lead) },
    { title: t('qualification.title'), rows: bantRows(reader, lead) },
    { title: t('playbook.title'), rows: playbookRows(reader, lead) },
    { title: t('people.title'), rows: peopleRows(reader, lead) },
    {
      title: t('common.fields.links'),
      rows: (lead.links ?? []).map(({ title, url }) => ({ label: title, text: url })),
    },
    { title: t('panel.lead.timeline'), rows: historyRows(reader, items) },
  ].filter(({ rows }) => rows.length > 0);
}

/** Where the sale is, and what it is worth. */
export function standingOf({ t, language, pipelines }: Reader, lead: Lead): string {
  const { outcome, closeReason, stageId, value, currency } = lead;
  const stands = outcome ? closedTold(t, outcome, closeReason) : stageNamed(t, pipelines.stages.get(stageId));
  return value === undefined ? stands : `${stands} · ${money(value, currency, language)}`;
}

function stepRow({ language, today }: Reader, { dueOn, dueTime, note }: FollowUp): SheetRow {
  const when = [shortDate(dueOn, language, today), dueTime].filter(Boolean).join(' ');
  return { label: when, text: note ?? '' };
}

function factRows(reader: Reader, lead: Lead): SheetRow[] {
  const own = pipelineWith(reader.pipelines, lead.stageId).fields.map(({ id }) => customKey(id));
  return [...personFields, ...saleFields, ...own].flatMap((field) => {
    const text = factTold(reader, lead, field);
    return text ? [{ label: factLabel(reader, field), text }] : [];
  });
}

function bantRows({ t }: Reader, { bant }: Lead): SheetRow[] {
  return bantParts.flatMap((part) => {
    const { score = 'unknown', note } = bant?.[part] ?? {};
    if (score === 'unknown' && !note) return [];
    const meaning =
      score === 'unknown'
        ? t('qualification.unknown')
        : `${score} – ${t(`qualification.meanings.${part}.${score as 0}`)}`;
    return [{ label: t(`qualification.parts.${part}`), text: note ? `${meaning}. ${note}` : meaning }];
  });
}

function playbookRows(reader: Reader, { stageId, playbook = {} }: Lead): SheetRow[] {
  const { t, language, today, pipelines } = reader;
  const stage = pipelines.stages.get(stageId);
  const ticks = new Set(playbook.ticks);
  const criteria = (stage ? criteriaOf(stage) : []).map((one) => ({
    label: t(ticks.has(one.id) ? 'lead.sheet.met' : 'lead.sheet.open'),
    text: criterionSaid(t, one),
  }));
  const {
    needs = [],
    proposal = {},
    objections = [],
    concessions = [],
    agreedTerms = [],
    closingSigns = [],
  } = playbook;
  return [
    ...criteria,
    ...texts(
      t('playbook.needs.title'),
      needs.map(({ text }) => text),
    ),
    ...proposalParts.flatMap((part) =>
      texts(t(`playbook.proposal.parts.${part}`), proposal[part] ? [proposal[part]] : []),
    ),
    ...texts(t('playbook.proposal.sentOn'), proposal.sentOn ? [shortDate(proposal.sentOn, language, today)] : []),
    ...texts(
      t('playbook.negotiation.objections'),
      objections.map(({ text, answer, state }) =>
        [`${text} (${t(`playbook.negotiation.states.${state}`)})`, answer].filter(Boolean).join(': '),
      ),
    ),
    ...texts(t('playbook.negotiation.concessions'), concessions),
    ...texts(t('playbook.negotiation.agreedTerms'), agreedTerms),
    ...texts(
      t('playbook.closing.title'),
      closingSigns.map((sign) => t(`playbook.closing.signs.${sign}`)),
    ),
  ];
}

const texts = (label: string, all: readonly string[]): SheetRow[] => all.map((text) => ({ label, text }));

function peopleRows({ t }: Reader, { people = [] }: Lead): SheetRow[] {
  return people.map(({ name, role, title, email, phone }) => ({
    label: name,
    text: [role && t(`people.roles.${role}`), title, email, phone].filter(Boolean).join(' · '),
  }));
}

function historyRows({ t, language, today, pipelines }: Reader, items: readonly TimelineItem[]): SheetRow[] {
  const rows = items.slice(0, mostPrinted).map((item) => {
    const { text } = told(t, item, (day) => shortDate(day, language, today), pipelines);
    const note = noteOf(item);
    return { label: shortDateTime(item.at, language, today), text: note ? `${text}: ${note}` : text };
  });
  const more = items.length - rows.length;
  return more > 0 ? [...rows, { text: t('lead.sheet.more', { count: more }) }] : rows;
}

function noteOf(item: TimelineItem): string | undefined {
  if (item.type === 'contact') return item.contact.note;
  if (item.type === 'note') return item.note.text;
  return item.type === 'outcome' ? item.note : undefined;
}
