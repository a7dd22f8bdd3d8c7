/** Why a command was not carried out. The contract's error codes say what each means to the rep. */
export type RefusalCode = 'bad-input' | 'not-found' | 'stale' | 'cannot-undo' | 'storage-full' | 'outdated';

/** A command, or a question, that was refused. Nothing was written. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    /** For the view that asked; never a word of the rep's own, for it may reach a console. */
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
