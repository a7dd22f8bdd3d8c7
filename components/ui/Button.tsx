import type { ComponentProps } from 'react';
import { useShownKeys } from './settings';

const looks = {
  /** The one thing to do in a view. */
  primary: 'bg-accent text-on-accent hover:bg-accent-hover font-semibold',
  plain: 'border border-line bg-page hover:bg-hover',
  /** Among text and in rows. */
  quiet: 'text-quiet hover:bg-hover hover:text-text',
  /** A lesser thing to do, among text. */
  accent: 'text-accent hover:bg-hover font-semibold',
} as const;

interface Props extends ComponentProps<'button'> {
  look?: keyof typeof looks;
}

/** Where colours are forced, a border shows what the background would. */
const forced = 'forced-colors:border forced-colors:border-[ButtonText]';

export function Button({ look = 'plain', className = '', type = 'button', 'aria-keyshortcuts': key, ...rest }: Props) {
  const isShown = useShownKeys();
  return (
    <button
      type={type}
      className={`inline-flex h-7 min-w-7 items-center justify-center gap-1 rounded-md px-2 whitespace-nowrap transition-colors duration-100 disabled:opacity-50 aria-disabled:opacity-50 ${forced} ${looks[look]} ${className}`}
      aria-keyshortcuts={isShown(key) ? key : undefined}
      {...rest}
    />
  );
}
