import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { stageNamed } from '@/lib/i18n/stage-name';
import { addStage } from '@/lib/pipeline/definition';
import { type StageRole, stageRoles } from '@/lib/pipeline/stage-roles';
import { type Definition, type Stage, stageLimits, stageOfRole } from '@/lib/pipeline/stages';
import { Menu } from './Menu';
import { StageRow } from './StageRow';
import type { Edit } from './use-pipeline-edit';

interface Props {
  definition: Definition;
  edit: Edit;
}

/** The stages in selling order, each with what it is set to. */
export function StageList({ definition, edit }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const focus = useKeptFocus<HTMLElement>();
  const [added, setAdded] = useState<string>();
  const { stages } = definition;
  const isFull = stages.length >= stageLimits.stages;
  const add = (role: StageRole) => {
    const stage = freeNamed(stageOfRole(role, crypto.randomUUID()));
    setAdded(stage.id);
    const name = isolated(stageNamed(t, stage));
    void edit(
      (before) => ({ definition: addStage(before, stage) }),
      () => t('pipelines.stage.added', { stage: name }),
    );
    return true;
  };
  /** With a number after its role's name where another stage is called that. */
  const freeNamed = (stage: Stage): Stage => {
    const taken = new Set(stages.map((one) => stageNamed(t, one)));
    const plain = stageNamed(t, stage);
    for (let number = 2; taken.has(stageNamed(t, stage)); number += 1) stage.name = `${plain} ${number}`;
    return stage;
  };

  return (
    <section {...focus} aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="text-lg font-semibold">
        {t('pipelines.stage.list')}
      </h2>
      <div>
        <div aria-hidden className="flex gap-2 border-b border-line pb-1 text-sm text-quiet max-[820px]:hidden">
          <span className="w-7" />
          <span className="flex-1">{t('pipelines.stage.name')}</span>
          <span className="w-44">{t('pipelines.stage.role')}</span>
          <span className="w-24">{t('pipelines.stage.probability')}</span>
          <span className="w-28">{t('pipelines.stage.stale')}</span>
          <span className="w-28" />
        </div>
        <ol className="m-0 list-none p-0">
          {stages.map((stage, at) => (
            <StageRow
              key={stage.id}
              stage={stage}
              at={at}
              definition={definition}
              edit={edit}
              isNew={stage.id === added}
            />
          ))}
        </ol>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Menu
          trigger={
            <Button aria-disabled={isFull} disabled={isFull}>
              <Plus aria-hidden size={16} />
              {t('pipelines.stage.add')}
            </Button>
          }
          label={t('pipelines.stage.addLike')}
          choices={stageRoles.map((role) => ({ value: role, said: t(`common.stages.${role}`) }))}
          onPick={add}
        />
        <p className="text-sm text-quiet">
          {isFull ? t('pipelines.stage.full', { most: stageLimits.stages }) : t('pipelines.stage.keys')}
        </p>
      </div>
    </section>
  );
}
