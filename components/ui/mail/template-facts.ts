/**
 * A template as it reads before it is in a mail, shared by the panel and the dashboard. What it is filled in with is
 * `templateFacts(person, senderName)` of `lib/pipeline/template-html`.
 * - `shownFacts(facts, wordFor)` the facts, with `[company]` where one is empty, as it stands in the mail then
 * - `previewLine(body, facts)` one line of plain text to tell a template by
 */
import { type TemplateFacts, type TemplateField, templateFields } from '@/lib/pipeline/template';

/** The facts, and in place of each that is not known its word in brackets. */
export function shownFacts(facts: TemplateFacts, wordFor: (field: TemplateField) => string): TemplateFacts {
  return Object.fromEntries(templateFields.map((field) => [field, facts[field] ?? `[${wordFor(field)}]`]));
}

const field = /\{\{\s*(\w+)\s*\}\}/g;

/** A greeting is mostly shorter, UTF-16 units. */
const telling = 30;

/** The first line of a template that says more than a greeting, without its marks and with these facts. */
export function previewLine(body: string, facts: TemplateFacts): string {
  const lines = body
    .split('\n')
    .map((line) => plain(line, facts))
    .filter(Boolean);
  return lines.find((line) => line.length > telling) ?? lines[0] ?? '';
}

function plain(line: string, facts: TemplateFacts): string {
  return line
    .replace(/^\s*- /, '')
    .replace(/\[([^[\]]{1,500})\]\([^()]{1,2000}\)/g, '$1')
    .replaceAll('**', '')
    .replace(/(^|\s)_([^_]{1,1000})_/g, '$1$2')
    .replace(field, (whole, name: string) => facts[name as TemplateField] ?? whole)
    .trim();
}
