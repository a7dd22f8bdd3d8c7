import { expect, test } from 'vitest';
import { pageTasks } from './trace';

const origin = 'https://mail.google.com';
const page = { pid: 7, tid: 1 };
const overlay = { data: { url: 'chrome-extension://abc/content-scripts/overlay.js' } };
const host = { data: { url: `${origin}/stage/gmail.js` } };

const browser = [
  {
    name: 'FrameCommittedInBrowser',
    ph: 'I',
    pid: 1,
    tid: 1,
    ts: 0,
    args: { data: { url: `${origin}/mail/u/0/`, processId: 7 } },
  },
  { name: 'thread_name', ph: 'M', pid: 7, tid: 1, ts: 0, args: { name: 'CrRendererMain' } },
  { name: 'thread_name', ph: 'M', pid: 7, tid: 2, ts: 0, args: { name: 'Compositor' } },
];
/** ms. */
const event = (name: string, from: number, to: number, args: object = {}, cpu = to - from) => ({
  ...page,
  name,
  ph: 'X',
  ts: from * 1000,
  dur: (to - from) * 1000,
  tdur: cpu * 1000,
  args,
});
const told = (...events: object[]) =>
  pageTasks(new TextEncoder().encode(JSON.stringify({ traceEvents: [...browser, ...events] })), origin);

test('A task of more than 50 ms is long, and ours where our script was called in it', () => {
  const found = told(
    event('RunTask', 0, 60),
    event('FunctionCall', 10, 12, overlay),
    event('RunTask', 100, 190),
    event('FunctionCall', 101, 189, host),
    event('RunTask', 200, 250),
    event('FunctionCall', 201, 249, overlay),
  );
  expect(found).toMatchObject({ longTasks: 2, extensionLongTasks: 1 });
});

test('Our time is that of the processor, and what lies within another call counts once', () => {
  const found = told(
    event('RunTask', 0, 20, {}, 11),
    event('EvaluateScript', 1, 10, overlay, 4),
    event('v8.compile', 2, 5, overlay, 3),
    event('FunctionCall', 12, 13, overlay),
    event('RunTask', 30, 40),
    event('FunctionCall', 31, 33, overlay),
  );
  expect(found).toMatchObject({ extensionScriptMs: 7, extensionLongestScriptMs: 5, extensionLongestTaskMs: 11 });
});

test('Other threads and other processes do not count', () => {
  const found = told(
    { ...event('RunTask', 0, 90), tid: 2 },
    { ...event('RunTask', 0, 90), pid: 8 },
    { ...event('FunctionCall', 0, 90, overlay), pid: 8 },
  );
  expect(found).toEqual({
    longTasks: 0,
    extensionLongTasks: 0,
    extensionLongestTaskMs: 0,
    extensionScriptMs: 0,
    extensionLongestScriptMs: 0,
  });
});

test('A trace without the page is refused, not counted as one in which nothing happened', () => {
  const elsewhere = new TextEncoder().encode(JSON.stringify({ traceEvents: browser.slice(1) }));
  expect(() => pageTasks(elsewhere, origin)).toThrow(origin);
});
