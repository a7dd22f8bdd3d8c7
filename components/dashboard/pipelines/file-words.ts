import type { FileProblem } from '@/lib/formats/pipeline-file-problem';
import type { Translate } from '@/lib/i18n';

/** Where in the file something is wrong: "Stage 3, criteria[0].text", with the keys as the file has them. */
export function placeSaid(t: Translate, at: FileProblem['at']): string {
  const [list, place, ...inside] = at;
  const isKnown = (list === 'stages' || list === 'fields') && typeof place === 'number';
  const path = (isKnown ? inside : at).map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const keys = path.replace(/^\./, '');
  if (!isKnown) return keys;
  const one = t(`pipelines.file.${list}`, { number: place + 1 });
  return keys ? `${one}, ${keys}` : one;
}

/** What is wrong there. */
export function problemSaid(t: Translate, { what, limit = 0, allowed = [], given = '' }: FileProblem): string {
  return t(`pipelines.file.${what}`, { limit, allowed: allowed.join(', '), given });
}
