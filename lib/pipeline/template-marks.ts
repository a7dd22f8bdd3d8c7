import { type TemplateFacts, type TemplateField, templateFields } from './template';

export const field = /\{\{\s*(\w+)\s*\}\}/g;

export const isField = (name: string): name is TemplateField => (templateFields as readonly string[]).includes(name);

/** The text with its facts; `missing` for one that is not known, an unknown field as it was typed. */
export function filled(text: string, facts: TemplateFacts, missing: (field: TemplateField) => string): string {
  return text.replace(field, (whole, name: string) => (isField(name) ? facts[name]?.trim() || missing(name) : whole));
}

export const linesOf = (body: string) => body.replaceAll('\r\n', '\n').split('\n');

/** What stands behind the dash of a list's line; `undefined` for another line. */
export const itemIn = (line: string) => /^\s*-\s+(.*)$/.exec(line)?.[1];

/** What a line may hold besides text: `**bold**`, `_italic_`, `[words](address)`; none of them in a field's name. */
export const marks =
  /\*\*(?<bold>[^*]{1,1000})\*\*|(?<![\p{L}\p{N}_])_(?<italic>[^_]{1,1000})_(?![\p{L}\p{N}_])|\[(?<words>[^[\]]{1,500})\]\((?<address>(?:https:\/\/|mailto:)[^\s()<>"']{1,2000})\)/u;
