import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { menuItem } from '@/components/ui/floating';
import { usePipelines } from '@/components/ui/pipelines';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { StageLine } from './StageLine';

interface Props {
  /** Where she stands. */
  stageId: string;
  onMove: (to: string) => void;
}

/** The way to the stages of the other pipelines, in a stage's menu. They open in it: beside it a narrow panel has no room. */
export function OtherPipelines({ stageId, onMove }: Props) {
  const { t } = useTranslation();
  const pipelines = usePipelines();
  const [open, setOpen] = useState(false);
  const own = pipelineWith(pipelines, stageId);
  const others = pipelines.living.filter(({ id }) => id !== own.id);
  if (others.length === 0) return null;
  return (
    <>
      <DropdownMenu.Separator className="my-1 h-px bg-line" />
      <DropdownMenu.Item
        className={menuItem}
        aria-expanded={open}
        onSelect={(event) => {
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {t('common.movePipeline')}
        <ChevronRight aria-hidden size={14} className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`} />
      </DropdownMenu.Item>
      {open &&
        others.map((pipeline) => (
          <DropdownMenu.Group key={pipeline.id} aria-label={pipelineNamed(t, pipeline)}>
            <DropdownMenu.Label aria-hidden className="px-2 pt-1 text-sm wrap-anywhere text-quiet">
              <bdi>{pipelineNamed(t, pipeline)}</bdi>
            </DropdownMenu.Label>
            {pipeline.stages.map(({ id }) => (
              <DropdownMenu.Item key={id} className={`${menuItem} h-auto min-h-7`} onSelect={() => onMove(id)}>
                <StageLine stageId={id} />
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Group>
        ))}
    </>
  );
}
