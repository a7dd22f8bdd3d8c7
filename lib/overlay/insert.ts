import type { Editor } from '@/lib/sites/site';

/**
 * Puts markup of our own making at the caret of the mail being written, as if the rep had pasted it: the browser's own command,
 * so that her Ctrl+Z takes it back and the host saves the draft. Without a caret in a mail, at the beginning of the last one.
 */
export function insertInto(editors: Editor[], html: string): { draft?: string } {
  const caret = getSelection()?.anchorNode ?? null;
  const editor = editors.find(({ field }) => field.contains(caret)) ?? editors.at(-1);
  if (!editor) return {};
  editor.field.focus();
  // No other way keeps the host's undo; the markup is escaped by its maker (`templateHtml`), and only our own pages can send it.
  document.execCommand('insertHTML', false, html);
  return { draft: editor.draft };
}
