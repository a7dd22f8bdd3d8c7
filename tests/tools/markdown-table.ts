/** The cells of the table under a heading of a Markdown text, without its head; a cell's words as they stand there. */
export function tableUnder(text: string, heading: string): string[][] {
  return linesOf(text, heading)
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** The same text with these rows in the place of that table's. */
export function withTable(text: string, heading: string, rows: readonly (readonly string[])[]): string {
  const lines = linesOf(text, heading);
  const table = lines.filter((line) => line.startsWith('|'));
  const [head = '', rule = ''] = table;
  const written = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return text.replace(table.join('\n'), () => [head, rule, ...written].join('\n'));
}

function linesOf(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) throw new Error(`There is no heading “${heading}”`);
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
