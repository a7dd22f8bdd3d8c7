import { describe, expect, test } from 'vitest';
import { previewLine, shownFacts } from '@/components/ui/mail/template-facts';

describe('a template before it is in a mail', () => {
  test('shows a word in brackets for each fact that is not known', () => {
    const shown = shownFacts({ firstName: 'Ingrid' }, (field) => (field === 'company' ? 'firma' : field));
    expect(shown).toMatchObject({ firstName: 'Ingrid', company: '[firma]', need: '[need]' });
  });

  test('is told by its first line that is more than a greeting, filled in and without its marks', () => {
    const body =
      'Hi {{firstName}},\n\n- **Thank you** for _last_ time at {{ company }}: [our prices](https://x.example/a)';
    expect(previewLine(body, { firstName: 'Ingrid', company: 'Nordhav' })).toBe(
      'Thank you for last time at Nordhav: our prices',
    );
  });

  test('is told by its greeting where there is no more', () => {
    expect(previewLine('\n Hi {{firstName}}\n', { firstName: 'Ingrid' })).toBe('Hi Ingrid');
    expect(previewLine('', {})).toBe('');
  });

  test('keeps a field that nobody knows as it is typed, and a name with underscores', () => {
    expect(previewLine('{{shoeSize}} of snake_case_name', {})).toBe('{{shoeSize}} of snake_case_name');
  });
});
