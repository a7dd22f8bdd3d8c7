import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { saveBeside } from '@/components/dashboard/backup/save-beside';

type Heard = (delta: { id: number; state?: { current?: string } }) => void;

const heard = new Set<Heard>();
const revoked = vi.fn();
let asked: { filename?: string; url?: string } = {};
let now: string;

beforeEach(() => {
  heard.clear();
  revoked.mockClear();
  now = 'in_progress';
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: revoked });
  Object.assign(fakeBrowser, {
    downloads: {
      download: (options: typeof asked) => {
        asked = options;
        return Promise.resolve(7);
      },
      search: () => Promise.resolve([{ state: now }]),
      onChanged: { addListener: (one: Heard) => heard.add(one), removeListener: (one: Heard) => heard.delete(one) },
    },
  });
});

it('a file is let go of when it is there, and not before', async () => {
  const saving = saveBeside('Fairlead/a.json', '{}');
  await vi.waitFor(() => expect(heard.size).toBe(1));
  for (const one of heard) one({ id: 8, state: { current: 'complete' } });
  expect(revoked).not.toHaveBeenCalled();
  for (const one of heard) one({ id: 7, state: { current: 'complete' } });
  await saving;
  expect(asked).toMatchObject({ filename: 'Fairlead/a.json', url: 'blob:1', saveAs: false });
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:1');
  expect(heard.size).toBe(0);
});

it('one that was there before the look at it is noticed too', async () => {
  now = 'complete';
  await saveBeside('Fairlead/a.json', '{}');
  expect(revoked).toHaveBeenCalledOnce();
});

it('one that the disk does not take is told, and let go of', async () => {
  now = 'interrupted';
  await expect(saveBeside('Fairlead/a.json', '{}')).rejects.toThrow('interrupted');
  expect(revoked).toHaveBeenCalledOnce();
  expect(heard.size).toBe(0);
});
