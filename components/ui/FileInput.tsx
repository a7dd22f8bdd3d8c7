import type { RefObject } from 'react';

interface Props {
  /** To be clicked by the button that says what it is for. */
  picker: RefObject<HTMLInputElement | null>;
  label: string;
  /** Endings and media types. */
  accept: string;
  onFile: (file: File) => void;
}

/** The browser's own way to choose a file, behind a button of ours. */
export function FileInput({ picker, label, accept, onFile }: Props) {
  return (
    <input
      ref={picker}
      type="file"
      hidden
      accept={accept}
      aria-label={label}
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        // The same file, mended, can be chosen once more.
        target.value = '';
      }}
    />
  );
}
