import { expect, test } from 'vitest';
import { optionsOf, sections } from './options';

test('Without a word everything is measured, five times, up to 100,000 leads', () => {
  expect(optionsOf([])).toEqual({ only: sections, samples: 5, sizes: [100, 10_000, 100_000] });
});

test('Sections, samples and sizes are as they are given, sizes once each and ascending', () => {
  const options = optionsOf(['--only', 'content,popup', '--samples', '9', '--sizes', '500,20,500']);
  expect(options).toEqual({ only: ['content', 'popup'], samples: 9, sizes: [20, 500] });
});

test.each([['--only', 'contents'], ['--samples', '0'], ['--samples', '2.5'], ['--sizes', '100,many'], ['--fast']])(
  '%s %s is refused with a word on what is wrong',
  (...args) => {
    expect(() => optionsOf(args)).toThrow(TypeError);
  },
);
