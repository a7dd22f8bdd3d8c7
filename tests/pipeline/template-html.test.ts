import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields, templateFacts, templateHtml } from '@/lib/pipeline/template-html';

const facts = { firstName: 'Kari', company: 'Fjord & Sønn <AS>' };

describe('a template as it stands in a mail', () => {
  it('has lines, empty lines, lists, marks and links', () => {
    const body =
      'Hi {{firstName}},\n\n**Bold** and _italic_ of {{ company }}.\n- one\n- two\n[us](https://fjord.example/a_b?x=1&y=2)';
    expect(templateHtml(body, facts)).toBe(
      '<div>Hi Kari,</div><div><br></div><div><b>Bold</b> and <i>italic</i> of Fjord &amp; Sønn &lt;AS&gt;.</div>' +
        '<ul><li>one</li><li>two</li></ul><div><a href="https://fjord.example/a_b?x=1&amp;y=2">us</a></div>',
    );
  });

  it('shows what a field lacks, and leaves one that it does not know', () => {
    expect(templateHtml('{{need}} {{nede}}', facts, (field) => `[${field.toUpperCase()}]`)).toBe(
      '<div>[NEED] {{nede}}</div>',
    );
    expect(emptyFields('{{need}} {{firstName}} {{title}} {{need}} {{nede}}', facts)).toEqual(['need', 'title']);
  });

  it('takes no mark from a fact, and no address but a secure one', () => {
    expect(templateHtml('{{name}}', { name: '**x** [a](https://b.example)' })).not.toMatch(/<b>|<a/);
    expect(templateHtml('[a](javascript:alert(1)) [b](http://b.example)', {})).not.toContain('<a');
    expect(templateHtml('snake_case_name 2 ** 3', {})).toBe('<div>snake_case_name 2 ** 3</div>');
  });

  it('holds no element but ours, whatever is written', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('**', '_', '[x](https://x.example)', '<img src=x onerror=y>', '{{name}}', '\n- ', '"'),
    );
    fc.assert(
      fc.property(fc.array(part), fc.string(), (parts, name) => {
        const html = templateHtml(parts.join(''), { name });
        const rest = html.replace(/<\/?(?:div|b|i|ul|li|a)>|<br>|<a href="(?:https:\/\/|mailto:)[^"<>]*">/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
      { numRuns: 300 },
    );
  });

  it('is made in no time, whatever is written', () => {
    for (const part of ['**', '_a', '[a](', '**a**', '{{', '- \n']) {
      const before = performance.now();
      templateHtml(part.repeat(10_000 / part.length), {});
      expect(performance.now() - before).toBeLessThan(200);
    }
  });
});

it('its facts are those that are known', () => {
  expect(templateFacts({ name: 'Lunde, Kari', company: 'Fjord', title: ' ' }, 'Ida')).toEqual({
    firstName: 'Kari',
    name: 'Lunde, Kari',
    company: 'Fjord',
    senderName: 'Ida',
  });
  expect(templateFacts({ name: 'kari@fjord.example' }, '')).toEqual({});
});
