// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coversControl, scrollbarAt } from '@/lib/overlay/free-place';

interface Drawn {
  element: HTMLElement;
  box: { left: number; top: number; width: number; height: number };
}

const ours = document.createElement('div');
let drawn: Drawn[] = [];

/** jsdom lays nothing out: the page here is what this says, topmost last. */
function drawAt(tag: string, left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement(tag);
  document.body.append(element);
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  drawn.push({ element, box: { left, top, width, height } });
  return element;
}

function scroller(width: number, inner: number, height = 5_000): void {
  const element = drawAt('main', 0, 0, width, 800);
  const sizes = { offsetWidth: width, clientWidth: inner, clientHeight: 800, scrollHeight: height };
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(element, name, { value });
}

beforeEach(() => {
  drawn = [];
  document.body.replaceChildren();
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 1_280 });
  document.elementsFromPoint = (x, y) => {
    const at = drawn.filter(
      ({ box }) => x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height,
    );
    return [ours, ...at.map(({ element }) => element).toReversed()];
  };
});
afterEach(() => Reflect.deleteProperty(document.documentElement, 'clientWidth'));

describe('a place at the edge', () => {
  const place = { top: 300, right: 0, size: 28 };

  test('covers a control that lies there, also by a corner of it, or all but touches it', () => {
    drawAt('button', 1_240, 325, 36, 36);
    expect(coversControl(place, ours)).toBe(true);
    expect(coversControl({ ...place, top: 294 }, ours)).toBe(true);
    expect(coversControl({ ...place, top: 290 }, ours)).toBe(false);
    expect(coversControl({ ...place, right: 60 }, ours)).toBe(false);
  });

  test('covers what lies in a control', () => {
    const icon = drawAt('span', 1_250, 300, 24, 24);
    const button = drawAt('div', 0, 0, 0, 0);
    button.append(icon);
    expect(coversControl(place, ours)).toBe(false);
    button.setAttribute('role', 'button');
    expect(coversControl(place, ours)).toBe(true);
  });

  test('covers no control where the host only shows something, or an area that takes the focus', () => {
    drawAt('p', 1_200, 0, 80, 800);
    drawAt('main', 0, 0, 1_280, 800).tabIndex = 0;
    expect(coversControl(place, ours)).toBe(false);
  });

  test('does not cover a control that something else of the host hides', () => {
    drawAt('button', 1_240, 300, 36, 36);
    drawAt('div', 1_000, 0, 280, 800);
    expect(coversControl(place, ours)).toBe(false);
  });
});

describe('the scrollbar at the edge', () => {
  test('is that of a scroller of the host that reaches the edge', () => {
    scroller(1_280, 1_265);
    expect(scrollbarAt(300, ours)).toBe(15);
  });

  test('is none where nothing scrolls, or where the bar is thinner than a border', () => {
    scroller(1_280, 1_265, 800);
    expect(scrollbarAt(300, ours)).toBe(0);
    drawn = [];
    scroller(1_280, 1_278);
    expect(scrollbarAt(300, ours)).toBe(0);
  });
});
