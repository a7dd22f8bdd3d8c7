import { type Attributes } from '../markup';

/** What the stage does where a control is pressed. No reader may go by this attribute: LinkedIn has nothing like it. */
export const verbs = [
  'accept',
  'add-note',
  'close',
  'close-bubble',
  'confirm-withdrawal',
  'connect',
  'follow',
  'ignore',
  'menu',
  'message',
  'page',
  'send-invitation',
  'thread',
  'withdraw',
] as const;
export type Verb = (typeof verbs)[number];

/** `subject`: a slug, a thread's id or whatever else the verb takes. */
export const act = (verb: Verb, subject = ''): Attributes => ({ 'data-act': `${verb} ${subject}` });

/** Of the control at `target`, or of the nearest around it. */
export function actAt(target: Element): { verb: Verb; subject: string; control: Element } | undefined {
  const control = target.closest('[data-act]');
  const [name, ...rest] = control?.getAttribute('data-act')?.split(' ') ?? [];
  const verb = verbs.find((one) => one === name);
  return control && verb ? { verb, subject: rest.join(' '), control } : undefined;
}
