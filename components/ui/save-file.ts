/** Hands a text to the rep as a file. `type`: its media type. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken what it needs once the click is done.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** A text as the name of a file: what a system would not take in one is left out; `otherwise` where nothing is left. */
export function fileName(text: string, otherwise: string): string {
  const kept = text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80);
  return kept || otherwise;
}
