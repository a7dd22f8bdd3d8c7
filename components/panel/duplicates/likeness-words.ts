import type { Translate } from '@/lib/i18n';
import type { Likeness } from '@/lib/pipeline/duplicate';

/** Why two may be one person: "Same company · First and last name swapped". */
export function likenessWords(t: Translate, { reason, name }: Likeness): string {
  const why = t(`duplicates.reasons.${reason}`);
  if (reason === 'name') return why;
  const near = name ?? 'first-name';
  return `${why} · ${t(`duplicates.names.${near}`)}`;
}
