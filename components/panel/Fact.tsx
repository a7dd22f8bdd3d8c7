import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  icon: LucideIcon;
  /** What it is a fact of: seen by pointing at the icon, and said to screen readers. */
  name: string;
  children: ReactNode;
}

/** One line of a list of facts. */
export function Fact({ icon: Icon, name, children }: Props) {
  return (
    <div className="flex min-h-6 items-center gap-2">
      <dt title={name} className="shrink-0 text-quiet">
        <Icon aria-hidden size={14} />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="m-0 line-clamp-2 min-w-0">{children}</dd>
    </div>
  );
}
