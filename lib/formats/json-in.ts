/** What a file of JSON says, or why it says nothing. `longest`: UTF-16 units that are read at the most. */
export function jsonIn(text: string, longest: number): { json: unknown } | { error: 'too-big' | 'not-json' } {
  if (text.length > longest) return { error: 'too-big' };
  try {
    // Editors on Windows put a mark before the text.
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { error: 'not-json' };
  }
}
