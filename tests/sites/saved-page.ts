import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page as a document: no script runs, nothing is loaded. Declared shadow roots are attached, as a browser does. */
export function savedPage(html: string, url: string): Document {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}
