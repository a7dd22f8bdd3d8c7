import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

/** What is wanted now and then: a line that opens. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-6 w-full items-center gap-1 rounded-md text-left text-quiet hover:bg-hover hover:text-text"
      >
        <ChevronRight aria-hidden size={14} className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`} />
        {title}
      </button>
      <div id={id} hidden={!open} className="py-1 pl-[18px]">
        {open && children}
      </div>
    </div>
  );
}
