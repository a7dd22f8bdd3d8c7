import { type ReactNode, useId } from 'react';
import { useKeys } from '@/components/ui/keys';

interface Props {
  title: string;
  children: ReactNode;
  onCancel: () => void;
}

/** Something that is looked at before it is done. */
export function Card({ title, children, onCancel }: Props) {
  const id = useId();
  useKeys({ Escape: onCancel });
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 rounded-md border border-line bg-raised p-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
