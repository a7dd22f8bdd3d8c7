import { type Browser } from 'puppeteer';

/** CSS pixels. */
export const size = { width: 1280, height: 800 } as const;

const source = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const drawing = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

async function drawn(
  browser: Browser,
  html: string,
  box: { width: number; height: number },
  omitBackground = false,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport(box);
    await page.setContent(html, { waitUntil: 'load' });
    return await page.screenshot({ omitBackground });
  } finally {
    await page.close();
  }
}

/** The popup where the browser opens it: over the page, under the toolbar's right end. */
export const popupOver = (browser: Browser, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> =>
  drawn(
    browser,
    `<body style="margin:0;overflow:hidden"><img src="${source(page)}" style="display:block">
     <div style="position:fixed;inset:0;background:#1c20242e"></div>
     <img src="${source(popup)}" style="position:fixed;top:8px;right:48px;border-radius:8px;box-shadow:0 2px 6px #0004,0 12px 40px #0005">`,
    size,
  );

/** The small tile beside a store's search results, in the colours and the type of the product. */
export const tile = (browser: Browser, icon: string, words: string): Promise<Uint8Array> =>
  drawn(
    browser,
    `<body style="margin:0;width:440px;height:280px;background:#0b5d57;color:#fff;font-family:system-ui,sans-serif;overflow:hidden">
     <div style="display:flex;flex-direction:column;align-items:center;justify-content:center;height:100%;gap:14px;text-align:center">
     <img src="${drawing(icon)}" width="96" height="96">
     <div style="font-size:40px;font-weight:600;line-height:1">Fairlead</div>
     <div style="font-size:17px;line-height:24px;color:#bfe9df;max-width:340px">${words}</div></div>`,
    { width: 440, height: 280 },
  );

/** The icon as the Chrome Web Store wants it: 96 pixels, and 16 around it that let the ground through. */
export const storeIcon = (browser: Browser, icon: string): Promise<Uint8Array> =>
  drawn(
    browser,
    `<body style="margin:0"><img src="${drawing(icon)}" width="96" height="96" style="display:block;margin:16px">`,
    { width: 128, height: 128 },
    true,
  );
