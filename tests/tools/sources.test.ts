import { expect, it } from 'vitest';
import { sources } from './sources';

const having = (pattern: RegExp) =>
  sources()
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name);

it('S1: nothing makes markup of text, in a page of ours or in a host’s', () => {
  // The lint forbids React's way. These are the browser's own, none of which a content script's policy would stop.
  const sinks =
    /\b(?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser)\b|\bdocument\.writeln?\b/;
  expect(sources().length).toBeGreaterThan(300);
  expect(having(sinks)).toEqual([]);
});

it('F11: nothing is decided by how much room the browser says is left', () => {
  const asking = having(/\bestimate\(\)/);
  // What is used is shown in the settings; what is said to be left is in a report that the rep copies, and nowhere else.
  expect(asking.toSorted()).toEqual([
    'components/dashboard/settings/StorageState.tsx',
    'components/dashboard/settings/diagnostics.ts',
  ]);
  expect(having(/\bquota\b/)).toEqual(['components/dashboard/settings/diagnostics.ts']);
});

it('F25: nothing reloads the extension: an update waits until the browser finds it at rest', () => {
  expect(having(/\bruntime\.reload\b/)).toEqual([]);
});
