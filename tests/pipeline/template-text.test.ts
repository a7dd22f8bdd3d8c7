import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { templateHtml } from '@/lib/pipeline/template-html';
import { templateText } from '@/lib/pipeline/template-text';

const facts = { firstName: 'Kari', company: '**Fjord** [AS](https://x.example)' };

it.each([
  ['Hi {{firstName}},\r\n\r\nsee you.', 'Hi Kari,\n\nsee you.'],
  ['Hi {{ firstName }} of {{title}}', 'Hi Kari of [title]'],
  ['Hi {{nobody}}', 'Hi {{nobody}}'],
  ['**Bold and _italic_** words', 'Bold and italic words'],
  ['snake_case_word', 'snake_case_word'],
  ['For you:\n- one\n  -  **two**\nand', 'For you:\n- one\n- two\nand'],
  ['See [our **plan**](https://fjord.example/plan).', 'See our plan (https://fjord.example/plan).'],
  ['[https://fjord.example](https://fjord.example)', 'https://fjord.example'],
  ['[write me](mailto:ida@fjord.example)', 'write me (ida@fjord.example)'],
  ['[no](javascript:alert(1))', '[no](javascript:alert(1))'],
  ['At {{company}}', 'At **Fjord** [AS](https://x.example)'],
  ['\n\n Hi \n\n', 'Hi'],
])('%j is %j as plain text', (body, text) => {
  expect(templateText(body, facts)).toBe(text);
});

it('says in its own words what is missing', () => {
  expect(templateText('{{title}} {{need}}', {}, (field) => `<${field}>`)).toBe('<title> <need>');
});

it('is as long as what stands in the field, to the letter', () => {
  expect(templateText('Hi {{firstName}} 🚀', facts)).toHaveLength('Hi Kari 🚀'.length);
});

const bare = (words: string) => words.replace(/[\s-]|\(https:\/\/x\.example\)/g, '');

it('has the words that the same template has in a mail, and no others', () => {
  const piece = fc.constantFrom('**', '_', 'a', ' ', '\n', '- ', '[b](https://x.example)', '{{firstName}}', '<', '&');
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }).map((all) => all.join(''));
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  const shown = (html: string) =>
    html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);
  fc.assert(
    fc.property(text, (body) => {
      expect(bare(templateText(body, facts))).toBe(bare(shown(templateHtml(body, facts))));
    }),
  );
});
