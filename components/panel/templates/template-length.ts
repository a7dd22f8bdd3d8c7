import { shownFacts } from '@/components/ui/mail/template-facts';
import type { PageView } from '@/lib/pipeline/page';
import type { TemplateFacts, TemplateField } from '@/lib/pipeline/template';
import { templateText } from '@/lib/pipeline/template-text';

/** How much fits into what is being written on the page, UTF-16 units; `undefined` where as much as she likes. */
export function limitOf(writing: PageView['writing']): number | undefined {
  return typeof writing === 'object' ? writing.limit : undefined;
}

/** How long the filled template is, UTF-16 units, and by how much that is too long. */
export interface Length {
  length: number;
  limit: number;
  /** 0 where it fits. */
  over: number;
}

/** As it would stand there, with the word for each fact that is not known. */
export function templateLength(
  body: string,
  facts: TemplateFacts,
  limit: number,
  wordFor: (field: TemplateField) => string,
): Length {
  const { length } = templateText(body, shownFacts(facts, wordFor));
  return { length, limit, over: Math.max(length - limit, 0) };
}
