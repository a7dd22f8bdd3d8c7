import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/pipeline/calendar-date';
import { dueTimeAt, instantOf } from '@/lib/pipeline/due-time';
import {
  mostAtOnce,
  nextNoticeAt,
  type NoticeMode,
  noticesNow,
  type NoticeStep,
  toldKey,
  type Told,
} from '@/lib/pipeline/notices';

const today = '2026-03-10';
const now = { today, time: '08:00', from: '08:00', hideNames: false };
const untold: Told = { steps: [] };

function step(id: string, dueOn = today, dueTime?: string, touched = '2026-03-01 12:00'): NoticeStep {
  const [touchedOn = '', touchedAt = ''] = touched.split(' ');
  return { id, name: `Kari ${id}`, dueOn, dueTime, touchedOn, touchedAt };
}
/** Whom each notification is about. */
const said = (result: ReturnType<typeof noticesNow>) =>
  result?.notices.map(({ steps }) => steps.map(({ id }) => id).join());

describe('each follow-up by itself', () => {
  it('is told at its time, or in the morning where it has none', () => {
    const open = [step('morning'), step('ten', today, '10:00'), step('early', today, '07:55')];
    expect(said(noticesNow('each', open, untold, { ...now, time: '07:54' }))).toBeUndefined();
    expect(said(noticesNow('each', open, untold, { ...now, time: '07:55' }))).toEqual(['early']);
    const told = { steps: [toldKey(step('early', today, '07:55'))] };
    expect(said(noticesNow('each', open, told, now))).toEqual(['morning']);
  });

  it('names which one it is, and with names hidden nobody', () => {
    const [named] = noticesNow('each', [step('a')], untold, now)?.notices ?? [];
    expect(named).toMatchObject({ only: { id: 'a', dueOn: today }, steps: [{ name: 'Kari a' }] });
    const [hidden] = noticesNow('each', [step('a')], untold, { ...now, hideNames: true })?.notices ?? [];
    expect(hidden).toEqual({ overdue: 0, due: 1, steps: [], more: 0, only: { id: 'a', dueOn: today } });
  });

  it('is one digest where some were missed, or where they are many', () => {
    const times = ['08:00', '08:30', '09:00'].map((time) => step(time, today, time));
    expect(said(noticesNow('each', times, untold, { ...now, time: '09:05' }))).toEqual(['08:00,08:30,09:00']);
    expect(said(noticesNow('each', times.slice(2), untold, { ...now, time: '11:00' }))).toEqual(['09:00']);
    const few = Array.from({ length: mostAtOnce }, (_, index) => step(`${index}`));
    expect(said(noticesNow('each', few, untold, now))).toEqual(['0', '1', '2']);
    expect(said(noticesNow('each', [...few, step('3')], untold, now))).toEqual(['0,1,2,3']);
  });

  it('that was missed on an earlier day waits for the morning', () => {
    const open = [step('old', '2026-03-08')];
    expect(noticesNow('each', open, untold, { ...now, time: '02:00' })).toBeUndefined();
    expect(said(noticesNow('each', open, untold, now))).toEqual(['old']);
  });

  it('is no news for who has set it, or had it in hand, after its time', () => {
    const set = step('a', today, undefined, `${today} 14:00`);
    const result = noticesNow('each', [set], untold, { ...now, time: '14:00' });
    expect(result).toEqual({ told: { lastOn: today, steps: [toldKey(set)] }, notices: [] });
  });

  it('put off is told again, and what is closed is forgotten', () => {
    const told = { lastOn: today, steps: [toldKey(step('a', '2026-03-09')), toldKey(step('gone'))] };
    const result = noticesNow('each', [step('a')], told, { ...now, time: '08:05' });
    expect(said(result)).toEqual(['a']);
    expect(result?.told.steps).toEqual([toldKey(step('a'))]);
  });
});

