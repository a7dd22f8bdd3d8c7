/** What tells of a page's tasks and of the scripts that are called in them. */
export const traceCategories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** As the browser's long-task observer counts: ms by the clock. */
const long = 50;

/** What the main thread of one page did. */
export interface PageTasks {
  /** Tasks longer than 50 ms by the clock, whosever they are: on a busy machine also those that had to wait. */
  longTasks: number;
  /** Those in which a script of an extension was called. */
  extensionLongTasks: number;
  /** The processor's time of the longest task in which a script of an extension was called, the page's own part in it too. */
  extensionLongestTaskMs: number;
  /** The processor's time in calls into an extension's scripts; what runs after an awaited answer is not among them. */
  extensionScriptMs: number;
  /** The most of it in one task. */
  extensionLongestScriptMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs by the clock. */
  ts: number;
  dur?: number;
  /** µs of the thread's processor time; absent on systems that cannot tell. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; processId?: number } };
}

interface Stretch {
  ts: number;
  end: number;
  ms: number;
}

const calls = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;

/** What a recorded trace (JSON, `traceCategories`) tells of the page of this origin. Throws where it knows of no such page. */
export function pageTasks(trace: Uint8Array, origin: string): PageTasks {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const committed = traceEvents.find(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url?.startsWith(`${origin}/`),
  );
  const pid = committed?.args?.data?.processId;
  const named = traceEvents.find(
    (one) => one.pid === pid && one.name === 'thread_name' && one.args?.name === 'CrRendererMain',
  );
  if (!named) throw new Error(`The trace has no page of ${origin}`);
  const own = traceEvents.filter((one) => one.pid === pid && one.tid === named.tid && one.ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask').map(stretch);
  const ours = outermost(own.filter((one) => calls.has(one.name) && isOurs(one)).map(stretch));
  const within = (task: Stretch) => ours.filter(({ ts }) => ts >= task.ts && ts < task.end);
  const tasksOfOurs = tasks.filter((task) => within(task).length > 0);
  return {
    longTasks: tasks.filter(isLong).length,
    extensionLongTasks: tasksOfOurs.filter(isLong).length,
    extensionLongestTaskMs: Math.max(0, ...tasksOfOurs.map(({ ms }) => ms)),
    extensionScriptMs: sum(ours),
    extensionLongestScriptMs: Math.max(0, ...tasksOfOurs.map((task) => sum(within(task)))),
  };
}

const stretch = ({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch => ({ ts, end: ts + dur, ms: tdur / 1000 });
const isLong = ({ ts, end }: Stretch): boolean => end - ts > long * 1000;
const sum = (stretches: readonly Stretch[]): number => stretches.reduce((total, { ms }) => total + ms, 0);

/** Without those that lie in another: a compilation in an evaluation, a call in a call. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.ts - b.ts || b.end - a.end))
    if (one.ts >= (kept.at(-1)?.end ?? -Infinity)) kept.push(one);
  return kept;
}
