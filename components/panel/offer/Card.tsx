import type { ComponentProps } from 'react';

/** What stands over the host's page: no shadow, for that would reach beyond the frame. */
export function Card({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`relative rounded-md border border-edge bg-page px-3 py-2 ${className}`} {...rest} />;
}
