// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '@/lib/messages/contract/overlay';
import { PlaceMarks } from '@/lib/overlay/place-marks';
import type { MarkPlace } from '@/lib/sites/site';
import { startAnswer, strikeStage } from './stage';

const { words } = startAnswer();
const kari: Mark = { leadId: '1', stageId: 'first-contact', overdue: false, won: false };
let ours: WeakSet<Node>;
let marks: PlaceMarks;
let roots: ShadowRoot[];

beforeEach(() => {
  ours = new WeakSet();
  marks = new PlaceMarks(ours);
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(strikeStage);

/** Rows of a host, each with a subject; a place for each. */
function rows(...emails: string[]): MarkPlace[] {
  document.body.replaceChildren();
  return emails.map((email, at) => {
    const cell = document.createElement('div');
    cell.append('Subject');
    document.body.append(cell);
    return { key: String(at), at: cell, emails: [email] };
  });
}
const draw = (places: MarkPlace[], known: Record<string, Mark>) =>
  marks.draw(places, (emails) => emails.map((email) => known[email]).find(Boolean), words);
const chip = (at: number) => roots[at]!.querySelector('i')!;
const marked = (places: MarkPlace[]) =>
  places.map(({ at }) => [...at.children].filter((child) => ours.has(child)).length);

describe('the marks of a list', () => {
  test('stand first in the rows of leads, and in no other row', () => {
    const places = rows('kari@x.example', 'ola@x.example');
    draw(places, { 'kari@x.example': kari });
    expect(marked(places)).toEqual([1, 0]);
    expect(ours.has(places[0]!.at.firstChild!)).toBe(true);
    expect(chip(0).dataset.text).toBe('First contact');
  });

  test('have the whole of a name that a team gave its stage', () => {
    const named = { ...words, stages: { 'first-contact': 'Call, then write' } };
    marks.draw(rows('a'), () => ({ ...kari, overdue: true }), named);
    expect(chip(0).dataset.text).toBe('! Call, then write');
    expect(chip(0).getAttribute('aria-label')).toBe('! Call, then write, overdue');
  });

  test('say overdue and won with a sign and a word, not by colour alone', () => {
    draw(rows('a', 'b'), { a: { ...kari, overdue: true }, b: { ...kari, won: true } });
    expect([chip(0).dataset.text, chip(0).getAttribute('aria-label')]).toEqual([
      '! First contact',
      '! First contact, overdue',
    ]);
    expect(chip(1).dataset.text).toBe('✓ Won');
  });

  test('hold no text that the host could find or select, and no attribute in its tree', () => {
    const places = rows('a');
    draw(places, { a: kari });
    const mark = places[0]!.at.firstElementChild!;
    expect(mark.attributes).toHaveLength(0);
    expect(mark.shadowRoot).toBeNull();
    expect(document.body.textContent).toBe('Subject');
    expect(chip(0).textContent).toBe('');
  });

  test('are left alone while nothing changes, and are never two in one place', () => {
    const places = rows('a');
    draw(places, { a: kari });
    const first = places[0]!.at.firstChild;
    draw([...places, ...places], { a: kari });
    expect(places[0]!.at.firstChild).toBe(first);
    expect(marked(places)).toEqual([1]);
  });

  test('follow the lead: another stage is another mark, no lead is none', () => {
    const places = rows('a');
    draw(places, { a: kari });
    draw(places, { a: { ...kari, stageId: 'closing' } });
    expect(marked(places)).toEqual([1]);
    expect(chip(1).dataset.text).toBe('ærlig');
    draw(places, {});
    expect(marked(places)).toEqual([0]);
  });

  test('are gone from a row that shows somebody else now', () => {
    const [place] = rows('a');
    draw([place!], { a: kari });
    draw([{ ...place!, emails: ['b'] }], { a: kari });
    expect(marked([place!])).toEqual([0]);
  });

  test('are known to be torn when the host drew its rows anew, at most twice a second', () => {
    vi.useFakeTimers();
    vi.advanceTimersByTime(1000);
    let places = rows('a');
    draw(places, { a: kari });
    expect(marks.isTorn).toBe(false);
    places = rows('a');
    expect(marks.isTorn).toBe(true);
    draw(places, { a: kari });
    expect(marked(places)).toEqual([1]);
    places = rows('a');
    expect(marks.isTorn).toBe(false);
    vi.advanceTimersByTime(500);
    expect(marks.isTorn).toBe(true);
  });

  test('leave nothing behind when they are erased', () => {
    const places = rows('a', 'b');
    draw(places, { a: kari, b: kari });
    marks.erase();
    expect(marked(places)).toEqual([0, 0]);
    expect(marks.isTorn).toBe(false);
  });
});
