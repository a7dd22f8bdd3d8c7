import { ArrowRightLeft, CalendarPlus, Trash2, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageLine } from '@/components/panel/StageLine';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { usePipelines } from '@/components/ui/pipelines';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import { DisqualifyMany } from './DisqualifyMany';
import { TagMany } from './TagMany';
import { type BulkChange, useBulk } from './use-bulk';

interface Props {
  leadIds: readonly string[];
  onDone: () => void;
}

/** What can be done with all leads that are ticked, each to be taken back as one. */
export function BulkBar({ leadIds, onDone }: Props) {
  const { t } = useTranslation();
  const { change, changing, progress } = useBulk();
  const [planning, setPlanning] = useState(false);
  const apply = async (asked: BulkChange) => {
    if (await change(leadIds, asked)) onDone();
  };
  return (
    <fieldset
      aria-label={t('leads.bulk.bar')}
      aria-busy={changing}
      className="m-0 flex min-w-0 flex-wrap items-center gap-2 rounded-md border border-accent bg-accent-soft px-3 py-2"
    >
      <span className="font-semibold">{t('leads.bulk.selected', { count: leadIds.length })}</span>
      {progress ? (
        <>
          <progress className="h-2 w-40 accent-accent" value={progress.done} max={progress.of} />
          <span>{t('leads.bulk.progress', progress)}</span>
        </>
      ) : (
        <>
          <MoveMany onMove={(stageId) => void apply({ what: 'move', stageId })} />
          <TagMany onTag={(tag, isOn) => void apply({ what: 'tag', tag, isOn })} />
          <SnoozeMenu
            open={planning}
            onOpenChange={setPlanning}
            onPick={(dueOn) => void apply({ what: 'follow-up', dueOn })}
            action={t('leads.bulk.setFollowUp')}
            withToday
            trigger={
              <Button>
                <CalendarPlus aria-hidden size={14} />
                {t('leads.bulk.followUp')}
              </Button>
            }
          />
          <DisqualifyMany onSay={(said) => void apply({ what: 'disqualify', ...said })} />
          <Button onClick={() => void apply({ what: 'remove' })}>
            <Trash2 aria-hidden size={14} />
            {t('leads.bulk.remove')}
          </Button>
          <Button look="quiet" className="ml-auto" onClick={onDone}>
            <X aria-hidden size={14} />
            {t('leads.bulk.clear')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function MoveMany({ onMove }: { onMove: (stageId: string) => void }) {
  const { t } = useTranslation();
  const { living } = usePipelines();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button>
          <ArrowRightLeft aria-hidden size={14} />
          {t('leads.bulk.move')}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          collisionPadding={8}
          className={`${floating} max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto`}
        >
          {living.map((pipeline) => (
            <DropdownMenu.Group key={pipeline.id}>
              {living.length > 1 && (
                <DropdownMenu.Label className="px-2 py-1 text-sm text-quiet">
                  {pipelineNamed(t, pipeline)}
                </DropdownMenu.Label>
              )}
              {pipeline.stages.map(({ id }) => (
                <DropdownMenu.Item key={id} className={`${menuItem} h-auto min-h-7`} onSelect={() => onMove(id)}>
                  <StageLine stageId={id} />
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
