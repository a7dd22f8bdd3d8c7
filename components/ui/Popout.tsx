import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { floating } from './floating';

interface Props {
  /** The button that opens it. */
  trigger: ReactNode;
  label: string;
  align?: 'start' | 'end';
  /** Where somebody else opens or closes it too. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** How wide it is, and how what is in it stands. */
  className?: string;
  children: ReactNode;
}

/** What a button opens beside itself; as high as there is room, and scrolled where that is not enough. */
export function Popout({ trigger, label, align = 'start', className = 'w-72', children, ...controlled }: Props) {
  return (
    <Popover.Root {...controlled}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          className={`${floating} max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-16px)] overflow-y-auto p-3 ${className}`}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
