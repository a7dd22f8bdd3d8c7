import type { TabInputs, TabReplies } from '@/lib/messages/contract';
import type { Editor } from '@/lib/sites/site';

/**
 * Puts markup of our own making at the caret of what is being written, as if the rep had pasted it: the browser's own command,
 * so that her Ctrl+Z takes it back and the host saves the draft. As plain text where the field takes nothing else. The field is
 * the one with the focus, else the one that the caret was left in when our panel took the focus, else the last. Nothing is put
 * into a field that would cut it off.
 */
export function insertInto(
  editors: Editor[],
  { html, text }: TabInputs['compose.insert'],
): TabReplies['compose.insert'] {
  const around = (node: (root: Node) => Node | null) =>
    editors.find(({ field }) => field.contains(node(field.getRootNode())));
  // The focus, for it is told in each root, and the caret in the document alone.
  const editor =
    around((root) => (root as ShadowRoot).activeElement) ?? around(() => getSelection()!.anchorNode) ?? editors.at(-1);
  if (!editor) return {};
  const { field, limit } = editor;
  const over = limit ? lengthWith(field, text) - limit : 0;
  if (over > 0) return { over };
  const isPlain = limit || 'value' in field;
  field.focus();
  // No other way keeps the host's undo; the markup is escaped by its maker (`templateHtml`), and only our own pages can send it.
  document.execCommand(isPlain ? 'insertText' : 'insertHTML', false, isPlain ? text : html);
  return { draft: editor.draft };
}

/** UTF-16 units of what stands in the field once the text has come in the place of what is selected. */
function lengthWith(field: HTMLElement, text: string): number {
  const { value = field.textContent!, selectionStart, selectionEnd } = field as Partial<HTMLTextAreaElement>;
  return value.length - (selectionEnd ?? 0) + (selectionStart ?? 0) + text.length;
}
