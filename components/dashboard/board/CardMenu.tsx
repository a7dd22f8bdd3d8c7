import { ArrowRightLeft, Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { OtherPipelines } from '@/components/panel/OtherPipelines';
import { StageLine } from '@/components/panel/StageLine';
import { floating, menuItem } from '@/components/ui/floating';
import { isolated } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { usePipelines } from '@/components/ui/pipelines';
import { StageDot } from '@/components/ui/StageTag';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';
import type { Sale } from '@/lib/pipeline/sale';

interface Props {
  sale: Sale;
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Whether Tab stops here. */
  isStop: boolean;
  onMove: (to: Leaving) => void;
}

/** All that dragging a card does, without dragging. */
export function CardMenu({ sale, open, setOpen, isStop, onMove }: Props) {
  const { t } = useTranslation();
  const pipelines = usePipelines();
  const { stages } = pipelineWith(pipelines, sale.stageId);
  const trigger = useRef<HTMLButtonElement>(null);
  /** Where she is to go once the menu is gone: what is asked then has the focus, and the menu takes it from nobody. */
  const chosen = useRef<Leaving>(undefined);
  const choose = (to: Leaving) => {
    chosen.current = to;
  };
  const closed = (event: Event) => {
    if (!chosen.current) return;
    event.preventDefault();
    trigger.current?.focus({ preventScroll: true });
    onMove(chosen.current);
    chosen.current = undefined;
  };
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={trigger}
          icon={ArrowRightLeft}
          label={t('board.move', { name: isolated(sale.name) })}
          tip={t('board.moveTo')}
          aria-keyshortcuts="m"
          tabIndex={isStop ? 0 : -1}
          className="-my-1 -mr-1 size-6"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          collisionPadding={8}
          onCloseAutoFocus={closed}
          className={`${floating} max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto`}
        >
          <DropdownMenu.Label className="px-2 py-1 text-sm text-quiet">{t('board.moveTo')}</DropdownMenu.Label>
          {stages.map(({ id: stageId }) => (
            <DropdownMenu.Item
              key={stageId}
              disabled={stageId === sale.stageId}
              className={`${menuItem} h-auto min-h-7 data-disabled:text-quiet`}
              onSelect={() => choose({ stageId })}
            >
              <StageLine stageId={stageId} />
              {stageId === sale.stageId && <Check aria-hidden size={14} />}
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          {(['won', 'lost', 'disqualified'] as const).map((outcome) => (
            <DropdownMenu.Item key={outcome} className={menuItem} onSelect={() => choose({ outcome })}>
              <span className="flex items-center gap-2">
                <StageDot stageId={sale.stageId} outcome={outcome} />
                {t(`common.outcomes.${outcome}`)}
              </span>
            </DropdownMenu.Item>
          ))}
          <OtherPipelines stageId={sale.stageId} onMove={(stageId) => choose({ stageId })} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
