import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startWorker } from '@/components/ui/worker';
import { usePipelines } from '@/components/ui/pipelines';
import { longWork } from '@/components/ui/long-work';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { useUndo } from '@/components/ui/use-undo';
import { stageNamed } from '@/lib/i18n/stage-name';
import { customKey } from '@/lib/pipeline/custom-values';
import { fold } from '@/lib/pipeline/fold';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import { forgetBegun, importLock, rememberBegun } from './begun';
import type { ImportAsk, ImportTold, ReadFile } from './import-messages';
import type { ImportMode, LeftOut, Planned } from './import-plan';
import type { Mapping } from './import-row';
// oxlint-disable-next-line import/default -- the build's word for the worker's address
import workerAddress from './import-worker?worker&url';
import { rememberedMapping, rememberMapping } from './mapping-kept';

/** A row that is not taken, and why; by the worker's plan, or by the one who keeps the leads. */
export interface LeftRow {
  row: number;
  why: LeftOut | { why: 'taken' | 'gone' | 'too-much' | 'stopped' };
}

export interface Report {
  made: number;
  updated: number;
  left: readonly LeftRow[];
  /** To take back all of it, the newest first. */
  requestIds: readonly string[];
}

/** How far the import has come. */
export type Course =
  | { at: 'choose'; failed?: string }
  | { at: 'map'; file: ReadFile }
  | { at: 'planning'; share: number }
  | { at: 'plan'; planned: readonly Planned[]; rows: readonly string[][] }
  | { at: 'running'; done: number; of: number }
  | { at: 'done'; report: Report; rows: readonly string[][] };

const idsOf = (fields: readonly { id: string }[]) => new Set(fields.map(({ id }) => id));

/** What the columns say, also those that are called as a field of the rep's own. */
function withOwn({ header, mapping }: ReadFile, living: Pipelines['living']): Mapping {
  const own = new Map(
    living.flatMap(({ fields }) => fields.map(({ id, name }) => [fold(name), customKey(id)] as const)),
  );
  return mapping.map((target, at) => target ?? own.get(fold((header[at] ?? '').trim())));
}

/** Rows in one command: as many as the background takes. */
const atOnce = 200;

/** An import from the file to the report. `currency`: of what the file says in money. */
export function useImport(currency: string) {
  const { t } = useTranslation();
  const run = useCommand();
  const { living } = usePipelines();
  const [course, setCourse] = useState<Course>({ at: 'choose' });
  const [mapping, setMapping] = useState<Mapping>([]);
  const [file, setFile] = useState<ReadFile>();
  const worker = useRef<Worker>(undefined);
  const isStopped = useRef(false);
  const undo = useUndo();
  /** The rep has gone to another view. */
  const isLeft = useRef(false);
  const latest = useRef(living);
  useLayoutEffect(() => {
    latest.current = living;
  });

  useEffect(() => {
    isLeft.current = false;
    const started = startWorker(workerAddress);
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
      if (data.told === 'file') {
        setFile(data.file);
        setMapping(rememberedMapping(data.file.header) ?? withOwn(data.file, latest.current));
        setCourse({ at: 'map', file: data.file });
      } else if (data.told === 'share') setCourse({ at: 'planning', share: data.share });
      else if (data.told === 'plan') setCourse({ at: 'plan', planned: data.planned, rows: data.rows });
      else setCourse({ at: 'choose', failed: data.error });
    });
    started.addEventListener('error', ({ message }) => setCourse({ at: 'choose', failed: message }));
    return () => {
      isLeft.current = true;
      started.terminate();
    };
  }, []);

  const ask = (asked: ImportAsk) => worker.current?.postMessage(asked);
  const read = (bytes: Uint8Array) => ask({ ask: 'read', bytes });
  const plan = (mode: ImportMode) => {
    if (file) rememberMapping(file.header, mapping);
    setCourse({ at: 'planning', share: 0 });
    const stages = new Map(
      living.flatMap((pipeline) => pipeline.stages.map((stage) => [fold(stageNamed(t, stage)), stage.id] as const)),
    );
    const own = living.flatMap(({ fields }) => fields);
    const fieldsAt = new Map(
      living.flatMap((pipeline) => pipeline.stages.map(({ id }) => [id, idsOf(pipeline.fields)] as const)),
    );
    fieldsAt.set('', idsOf(living[0].fields));
    ask({ ask: 'plan', mapping, mode, currency, stages, own, fieldsAt });
  };

  const start = (planned: readonly Planned[], rows: readonly string[][]) =>
    navigator.locks.request(importLock, () => carryOut(planned, rows));

  const carryOut = async (planned: readonly Planned[], rows: readonly string[][]) => {
    isStopped.current = false;
    const ready = planned.flatMap((one) => ('ready' in one ? [{ row: one.row, ready: one.ready }] : []));
    const left: LeftRow[] = planned.flatMap((one) => ('left' in one ? [{ row: one.row, why: one.left }] : []));
    const requestIds: string[] = [];
    let [made, updated, done] = [0, 0, 0];
    for (; done < ready.length && !isStopped.current; done += atOnce) {
      setCourse({ at: 'running', done, of: ready.length });
      const some = ready.slice(done, done + atOnce);
      const requestId = crypto.randomUUID();
      requestIds.unshift(requestId);
      rememberBegun(requestIds);
      const reply = await run(
        'lead.import',
        { rows: some.map((one) => one.ready), isFirst: done === 0 },
        { requestId },
      );
      // What was not answered may have been done: it is looked up before it is taken back. What follows is not sent.
      if (!reply) break;
      made += reply.made;
      updated += reply.updated;
      for (const { row, why } of reply.refused) left.push({ row: some[row]?.row ?? 0, why: { why } });
    }
    for (const { row } of ready.slice(done)) left.push({ row, why: { why: 'stopped' } });
    forgetBegun();
    const report = { made, updated, left: left.toSorted((a, b) => a.row - b.row), requestIds };
    setCourse({ at: 'done', report, rows });
    // It went on meanwhile, and its report is shown nowhere.
    if (isLeft.current && requestIds.length > 0)
      say(t('transfer.done', { made, updated }), { offer: { does: 'undo', run: () => undo(requestIds) } });
  };

  return {
    course,
    header: file?.header ?? [],
    mapping,
    setMapping,
    read,
    plan,
    start: (planned: readonly Planned[], rows: readonly string[][]) => longWork(() => start(planned, rows)),
    stop: () => {
      isStopped.current = true;
    },
    /** Back to the columns, or to another file. */
    back: () => setCourse(file ? { at: 'map', file } : { at: 'choose' }),
    again: () => {
      setFile(undefined);
      setCourse({ at: 'choose' });
    },
  };
}
