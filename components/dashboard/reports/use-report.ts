import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { startWorker } from '@/components/ui/worker';
import { salesRev } from '@/lib/store/queries/sales';
import type { Answer, Question } from './report-messages';
// oxlint-disable-next-line import/default -- the build's word for the worker's address
import workerAddress from './report-worker?worker&url';

/** What is known so far. */
export interface Told {
  answer?: Extract<Answer, { report: unknown }>;
  /** Of the leads that are read, 0–1. */
  share: number;
  hasFailed: boolean;
}

/** The report that is asked for, worked out beside the page, anew whenever a lead changes; while another one is on its way, the last. */
export function useReport(about: Omit<Question, 'id'>): Told & { again: () => void } {
  const rev = useLiveQuery(salesRev);
  const [told, setTold] = useState<Told>({ share: 0, hasFailed: false });
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);

  useEffect(() => {
    const started = startWorker(workerAddress);
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id !== asked.current) return;
      if ('report' in data) setTold({ answer: data, share: 1, hasFailed: false });
      else if ('failed' in data) setTold((before) => ({ ...before, hasFailed: true }));
      else setTold((before) => ({ ...before, share: data.share }));
    });
    started.addEventListener('error', () => setTold((before) => ({ ...before, hasFailed: true })));
    return () => started.terminate();
  }, []);

  const post = useCallback((question: string) => {
    asked.current += 1;
    const { today, asked: wanted, filter } = JSON.parse(question) as Omit<Question, 'id'>;
    worker.current?.postMessage({ id: asked.current, asked: wanted, filter, today } satisfies Question);
  }, []);
  // Asked again only where it says something else, or a lead has changed.
  const said = JSON.stringify(about);
  useEffect(() => {
    if (rev !== undefined) post(said);
  }, [said, rev, post]);

  const again = () => {
    setTold(({ answer }) => ({ share: 0, hasFailed: false, ...(answer && { answer }) }));
    post(said);
  };
  return { ...told, again };
}
