import type { Template } from '@/lib/pipeline/template';

/** So many must have been sent before a share of them says anything. */
export const fewest = 5;

/**
 * What is known of how a template is answered: nothing (`unused`), too little for a share (`few`), or the share of the mails
 * sent with it that were answered, 0 to 1.
 */
export function answerRate({ used, answered }: Pick<Template, 'used' | 'answered'>): 'unused' | 'few' | number {
  if (used <= 0) return 'unused';
  // An undo may leave an answer to a mail that is counted no more.
  return used < fewest ? 'few' : Math.min(answered / used, 1);
}
