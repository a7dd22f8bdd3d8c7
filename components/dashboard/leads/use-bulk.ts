import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longWork } from '@/components/ui/long-work';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { useUndo } from '@/components/ui/use-undo';
import type { Input } from '@/lib/messages/contract';

export type BulkChange = Input<'lead.change-many'>['change'];

/** Leads in one command. */
const atOnce = 200;

/** The same with many leads: by as many commands as it takes, told and taken back as one. */
export function useBulk() {
  const { t } = useTranslation();
  const run = useCommand();
  const undo = useUndo();
  const [progress, setProgress] = useState<{ done: number; of: number }>();

  const changeAll = async (leadIds: readonly string[], asked: BulkChange): Promise<boolean> => {
    const done: string[] = [];
    let changed = 0;
    const told = () =>
      changed === 0
        ? t('leads.bulk.none')
        : t(asked.what === 'remove' ? 'leads.bulk.removed' : 'leads.bulk.done', { count: changed });
    for (let from = 0; from < leadIds.length; from += atOnce) {
      if (leadIds.length > atOnce) setProgress({ done: from, of: leadIds.length });
      const requestId = crypto.randomUUID();
      const reply = await run(
        'lead.change-many',
        { leadIds: leadIds.slice(from, from + atOnce), change: asked },
        { requestId },
      );
      if (!reply) {
        setProgress(undefined);
        if (changed > 0)
          say(t('leads.bulk.partly', { count: changed }), { offer: { does: 'undo', run: () => undo(done) } });
        return false;
      }
      changed += reply.changed;
      if (reply.changed > 0) done.unshift(requestId);
    }
    setProgress(undefined);
    say(told(), changed > 0 ? { offer: { does: 'undo', run: () => undo(done) } } : {});
    return true;
  };
  const [change, changing] = useOnce((leadIds: readonly string[], asked: BulkChange) =>
    longWork(() => changeAll(leadIds, asked)),
  );
  return { change, changing, progress };
}
