import { expect, test } from 'vitest';
import { bytesByPackage, folderOf } from '@/webstore/pack/shipped-parts';

test('a part is of the innermost package in whose folder it lies; what lies in none is ours', () => {
  expect(folderOf('node_modules/react/index.js')).toBe('node_modules/react');
  expect(folderOf('node_modules/@visx/axis/esm/Axis.js')).toBe('node_modules/@visx/axis');
  expect(folderOf('node_modules/a/node_modules/@b/c/x.js')).toBe('node_modules/a/node_modules/@b/c');
  expect(folderOf('../out/node_modules/zod/v4/core.js')).toBe('node_modules/zod');
  expect(folderOf('lib/pipeline/lead.ts')).toBe('');
  expect(folderOf('\0vite/preload-helper.js')).toBe('');
});

test('a bundle’s bytes are shared out by the length of its parts, over all bundles', () => {
  const bytes = bytesByPackage([
    { bytes: 100, parts: { '': 300, react: 100 } },
    { bytes: 50, parts: { react: 10 } },
    { bytes: 20, parts: {} },
  ]);
  expect(Object.fromEntries(bytes)).toEqual({ '': 75, react: 75 });
});
