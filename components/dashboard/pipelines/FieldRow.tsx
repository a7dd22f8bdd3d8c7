import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import type { CustomField } from '@/lib/pipeline/custom-field';

/** A button of a row, by what it does. */
export type FieldStep = 'edit' | 'up' | 'down';

interface Props {
  field: CustomField;
  /** Its place, from 0, and the last one. */
  at: number;
  last: number;
  /** The button that was pressed last: it keeps the focus wherever the row goes. */
  held: FieldStep | undefined;
  onEdit: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A field of a pipeline in their order. */
export function FieldRow({ field, at, last, held, onEdit, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    // A row that is put elsewhere loses the focus.
    if (held && at <= last) row.current?.querySelector<HTMLElement>(`[data-step="${held}"]`)?.focus();
  }, [held, at, last]);
  const name = isolated(field.name);
  return (
    <li ref={row} className="flex min-h-8 items-center gap-2 border-b border-line">
      <span className="min-w-0 flex-1 wrap-anywhere">
        <bdi className="font-medium">{field.name}</bdi>{' '}
        <span className="text-sm text-quiet">
          {t(`customFields.types.${field.type}`)}
          {field.options && <bdi>{`: ${field.options.join(', ')}`}</bdi>}
        </span>
      </span>
      <IconButton icon={Pencil} data-step="edit" label={t('customFields.actions.edit', { name })} onClick={onEdit} />
      <IconButton
        icon={ArrowUp}
        data-step="up"
        label={t('customFields.actions.up', { name })}
        aria-disabled={at === 0}
        className="aria-disabled:opacity-50"
        onClick={() => at > 0 && onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        data-step="down"
        label={t('customFields.actions.down', { name })}
        aria-disabled={at === last}
        className="aria-disabled:opacity-50"
        onClick={() => at < last && onMove(1)}
      />
      <IconButton icon={Trash2} label={t('customFields.actions.remove', { name })} onClick={onRemove} />
    </li>
  );
}
