import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/IconButton';
import { playbookLimits } from '@/lib/pipeline/playbook-fields';
import { DraftText } from './DraftText';

export interface Line {
  id: string;
  text: string;
}

interface Props<One extends Line> {
  leadId: string;
  /** Names the list among the lead's drafts. */
  name: string;
  title: string;
  lines: readonly One[];
  onAdd: (text: string) => Promise<boolean>;
  /** An empty text takes the line away. */
  onChange: (line: One, text: string) => Promise<boolean>;
  /** What else belongs to a line. */
  children?: (line: One) => ReactNode;
  /** No more can be added. */
  isFull: boolean;
}

/** Texts one below the other, each changed where it stands, and a field to add one more. */
export function LineList<One extends Line>(props: Props<One>) {
  const { leadId, name, title, lines, onAdd, onChange, children, isFull } = props;
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const take = (line: One) => {
    // The button goes with its line: the keys go on where there is one more to write.
    const fields = list.current?.querySelectorAll('textarea');
    fields?.item(fields.length - 1).focus();
    void onChange(line, '');
  };
  const about = { leadId, most: playbookLimits.text, oneLine: true, isLabelled: true };
  return (
    <section ref={list} aria-labelledby={id} className="flex flex-col gap-1">
      <h3 id={id} className="text-sm text-quiet">
        {title}
      </h3>
      {lines.length > 0 && (
        <ul className="flex flex-col gap-1">
          {lines.map((line) => (
            <li key={line.id}>
              <div className="flex items-start">
                <DraftText
                  {...about}
                  name={`${name}-${line.id}`}
                  label={line.text}
                  saved={line.text}
                  onSave={(text) => onChange(line, text)}
                />
                <IconButton icon={X} label={t('playbook.taken', { text: line.text })} onClick={() => take(line)} />
              </div>
              {children?.(line)}
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <DraftText
          {...about}
          name={`${name}-new`}
          label={t('playbook.add', { list: title })}
          placeholder={t('playbook.add', { list: title })}
          saved=""
          onSave={onAdd}
        />
      )}
    </section>
  );
}
