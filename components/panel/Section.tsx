import { ChevronRight } from 'lucide-react';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';

interface Props {
  title: string;
  /** Names the section among those that are kept open or closed. */
  name: string;
  /** What it comes to, beside the title: it stands there too while the section is closed. */
  summary?: ReactNode;
  children: ReactNode;
}

/** Whether sections are open till the rep closes them: where there is room for all of them. */
export const SectionsOpen = createContext(false);

/** Those that are not as they begin, for as long as this page lives: she looks through many leads for the same thing. */
const turned = new Set<string>();

/** A part of a lead's view that opens and closes, so that a narrow panel is not crowded. */
export function Section({ title, name, summary, children }: Props) {
  const id = useId();
  const begins = useContext(SectionsOpen);
  const [open, setOpen] = useState(() => turned.has(name) !== begins);
  const toggle = () => {
    if (open === begins) turned.add(name);
    else turned.delete(name);
    setOpen(!open);
  };
  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-line pt-2">
      <h2 id={`${id}-title`}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={toggle}
          className="flex w-full items-center gap-1 rounded-md py-1 text-left font-semibold hover:bg-raised"
        >
          <ChevronRight aria-hidden size={14} className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`} />
          {title}
          {summary !== undefined && <span className="ml-auto pl-2 text-sm font-normal text-quiet">{summary}</span>}
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!open} className="pt-1 pl-[18px]">
        {open && children}
      </div>
    </section>
  );
}
