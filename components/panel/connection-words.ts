import type { Translate } from '@/lib/i18n';
import type { Connection } from '@/lib/pipeline/page';

const degrees = [1, 2, 3] as const;

/** How the rep is connected with someone, in words: none where nothing is known, and none for who only could be invited. */
export function connectionWords(t: Translate, { degree, invitation }: Connection): string[] {
  const words: string[] = [];
  const known = degrees.find((one) => one === degree);
  if (known !== undefined) words.push(t(`panel.connection.degrees.${known}`));
  // Who is a connection has no invitation open, whatever an older page said.
  if (degree !== 1 && (invitation === 'sent' || invitation === 'received'))
    words.push(t(`panel.connection.${invitation}`));
  return words;
}
