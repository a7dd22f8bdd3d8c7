import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '@/components/ui/settings';
import { templateFacts, templateHtml } from '@/lib/pipeline/template-html';
import { examplePerson } from './example-person';
import { type HtmlNode, htmlTree } from './html-tree';
import type { TypedTemplate } from './template-form';

/** The template as it would stand in a mail to an invented lead: the very markup that is put in, drawn element by element. */
export function Preview({ typed: { language, body } }: { typed: TypedTemplate }) {
  const { t } = useTranslation();
  const { senderName } = useSettings();
  const id = useId();
  const person = examplePerson[language];
  const html = templateHtml(body, templateFacts(person, senderName), (field) => `[${t(`mail.fields.${field}`)}]`);
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-1">
      <h2 id={id} className="text-sm text-quiet">
        {t('templates.preview.title')}
      </h2>
      <div className="rounded-md border border-line bg-raised px-3 py-2">
        <p className="border-b border-line pb-1 text-sm text-quiet">
          {t('templates.preview.to', { name: person.name })}
        </p>
        {body.trim() ? (
          <div lang={language} className="pt-2 wrap-anywhere">
            <Nodes nodes={htmlTree(html)} />
          </div>
        ) : (
          <p className="pt-2 text-quiet">{t('templates.preview.empty')}</p>
        )}
      </div>
    </section>
  );
}

function Nodes({ nodes }: { nodes: readonly HtmlNode[] }) {
  // The tree has no names for its pieces: they are what stands where.
  // oxlint-disable-next-line react/no-array-index-key
  return nodes.map((node, index) => <Fragment key={index}>{drawn(node)}</Fragment>);
}

function drawn(node: HtmlNode) {
  if (typeof node === 'string') return node;
  const children = <Nodes nodes={node.children} />;
  switch (node.tag) {
    case 'br':
      return <br />;
    case 'b':
      return <b>{children}</b>;
    case 'i':
      return <i>{children}</i>;
    case 'ul':
      return <ul className="my-0 list-disc pl-6">{children}</ul>;
    case 'li':
      return <li>{children}</li>;
    case 'a':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer" className="text-accent underline">
          {children}
        </a>
      );
    default:
      return <div>{children}</div>;
  }
}
