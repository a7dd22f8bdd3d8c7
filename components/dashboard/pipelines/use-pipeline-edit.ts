import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { Reply } from '@/lib/messages/contract';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import type { Definition } from '@/lib/pipeline/stages';
import { pipelineRows } from '@/lib/store/queries/pipelines';

/** What an edit makes of the definition that it finds; `moves` as in `pipeline.save`. */
interface Edited {
  definition: Definition;
  moves?: Record<string, string>;
}
type Change = (definition: Definition) => Edited;
type Done = (reply: Reply<'pipeline.save'>) => string;

/** Makes an edit, and says what came of it. False where it was not saved (and that was said). */
export type Edit = (change: Change, done?: Done) => Promise<boolean>;

/** Something that is known on top of what the database showed under `over`; over as soon as that shows something newer. */
interface Ahead extends Pick<PipelineRow, 'rev'> {
  over: number;
  definition: Definition;
}

const definitionOf = ({ name, stages, fields }: Definition): Definition => ({ ...(name && { name }), stages, fields });

/**
 * A pipeline as the rep sees it, and how to edit it: each edit is saved by itself, one after the other, shown before it is saved,
 * said in a toast and undone from there. Where the pipeline was changed elsewhere meanwhile nothing is saved, and the
 * same edit is offered once more, on what is there now.
 */
export function usePipelineEdit(row: PipelineRow): [Definition, Edit] {
  const { t } = useTranslation();
  const run = useCommand();
  const latest = useRef(row);
  /** What our own edits have made of it, till the database shows that. */
  const saved = useRef<Ahead>(undefined);
  const [shown, setShown] = useState<Ahead>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    latest.current = row;
    if (saved.current?.over !== row.rev) saved.current = undefined;
  });

  const save = async (change: Change, done: Done): Promise<boolean> => {
    const { id: pipelineId, rev: over } = latest.current;
    const { rev, definition: before } = saved.current ?? { rev: over, definition: definitionOf(latest.current) };
    const { definition, moves = {} } = change(before);
    if (definition === before) return true;
    setShown({ over, rev, definition });
    const reply = await run(
      'pipeline.save',
      { pipelineId, rev, definition, moves },
      {
        done,
        undo: true,
        failed: ({ code }) => {
          if (code !== 'stale') return false;
          say(t('pipelines.stale'), { tone: 'error', offer: { does: 'retry', run: () => void retry(change, done) } });
          return true;
        },
      },
    );
    if (!reply) setShown(undefined);
    else if (latest.current.rev === over) saved.current = { over, rev: reply.rev, definition };
    return reply !== undefined;
  };
  const edit: Edit = (change, done = () => t('pipelines.saved')) => {
    const mine = turn.current.then(() => save(change, done));
    turn.current = mine;
    return mine;
  };
  const retry = async (change: Change, done: Done) => {
    saved.current = undefined;
    latest.current = (await pipelineRows()).find(({ id }) => id === latest.current.id) ?? latest.current;
    await edit(change, done);
  };
  return [shown?.over === row.rev ? shown.definition : definitionOf(row), edit];
}
