import { Popover } from 'radix-ui';
import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating } from '@/components/ui/floating';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import { useCommand } from '@/components/ui/use-command';
import { criterionSaid } from '@/lib/i18n/criterion-words';
import type { Lead } from '@/lib/pipeline/lead';
import { criteriaOf } from '@/lib/pipeline/playbook-criteria';
import type { Asked } from './use-leaving';

interface Props {
  lead: Lead;
  asked: Asked;
  answered: () => void;
  /** Beside which it is asked, and where the focus is afterwards. */
  anchor: RefObject<HTMLElement | null>;
}

/** Says what is still open in the stage that a lead is to leave, and lets her go all the same. */
export function LeaveStage({ lead, asked: { to, open, go }, answered, anchor }: Props) {
  const { t } = useTranslation();
  const run = useCommand();
  const id = useId();
  const [never, setNever] = useState(false);
  const stage = usePipelines().stages.get(lead.stageId);
  const nameOf = useStageName();
  const answer = (goes: boolean) => {
    answered();
    if (never) void run('settings.change', { askCriteria: false });
    if (goes) go();
  };
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && answered()}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          collisionPadding={8}
          aria-labelledby={id}
          className={`${floating} flex w-76 max-w-(--radix-popover-content-available-width) flex-col gap-2 p-3`}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
        >
          <h2 id={id} className="font-semibold">
            {t('playbook.leaving.title', {
              count: open.length,
              all: stage ? criteriaOf(stage).length : open.length,
              stage: nameOf(lead.stageId),
            })}
          </h2>
          <ul className="flex list-disc flex-col gap-1 pl-4">
            {open.map((criterion) => (
              <li key={criterion.id}>{criterionSaid(t, criterion)}</li>
            ))}
          </ul>
          {/* To stay comes first, and with it the focus: Enter held down on the menu moves nobody. */}
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => answer(false)}>{t('playbook.leaving.stay')}</Button>
            <Button look="primary" onClick={() => answer(true)}>
              {t('outcome' in to ? 'playbook.leaving.win' : 'playbook.leaving.move')}
            </Button>
          </div>
          <label className="flex min-h-6 items-center gap-2 text-quiet">
            <input
              type="checkbox"
              checked={never}
              onChange={({ target }) => setNever(target.checked)}
              className="m-0 size-4 shrink-0 accent-accent"
            />
            {t('playbook.leaving.never')}
          </label>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
