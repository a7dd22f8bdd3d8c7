import { beforeEach, describe, expect, it } from 'vitest';
import { type Rows } from '../schema/stored';
import { Model } from './model';
import { planned } from './plan';
import { Random } from './random';
import { type Write } from './writes';

let model: Model;
let note: Write;
beforeEach(() => {
  model = new Model();
  const create = model.add({ sent: { command: 'lead.create', requestId: 'r0', input: {} }, tokens: ['‹w0›'] });
  model.settle(create, { ok: true, reply: { leadId: 'l' } });
  note = model.add({ sent: { command: 'note.add', requestId: 'r1', input: {} }, tokens: ['‹w1›'], leadId: 'l' });
});

/** Rows of the lead, and of so many notes. */
const rows = (notes: number, changes = 1): Rows => ({
  leads: [{ id: 'l', name: 'Kari ‹w0›' }],
  activities: Array.from({ length: notes }, () => ({ text: '‹w1› Ø' })),
  stageChanges: Array.from({ length: changes }, () => ({ leadId: 'l' })),
});

describe('a write', () => {
  it('that was acknowledged must be there, once', () => {
    model.settle(note, { ok: true, reply: { noteId: 'n' } });
    expect(model.faults(rows(1))).toEqual([]);
    expect(model.faults(rows(0))).toEqual(['note.add (r1) was acknowledged, and is not there']);
    expect(model.faults(rows(2))).toEqual(['note.add (r1) is there more than once: 2']);
  });

  it('that was refused must not be there', () => {
    model.settle(note, { ok: false, error: 'failed' });
    expect(model.faults(rows(0))).toEqual([]);
    expect(model.faults(rows(1))).toEqual(['note.add (r1) was refused, and is there']);
  });

  it('that nobody answered may be there or not, but not twice', () => {
    model.settle(note, undefined);
    expect([model.faults(rows(0)), model.faults(rows(1))]).toEqual([[], []]);
    expect(model.faults(rows(2))).toHaveLength(1);
  });

  it('of several parts is there as a whole', () => {
    const log = model.add({ sent: { command: 'contact.log', requestId: 'r2', input: {} }, tokens: ['‹w1›', '‹w2f›'] });
    model.settle(log, undefined);
    expect(model.faults(rows(1))).toContain('contact.log (r2) is there in part: 1,0');
  });

  it('that moves a lead is in the log of her stages once', () => {
    const move = model.add({ sent: { command: 'lead.move', requestId: 'r2', input: {} }, tokens: [], leadId: 'l' });
    model.settle(move, { ok: true, reply: { changed: true } });
    expect(model.faults(rows(0, 2))).toEqual([]);
    for (const changes of [1, 3]) expect(model.faults(rows(0, changes))).toHaveLength(1);
  });
});

describe('after a loss', () => {
  beforeEach(() => model.settle(note, { ok: true, reply: { noteId: 'n' } }));

  it('what the copy held must be back', () => {
    model.copied(7, model.held());
    expect(model.missing(rows(0))).toEqual([note]);
    expect(model.recovered(rows(0), 7)).toEqual(['note.add (r1) was in the copy and is not back']);
  });

  it('what was younger than the copy is lost, and missed no more', () => {
    model.copied(7, { writes: new Set(), moves: new Map() });
    expect(model.recovered(rows(0), 7)).toEqual([]);
    expect(note.isLost).toBe(true);
    expect(model.faults(rows(0))).toEqual([]);
  });
});

const plan = (seed: number) => planned(new Random(seed), 300);

describe('a walk', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(plan(5)).toEqual(plan(5));
    expect(plan(5)).not.toEqual(plan(6));
  });

  it('goes through every trouble, however short it is', () => {
    expect(new Set(planned(new Random(1), 150)).size).toBeGreaterThanOrEqual(17);
  });
});
