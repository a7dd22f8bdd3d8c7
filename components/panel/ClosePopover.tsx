import { Popover } from 'radix-ui';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { floating } from '@/components/ui/floating';
import type { Lead } from '@/lib/pipeline/lead';
import { CloseForm } from './CloseForm';
import type { AskedClose } from './WhyClosed';

interface Props {
  lead: Lead;
  how: AskedClose;
  /** Under which it opens, and which has the focus when it closes. */
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Asks why the sale ended, where it was not won; Escape, or a press elsewhere, leaves it open, and keeps what was said. */
export function ClosePopover({ lead, how, anchor, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      {/* Radix wants one that is there: it is, it has just been used. */}
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          collisionPadding={8}
          aria-label={t(`common.outcomes.${how}`)}
          className={`${floating} max-h-(--radix-popover-content-available-height) w-72 max-w-[calc(100vw-16px)] overflow-y-auto p-3`}
          // The keys begin at a reason, not at the button that throws away what was said earlier.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            const form = event.currentTarget as HTMLElement;
            (form.querySelector<HTMLElement>(':checked') ?? form.querySelector('input'))?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
        >
          <CloseForm lead={lead} how={how} onClose={onClose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
