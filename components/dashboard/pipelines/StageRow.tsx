import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { stageNamed } from '@/lib/i18n/stage-name';
import { changeStage, moveStage, nextTo, removeStage, renameStage, withRole } from '@/lib/pipeline/definition';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { type Definition, type Stage, stageColours, stageLimits } from '@/lib/pipeline/stages';
import { stageTotals } from '@/lib/store/queries/totals';
import { EditedInput, NumberInput, type Read } from './EditedInput';
import { Menu } from './Menu';
import { RemoveStage } from './RemoveStage';
import { StageDetails } from './StageDetails';
import { Spot } from './StageSpot';
import type { Edit } from './use-pipeline-edit';

interface Props {
  stage: Stage;
  /** Its place, counted from 0. */
  at: number;
  definition: Definition;
  edit: Edit;
  /** Just added: its name is what comes next. */
  isNew: boolean;
}

/** One stage: each of its settings is saved by itself. */
export function StageRow({ stage, at, definition, edit, isNew }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<number>();
  const detailsId = useId();
  const row = useRef<HTMLLIElement>(null);
  const trash = useRef<HTMLButtonElement>(null);
  const { id, role, colour, probability, staleAfterDays } = stage;
  const name = stageNamed(t, stage);
  const named = { stage: isolated(name) };
  const { stages } = definition;
  const isOnly = stages.length === 1;
  useEffect(() => {
    if (!isNew) return;
    const input = row.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [isNew]);

  const change = (make: (stage: Stage) => Stage) => edit((before) => ({ definition: changeStage(before, id, make) }));
  const set = (given: Partial<Stage>) => change((one) => ({ ...one, ...given }));
  const move = (by: -1 | 1) => {
    const place = at + 1 + by;
    if (place < 1 || place > stages.length) return;
    void edit(
      (before) => ({ definition: moveStage(before, id, by) }),
      () => t('pipelines.stage.moved', { ...named, place, count: stages.length }),
    );
  };
  const remove = (to: Stage | undefined) =>
    edit(
      (before) => ({ definition: removeStage(before, id), moves: to ? { [id]: to.id } : {} }),
      ({ moved }) =>
        moved > 0 && to
          ? t('pipelines.stage.removedMoved', { ...named, count: moved, to: isolated(stageNamed(t, to)) })
          : t('pipelines.stage.removed', named),
    );
  /** Asks where the leads go, where there are any to be seen; of those that are closed nobody is asked. */
  const askOrRemove = async () => {
    if (isOnly) return;
    const count = (await stageTotals())[id]?.count ?? 0;
    if (count > 0) setAsked(count);
    else await remove(nextTo(definition, id));
  };
  /** A name that is empty, or the role's, is none of the team's own. */
  const readName = (text: string): Read<string> => {
    const own = text.trim() || t(`common.stages.${role}`);
    const isTaken = stages.some((one) => one.id !== id && stageNamed(t, one) === own);
    if (isTaken) return { wrong: t('pipelines.stage.taken') };
    return { value: own === t(`common.stages.${role}`) ? '' : own };
  };
  const press = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // A list of choices opens by the same keys.
    if (!event.altKey || !isArrow || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the buttons that are in it
    <li ref={row} className="border-b border-line" onKeyDown={press}>
      <div className="flex flex-wrap items-start gap-2 py-1">
        <Menu
          trigger={
            <button
              type="button"
              aria-label={t('pipelines.stage.colourOf', { ...named, colour: t(`pipelines.colours.${colour}`) })}
              className="mt-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-hover"
            >
              <Spot colour={colour} />
            </button>
          }
          value={colour}
          choices={stageColours.map((one) => ({
            value: one,
            said: (
              <>
                <Spot colour={one} />
                {t(`pipelines.colours.${one}`)}
              </>
            ),
          }))}
          onPick={(one) => void set({ colour: one })}
        />
        <EditedInput
          className="min-w-40 flex-1"
          aria-label={t('pipelines.stage.nameOf', named)}
          maxLength={stageLimits.name}
          value={name}
          read={readName}
          onSave={(own) => edit((before) => ({ definition: renameStage(before, id, own) }))}
        />
        <span className="w-44">
          <Select
            aria-label={t('pipelines.stage.roleOf', named)}
            value={role}
            onChange={({ target: { value } }) => {
              const next = stageRoles.find((one) => one === value) ?? role;
              void change((one) => withRole(one, next));
            }}
          >
            {stageRoles.map((one) => (
              <option key={one} value={one}>
                {t(`common.stages.${one}`)}
              </option>
            ))}
          </Select>
        </span>
        <NumberInput
          aria-label={t('pipelines.stage.probabilityOf', named)}
          unit="%"
          width="w-24"
          value={probability}
          least={0}
          most={100}
          onSave={(value) => set({ probability: value })}
        />
        <NumberInput
          aria-label={t('pipelines.stage.staleOf', named)}
          unit={t('pipelines.stage.days')}
          width="w-28"
          value={staleAfterDays}
          least={1}
          most={365}
          onSave={(value) => set({ staleAfterDays: value })}
        />
        <span className="flex pt-0.5">
          <IconButton
            icon={ArrowUp}
            label={t('pipelines.stage.up', named)}
            aria-disabled={at === 0}
            className="aria-disabled:opacity-50"
            onClick={() => move(-1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('pipelines.stage.down', named)}
            aria-disabled={at === stages.length - 1}
            className="aria-disabled:opacity-50"
            onClick={() => move(1)}
          />
          <IconButton
            icon={ChevronDown}
            label={t('pipelines.stage.detailsOf', named)}
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            className={open ? 'rotate-180' : ''}
            onClick={() => setOpen(!open)}
          />
          <IconButton
            ref={trash}
            icon={Trash2}
            label={t('pipelines.stage.removeOf', named)}
            tip={isOnly ? t('pipelines.stage.only') : undefined}
            aria-disabled={isOnly}
            className="aria-disabled:opacity-50"
            onClick={() => void askOrRemove()}
          />
        </span>
      </div>
      {asked !== undefined && (
        <RemoveStage
          stage={stage}
          count={asked}
          definition={definition}
          onRemove={(to) => void remove(to)}
          onCancel={() => {
            setAsked(undefined);
            trash.current?.focus();
          }}
        />
      )}
      {open && (
        <div id={detailsId} className="pt-1 pb-4 pl-9">
          <StageDetails stage={stage} onChange={change} />
        </div>
      )}
    </li>
  );
}
