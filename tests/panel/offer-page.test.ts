import { describe, expect, test } from 'vitest';
import { fitHeight } from '@/components/panel/offer/fit-height';
import { surfaceOf } from '@/components/panel/surface';

describe('the frame that asks about a mail', () => {
  test('is asked for by its address, and told there when the background could not be', () => {
    expect(surfaceOf('?in=offer')).toEqual({ in: 'offer', lost: false });
    expect(surfaceOf('?in=offer&lost=1')).toEqual({ in: 'offer', lost: true });
  });

  test('is as high as its card', () => {
    expect(fitHeight(121.4, [])).toBe(122);
  });

  test('goes when there is neither a card nor a toast', () => {
    expect(fitHeight(0, [])).toBe(0);
  });

  test('has room for the toasts that stand below the card, of which two show at once', () => {
    expect(fitHeight(100, [44])).toBe(100 + 44 + 24);
    expect(fitHeight(0, [44, 60, 44])).toBe(44 + 60 + 8 + 24);
  });
});