describe('a change of mode', () => {
  it('from a digest tells by itself only what comes later', () => {
    const open = [step('morning'), step('noon', today, '12:00')];
    const digest = noticesNow('digest', open, untold, now);
    expect(said(digest)).toEqual(['noon,morning']);
    const { told } = digest ?? { told: untold };
    expect(noticesNow('each', open, told, { ...now, time: '09:00' })).toBeUndefined();
    expect(said(noticesNow('each', open, told, { ...now, time: '12:00' }))).toEqual(['noon']);
  });

  it('to a digest gives none on a day whose morning was told', () => {
    const { told } = noticesNow('each', [step('a')], untold, now) ?? { told: untold };
    expect(noticesNow('digest', [step('a')], told, { ...now, time: '09:00' })).toBeUndefined();
    expect(said(noticesNow('digest', [step('a')], told, { ...now, today: '2026-03-11' }))).toEqual(['a']);
  });
});

describe('the next time to look', () => {
  const ofToday = [step('a', today, '07:30'), step('b', today, '16:00'), step('c')];
  it.each<[NoticeMode, string, string | undefined]>([
    ['digest', '07:00', '08:00'],
    ['digest', '08:00', undefined],
    ['each', '07:00', '07:30'],
    ['each', '07:30', '08:00'],
    ['each', '08:00', '16:00'],
    ['each', '16:00', undefined],
  ])('with %s at %s is %s', (mode, time, next) => {
    expect(nextNoticeAt(mode, ofToday, { time, from: '08:00' })).toBe(next);
  });

  it('is when the clock on the wall shows it', () => {
    expect(dueTimeAt(instantOf(today, '16:05'))).toBe('16:05');
  });
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '20', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const day = fc.integer({ min: 0, max: 5 }).map((days) => addDays(today, days));
const steps = fc.array(fc.tuple(day, fc.option(time, { nil: undefined })), { maxLength: 8 });
const wakings = fc.array(fc.tuple(day, time), { maxLength: 25 });
const moment = ({ dueOn, dueTime }: NoticeStep, from: string) => `${dueOn} ${dueTime ?? from}`;

describe('however the device wakes and the mode changes', () => {
  it('each is told once, never too early, and all that have come once a morning has', () => {
    fc.assert(
      fc.property(steps, wakings, time, (planned, woken, from) => {
        const open = planned.map(([dueOn, dueTime], index) => step(`${index}`, dueOn, dueTime));
        let told = untold;
        let count = 0;
        const times = woken.map(([dueOn, at]) => `${dueOn} ${at}`).toSorted();
        for (const at of [...times, '2026-03-20 23:59']) {
          const [on = '', clock = ''] = at.split(' ');
          const result = noticesNow('each', open, told, { today: on, time: clock, from, hideNames: false });
          for (const { steps: named, more, due, overdue } of result?.notices ?? []) {
            expect(named.length + more).toBe(due + overdue);
            count += due + overdue;
            for (const one of named) expect(moment(one as NoticeStep, from) <= at).toBe(true);
          }
          told = result?.told ?? told;
        }
        expect(count).toBe(open.length);
        expect(told.steps).toEqual(open.map(toldKey));
      }),
    );
  });

  it('what is kept is no more than what is open and due', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(day, time, fc.boolean()), { maxLength: 20 }), (planned, woken) => {
        const open = planned.map(([dueOn, dueTime], index) => step(`${index}`, dueOn, dueTime));
        let told = untold;
        for (const [on, clock, each] of woken.toSorted()) {
          const when = { today: on, time: clock, from: '08:00', hideNames: true };
          told = noticesNow(each ? 'each' : 'digest', open, told, when)?.told ?? told;
          const due = new Set(open.filter(({ dueOn }) => dueOn <= on).map(toldKey));
          expect(told.steps.filter((key) => !due.has(key))).toEqual([]);
          expect(new Set(told.steps).size).toBe(told.steps.length);
        }
      }),
    );
  });
});
