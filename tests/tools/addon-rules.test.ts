import { describe, expect, test } from 'vitest';
import { type Report, unexplained } from './addon-rules.mjs';

const text = 'first\nif(o?.__html!==n&&(e.innerHTML=n))…\nours.innerHTML=name';
const assignment = { _type: 'warning' as const, code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe', file: 'page.js' };
const reacts = { ...assignment, line: 2, column: 24 };
const ours = { ...assignment, line: 3, column: 6 };
const found = (report: Partial<Report>) =>
  unexplained({ errors: [], notices: [], warnings: [], ...report }, () => text);

describe('of what Mozilla’s linter finds, explained', () => {
  test('are the two places in which React assigns markup', () => {
    expect(found({ warnings: [reacts, reacts] })).toEqual([]);
  });
  test('is no third one, and none of our own', () => {
    expect(found({ warnings: [reacts, reacts, reacts] })).toHaveLength(1);
    expect(found({ warnings: [ours] })).toEqual(['warning: UNSAFE_VAR_ASSIGNMENT (Unsafe) page.js:3']);
  });
  test('is no other warning, no error and no notice', () => {
    expect(found({ warnings: [{ ...reacts, code: 'DANGEROUS_EVAL' }] })).toHaveLength(1);
    const manifest = { code: 'MANIFEST', message: 'Bad' };
    const report = {
      errors: [{ _type: 'error' as const, ...manifest }],
      notices: [{ _type: 'notice' as const, ...manifest }],
    };
    expect(found(report)).toEqual(['error: MANIFEST (Bad) :', 'notice: MANIFEST (Bad) :']);
  });
});
