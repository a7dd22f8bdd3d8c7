import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowRightLeft } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageLine } from '@/components/panel/StageLine';
import { LeaveStage } from '@/components/panel/playbook/LeaveStage';
import { useLeaving } from '@/components/panel/playbook/use-leaving';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { usePipelines } from '@/components/ui/pipelines';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import type { Sale } from '@/lib/pipeline/sale';
import { leadById } from '@/lib/store/queries/leads';
import type { Decide } from './Actions';

/** To another stage of her pipeline; what is open in the one that she leaves is asked as everywhere. */
export function MoveOn({ sale, decide }: { sale: Sale; decide: Decide }) {
  const lead = useLiveQuery(() => leadById(sale.id), [sale.id, sale.rev]);
  return lead && <MoveLead lead={lead} decide={decide} />;
}

function MoveLead({ lead, decide }: { lead: Lead; decide: Decide }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { leave, asked, answered } = useLeaving(lead);
  const { stages } = pipelineWith(usePipelines(), lead.stageId);
  useKeys({ m: () => setOpen(true) });
  return (
    <>
      <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
        <DropdownMenu.Trigger asChild>
          <Button ref={trigger} aria-keyshortcuts="m">
            <ArrowRightLeft aria-hidden size={14} />
            {t('review.actions.move')}
            <Kbd>M</Kbd>
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="start"
            collisionPadding={8}
            className={`${floating} max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto`}
            onCloseAutoFocus={(event) => asked && event.preventDefault()}
          >
            {stages
              .filter(({ id }) => id !== lead.stageId)
              .map(({ id: stageId }) => (
                <DropdownMenu.Item
                  key={stageId}
                  className={`${menuItem} h-auto min-h-7`}
                  onSelect={() => leave({ stageId }, () => void decide({ decision: 'move', stageId }))}
                >
                  <StageLine stageId={stageId} />
                </DropdownMenu.Item>
              ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {asked && <LeaveStage lead={lead} asked={asked} answered={answered} anchor={trigger} />}
    </>
  );
}
