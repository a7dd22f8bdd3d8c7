import { describe, expect, test } from 'vitest';
import { type HtmlNode, htmlTree } from '@/components/dashboard/templates/html-tree';
import { starters } from '@/components/dashboard/templates/starters';
import { templateHtml } from '@/lib/pipeline/template-html';

const missing = (field: string) => `[${field}]`;
const treeOf = (body: string, facts = {}) => htmlTree(templateHtml(body, facts, missing));
const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

describe('the preview of a template', () => {
  test('has the bold and italic words, the lists and the links of what is put into the mail', () => {
    expect(treeOf('**Hi** _you_\n\n- one\n- two\n[words](https://example.com/a?b=1&c=2)')).toEqual([
      { tag: 'div', children: [{ tag: 'b', children: ['Hi'] }, ' ', { tag: 'i', children: ['you'] }] },
      { tag: 'div', children: [{ tag: 'br', children: [] }] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['one'] },
          { tag: 'li', children: ['two'] },
        ],
      },
      { tag: 'div', children: [{ tag: 'a', href: 'https://example.com/a?b=1&c=2', children: ['words'] }] },
    ]);
  });

  test('shows markup that was typed, or that a fact holds, as the text that it is', () => {
    const typed = '<img src=x onerror=alert(1)> & "quotes" &amp; it’s \'so\'';
    expect(textOf(treeOf(typed))).toBe(typed);
    expect(textOf(treeOf('{{company}}', { company: '<b>Bø & Sønn</b>' }))).toBe('<b>Bø & Sønn</b>');
  });

  test('links nowhere but where a template may', () => {
    expect(JSON.stringify(treeOf('[words](javascript:alert)'))).not.toContain('href');
  });

  test('draws what is no such markup as text, and loses nothing of it', () => {
    expect(htmlTree('<script>x</script>')).toEqual(['<', 'script>x', '<', '/script>']);
    expect(htmlTree('a</div>b')).toEqual(['a', 'b']);
  });
});

describe.each(['en', 'nb'] as const)('the templates to start with in %s', (language) => {
  test('are two, and each reads whole with all facts', () => {
    const facts = { firstName: 'Ingrid', company: 'Solheim', title: 'driftsleder', need: 'ro', senderName: 'Kari' };
    expect(starters[language]).toHaveLength(2);
    for (const one of starters[language]) {
      expect(one.language).toBe(language);
      expect(textOf(treeOf(one.body, facts))).not.toMatch(/[{}[\]*]/);
    }
  });
});
