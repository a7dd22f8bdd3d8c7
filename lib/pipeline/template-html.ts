import { firstName } from './first-name';
import type { TemplateFacts, TemplateField } from './template';
import { field, filled, isField, itemIn, linesOf, marks } from './template-marks';

interface Person {
  name: string;
  title?: string | undefined;
  company?: string | undefined;
  need?: string | undefined;
}

/** What a template is filled in with; a fact that is not known is absent. */
export function templateFacts({ name, title, company, need }: Person, senderName: string): TemplateFacts {
  const known: Record<TemplateField, string | undefined> = {
    firstName: firstName(name),
    // A mail shows the address where no name is known.
    name: name.includes('@') ? undefined : name,
    company,
    title,
    need,
    senderName,
  };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text?.trim()));
}

/** The fields that the template asks for and that these facts do not fill, each once, in the order of the text. */
export function emptyFields(body: string, facts: TemplateFacts): TemplateField[] {
  const asked = Array.from(body.matchAll(field), ([, name = '']) => name).filter(isField);
  return [...new Set(asked)].filter((name) => !facts[name]?.trim());
}

/**
 * The template as markup to be put into a mail: all text escaped, and no element but `div`, `br`, `b`, `i`, `ul`, `li` and
 * `a` with an `https:` or `mailto:` address. A field without a fact shows what `missing` gives for it; an unknown one stays
 * as it was typed. Facts are text: nothing in them is a mark.
 */
export function templateHtml(
  body: string,
  facts: TemplateFacts,
  missing: (field: TemplateField) => string = (name) => `[${name}]`,
): string {
  const fill = (text: string) => filled(text, facts, missing);
  const html: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) html.push(`<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const line of linesOf(body)) {
    const item = itemIn(line);
    if (item !== undefined) {
      items.push(`<li>${inline(item, fill)}</li>`);
      continue;
    }
    endList();
    html.push(`<div>${line.trim() ? inline(line, fill) : '<br>'}</div>`);
  }
  endList();
  return html.join('');
}

function inline(text: string, fill: (text: string) => string): string {
  const found = marks.exec(text);
  if (!found?.groups) return escaped(fill(text));
  const { bold, italic, words, address } = found.groups;
  const before = escaped(fill(text.slice(0, found.index)));
  const after = inline(text.slice(found.index + found[0].length), fill);
  if (bold !== undefined) return `${before}<b>${inline(bold, fill)}</b>${after}`;
  if (italic !== undefined) return `${before}<i>${inline(italic, fill)}</i>${after}`;
  return `${before}<a href="${escaped(address ?? '')}">${inline(words ?? '', fill)}</a>${after}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
