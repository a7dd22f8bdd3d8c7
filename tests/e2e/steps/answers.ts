import { type Frame, type Page } from 'puppeteer';
import { type Answer, type CommandName } from '@/lib/messages/contract';

/**
 * What comes of a command that the panel sends.
 * - `lost` it is carried out, and the answer never comes
 * - an answer: it is not carried out, and that is answered
 */
export type Fate = 'lost' | Extract<Answer, { ok: false }>;

/** From now on every such command of this panel ends so; without a fate, as it should. */
export const answer = (panel: Frame | Page, command: CommandName, fate?: Fate): Promise<void> =>
  panel.evaluate(
    (named, given) => {
      const { runtime } = chrome as unknown as {
        runtime: { sendMessage: (message: unknown) => Promise<unknown>; real?: (message: unknown) => Promise<unknown> };
      };
      runtime.real ??= runtime.sendMessage.bind(runtime);
      const { real } = runtime;
      runtime.sendMessage = async (message) => {
        if (given === undefined || (message as { command?: string }).command !== named) return real(message);
        if (given !== 'lost') return given;
        await real(message);
        return undefined;
      };
    },
    command,
    fate,
  );
