import { CommandError } from '@/lib/messages/client';

/** What came of taking commands back. */
export interface TakenBack {
  /** How many were. */
  count: number;
  /** Those that were not, the next one first: to be tried again, where that may help. */
  left: readonly string[];
  /** Why not; absent where nothing is left. */
  error?: CommandError;
}

/**
 * Takes commands back by their request ids, in this order, and stops at the first that cannot be. To try again with what is
 * left does no harm: undone twice is undone once. `told`: how many are, after each.
 */
export async function takeBack(
  requestIds: readonly string[],
  undo: (requestId: string) => Promise<unknown>,
  told: (count: number) => void = () => undefined,
): Promise<TakenBack> {
  for (const [count, requestId] of requestIds.entries()) {
    try {
      await undo(requestId);
      told(count + 1);
    } catch (error) {
      return { count, left: requestIds.slice(count), error: commandError(error) };
    }
  }
  return { count: requestIds.length, left: [] };
}

export function commandError(error: unknown): CommandError {
  return error instanceof CommandError ? error : new CommandError('failed');
}
