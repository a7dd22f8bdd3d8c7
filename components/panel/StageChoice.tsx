import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { isolated } from '@/components/ui/format';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import { StageDot } from '@/components/ui/StageTag';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import type { AskedClose } from './WhyClosed';
import { closedTold } from './close-words';
import { ClosePopover } from './ClosePopover';
import { useGuardedCommand } from './guard';
import { OtherPipelines } from './OtherPipelines';
import { LeaveStage } from './playbook/LeaveStage';
import { placeTold } from './playbook/moved-words';
import { useLeaving } from './playbook/use-leaving';
import { StageLine } from './StageLine';

/**
 * The lead's stage; choosing another one moves her at once, and so does that the sale is won; where it is not, it is asked why.
 * A menu, not a select: the arrow keys on a closed select would move her at every press.
 */
export function StageChoice({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  /** Shown until the move is saved or refused. */
  const [chosen, setChosen] = useState<string>();
  const checked = useRef<HTMLDivElement>(null);
  const stageId = chosen ?? lead.stageId;
  const pipelines = usePipelines();
  const nameOf = useStageName();
  const { stages } = pipelineWith(pipelines, lead.stageId);

  const outcome = lead.outcome;
  const shown = outcome ? closedTold(t, outcome, lead.closeReason) : nameOf(stageId);

  /** How the sale ended, while the rep is asked why. */
  const [closing, setClosing] = useState<AskedClose>();
  const { leave, asked, answered } = useLeaving(lead);
  const trigger = useRef<HTMLButtonElement>(null);
  const win = () =>
    run(
      'lead.close',
      { leadId: lead.id, outcome: 'won' },
      { done: () => t('common.done.won', { name: isolated(lead.name) }), undo: true },
    );
  const reopen = () =>
    run(
      'lead.reopen',
      { leadId: lead.id },
      { done: () => t('common.done.reopened', { stage: nameOf(lead.stageId) }), undo: true },
    );

  const move = async (to: string) => {
    if (chosen !== undefined || to === lead.stageId) return;
    setChosen(to);
    await run(
      'lead.move',
      { leadId: lead.id, stageId: to },
      { done: () => t('common.done.moved', { stage: placeTold(t, pipelines, lead.stageId, to) }), undo: true },
    );
    setChosen(undefined);
  };

  const leaveFor = (to: string) => leave({ stageId: to }, () => void move(to));

  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <Button
            ref={trigger}
            className="-ml-1 h-auto min-h-7 gap-2"
            aria-label={t('common.stageIs', { stage: shown })}
            aria-busy={chosen !== undefined}
          >
            <StageDot stageId={stageId} outcome={outcome} />
            <bdi className="text-left wrap-anywhere whitespace-normal">{shown}</bdi>
            <ChevronDown aria-hidden size={14} className="shrink-0" />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="start"
            collisionPadding={8}
            className={`${floating} max-h-(--radix-dropdown-menu-content-available-height) max-w-(--radix-dropdown-menu-content-available-width) min-w-52 overflow-y-auto`}
            onCloseAutoFocus={(event) => (closing || asked) && event.preventDefault()}
            // Where she stands is where the keys begin.
            onFocus={(event) => event.target === event.currentTarget && checked.current?.focus()}
          >
            {outcome ? (
              <DropdownMenu.Item className={menuItem} onSelect={() => void reopen()}>
                {t('common.actions.reopen')}
              </DropdownMenu.Item>
            ) : (
              <>
                <DropdownMenu.RadioGroup value={stageId} onValueChange={leaveFor}>
                  {stages.map(({ id }) => (
                    <DropdownMenu.RadioItem
                      key={id}
                      ref={id === stageId ? checked : undefined}
                      value={id}
                      className={`${menuItem} h-auto min-h-7`}
                    >
                      <StageLine stageId={id} />
                      <DropdownMenu.ItemIndicator>
                        <Check aria-hidden size={14} />
                      </DropdownMenu.ItemIndicator>
                    </DropdownMenu.RadioItem>
                  ))}
                </DropdownMenu.RadioGroup>
                <DropdownMenu.Separator className="my-1 h-px bg-line" />
                {(['won', 'lost', 'disqualified'] as const).map((how) => (
                  <DropdownMenu.Item
                    key={how}
                    className={menuItem}
                    onSelect={() => (how === 'won' ? leave({ outcome: how }, () => void win()) : setClosing(how))}
                  >
                    <span className="flex items-center gap-2">
                      <StageDot stageId={stageId} outcome={how} />
                      {t(`common.outcomes.${how}`)}
                    </span>
                  </DropdownMenu.Item>
                ))}
                <OtherPipelines stageId={lead.stageId} onMove={leaveFor} />
              </>
            )}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {asked && <LeaveStage lead={lead} asked={asked} answered={answered} anchor={trigger} />}
      {closing && <ClosePopover lead={lead} how={closing} anchor={trigger} onClose={() => setClosing(undefined)} />}
    </>
  );
}
