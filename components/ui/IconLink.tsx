import type { LucideIcon } from 'lucide-react';

interface Props {
  icon: LucideIcon;
  to: string;
  /** Says where it leads. */
  name: string;
}

/** A link without room for a word; it opens beside this page. */
export function IconLink({ icon: Icon, to, name }: Props) {
  return (
    <a
      href={to}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      title={name}
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-quiet hover:bg-hover hover:text-text"
    >
      <Icon aria-hidden size={16} />
    </a>
  );
}
