import { browser } from '@/lib/browser';

/** Saves a text among the rep's downloads without asking where; it is handed over when this resolves. Rejects where the browser does not take it. */
export async function saveBeside(filename: string, text: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    await ended(id);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The file is there, or will not be. */
async function ended(id: number): Promise<void> {
  const { onChanged } = browser.downloads;
  let heard: Parameters<typeof onChanged.addListener>[0] | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const tell = (state: string | undefined) => {
        if (state === 'complete') resolve();
        if (state === 'interrupted') reject(new Error('The download was interrupted'));
      };
      heard = (delta) => {
        if (delta.id === id) tell(delta.state?.current);
      };
      onChanged.addListener(heard);
      // It may have been quicker than the look at it.
      void browser.downloads.search({ id }).then(([found]) => tell(found?.state));
    });
  } finally {
    if (heard) onChanged.removeListener(heard);
  }
}
