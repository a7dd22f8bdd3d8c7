import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { StageDot } from '@/components/ui/StageTag';
import type { Lead } from '@/lib/pipeline/lead';
import { defaultPipeline, type StageRole } from '@/lib/pipeline/stages';
import { useGuardedCommand } from './guard';

/**
 * The lead's stage; choosing another one moves her at once. A menu, not a select: the arrow keys on a closed select would
 * move her at every press.
 */
export function StageChoice({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  /** Shown until the move is saved or refused. */
  const [chosen, setChosen] = useState<string>();
  const checked = useRef<HTMLDivElement>(null);
  const stageId = chosen ?? lead.stageId;
  const nameOf = (id: string) => t(`common.stages.${id as StageRole}`);

  const move = async (to: string) => {
    if (chosen !== undefined || to === lead.stageId) return;
    setChosen(to);
    await run(
      'lead.move',
      { leadId: lead.id, stageId: to },
      { done: () => t('common.done.moved', { stage: nameOf(to) }), undo: true },
    );
    setChosen(undefined);
  };

  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button
          className="-ml-1 gap-2"
          aria-label={t('common.stageIs', { stage: nameOf(stageId) })}
          aria-busy={chosen !== undefined}
        >
          <StageDot stageId={stageId} />
          {nameOf(stageId)}
          <ChevronDown aria-hidden size={14} />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          collisionPadding={8}
          className={`${floating} min-w-52`}
          // Where she stands is where the keys begin.
          onFocus={(event) => event.target === event.currentTarget && checked.current?.focus()}
        >
          <DropdownMenu.RadioGroup value={stageId} onValueChange={(to) => void move(to)}>
            {defaultPipeline.stages.map(({ id }) => (
              <DropdownMenu.RadioItem
                key={id}
                ref={id === stageId ? checked : undefined}
                value={id}
                className={menuItem}
              >
                <span className="flex items-center gap-2">
                  <StageDot stageId={id} />
                  {nameOf(id)}
                </span>
                <DropdownMenu.ItemIndicator>
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
