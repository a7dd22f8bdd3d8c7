import type { ReactNode } from 'react';
import type { TypedField } from '@/components/ui/lead-form';
import type { Lead } from '@/lib/pipeline/lead';
import { InPlace } from './InPlace';

interface Props {
  lead: Lead;
  field: TypedField;
  label: string;
  /** What it says, as it is read; empty: nothing yet. */
  told: string;
  /** The same, where it is shown otherwise than as plain text. */
  children?: ReactNode;
  /** What it leads to, behind it. */
  out?: ReactNode;
}

/** One fact with its name, to be edited where it stands. */
export function FactRow({ lead, field, label, told, children, out }: Props) {
  return (
    <div className="flex items-start gap-2">
      <dt className="w-28 shrink-0 pt-1 text-quiet wrap-anywhere">
        <bdi>{label}</bdi>
      </dt>
      <dd className="m-0 flex min-w-0 flex-1 items-start gap-1">
        <InPlace lead={lead} field={field} label={label} told={told}>
          {children}
        </InPlace>
        {out}
      </dd>
    </div>
  );
}
