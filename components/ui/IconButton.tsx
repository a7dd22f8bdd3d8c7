import type { ComponentProps } from 'react';
import type { LucideIcon } from 'lucide-react';
import { useShownKeys } from './settings';

interface Props extends ComponentProps<'button'> {
  icon: LucideIcon;
  /** Says what it does, and to whom. */
  label: string;
  /** The same where the eye sees to whom. The key, where there is one (`aria-keyshortcuts`), is put after it. */
  tip?: string | undefined;
}

const shortKeys: Record<string, string> = { Escape: 'Esc' };

/** A button without room for a word. */
export function IconButton({
  icon: Icon,
  label,
  tip = label,
  className = '',
  type = 'button',
  'aria-keyshortcuts': key,
  ...rest
}: Props) {
  const isShown = useShownKeys();
  const shown = isShown(key) ? key : undefined;
  return (
    <button
      type={type}
      aria-label={label}
      title={shown ? `${tip} (${shortKeys[shown] ?? shown.toUpperCase()})` : tip}
      aria-keyshortcuts={shown}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-md text-quiet transition-colors duration-100 hover:bg-hover hover:text-text disabled:opacity-50 ${className}`}
      {...rest}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
