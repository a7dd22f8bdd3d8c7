import type { FieldError, TypedField } from '@/components/ui/lead-form';
import { fold } from '@/lib/pipeline/fold';
import { identitiesOf } from '@/lib/pipeline/identity';
import { importedOver } from '@/lib/pipeline/import-over';
import { type Lead, type LeadFields, leadFields, type Outcome, tidied } from '@/lib/pipeline/lead';
import { sameContent } from '@/lib/pipeline/same-content';
import type { ReadRow } from './import-row';

/** What the rep wants of those who are leads already, and of those who are not. */
export const importModes = ['both', 'create', 'update'] as const;
export type ImportMode = (typeof importModes)[number];

/** As it is sent. */
interface ReadyRow {
  fields: LeadFields;
  stageId?: string;
  leadId?: string;
  outcome?: Outcome;
}

/** Why a row is left out. `twice`: the same person stands further up; `known`, `unknown`: the rep wants only the others. */
export type LeftOut =
  | { why: 'bad'; field: TypedField; error: FieldError }
  | { why: 'twice' | 'same' | 'known' | 'unknown' | 'listed' };

/** What would become of a row. `row`: its place in the file, from 0. */
export type Planned = { row: number } & ({ ready: ReadyRow } | { left: LeftOut });

/** What is known of the person of a row. */
export interface Known {
  lead: Lead | undefined;
  /** She is never to be recorded. */
  isListed: boolean;
}

/** Goes through the rows of a file in their order, and remembers whom it has met. */
export class ImportPlan {
  private readonly met = new Set<string>();

  constructor(
    private readonly mode: ImportMode,
    /** The stage of that name. */
    private readonly stageNamed: (name: string) => string | undefined,
    /** The rep's own fields, by their ids, that a lead in this stage has; `undefined`: where new leads begin. */
    private readonly fieldsAt: (stageId: string | undefined) => ReadonlySet<string> = () => new Set(),
  ) {}

  next(row: number, read: ReadRow, { lead, isListed }: Known): Planned {
    const out = (left: LeftOut): Planned => ({ row, left });
    if ('problem' in read) return out({ why: 'bad', ...read.problem });
    const { fields, stage, outcome } = read;
    const names = namesOf(fields);
    if (names.some((name) => this.met.has(name))) return out({ why: 'twice' });
    for (const name of names) this.met.add(name);
    if (isListed) return out({ why: 'listed' });
    if (lead) {
      if (this.mode === 'create') return out({ why: 'known' });
      const before = leadFields(lead);
      if (sameContent(tidied(importedOver(before, fields)), tidied(before))) return out({ why: 'same' });
      return { row, ready: { fields, leadId: lead.id } };
    }
    if (this.mode === 'update') return out({ why: 'unknown' });
    const stageId = stage === undefined ? undefined : this.stageNamed(stage);
    const ready = { fields: this.askedAt(fields, stageId), ...(stageId !== undefined && { stageId }) };
    return { row, ready: { ...ready, ...(outcome && { outcome }) } };
  }

  /** A lead says in fields of the rep's own only what her pipeline asks. */
  private askedAt({ custom, ...fields }: LeadFields, stageId: string | undefined): LeadFields {
    const asked = this.fieldsAt(stageId);
    const kept = Object.entries(custom ?? {}).filter(([id]) => asked.has(id));
    return { ...fields, ...(kept.length > 0 && { custom: Object.fromEntries(kept) }) };
  }
}

/** By what a person is known again: for certain, or, of whom nothing is certain, by her name and company. */
export function namesOf(fields: LeadFields): string[] {
  const certain = identitiesOf(fields);
  return certain.length > 0 ? certain : [nameKey(fields)];
}

export const nameKey = ({ name, company = '' }: Pick<LeadFields, 'name' | 'company'>): string =>
  `name:${fold(name)}\n${fold(company)}`;
