import type { TemplateFacts, TemplateField } from './template';
import { filled, itemIn, linesOf, marks } from './template-marks';

/**
 * The template as plain text, for a field that takes nothing else: its `length` (UTF-16 units) is what counts against such a field's
 * limit. A list's lines begin with "- ", a link is "words (address)"; without blank lines at either end. A field without a fact shows
 * what `missing` gives for it; an unknown one stays as it was typed. Facts are text: nothing in them is a mark.
 */
export function templateText(
  body: string,
  facts: TemplateFacts,
  missing: (field: TemplateField) => string = (name) => `[${name}]`,
): string {
  const fill = (text: string) => filled(text, facts, missing);
  const lines = linesOf(body).map((line) => {
    const item = itemIn(line);
    return item === undefined ? inline(line, fill).trimEnd() : `- ${inline(item, fill)}`;
  });
  return lines.join('\n').trim();
}

function inline(text: string, fill: (text: string) => string): string {
  const found = marks.exec(text);
  if (!found?.groups) return fill(text);
  const { bold, italic, words, address = '' } = found.groups;
  const before = fill(text.slice(0, found.index));
  const after = inline(text.slice(found.index + found[0].length), fill);
  const marked = bold ?? italic;
  if (marked !== undefined) return `${before}${inline(marked, fill)}${after}`;
  const shown = inline(words ?? '', fill);
  return `${before}${shown === address ? address : `${shown} (${address.replace(/^mailto:/, '')})`}${after}`;
}
