import { describe, expect, test } from 'vitest';
import { answerRate } from '@/components/dashboard/templates/answer-rate';
import {
  changedElsewhere,
  isUnsaved,
  parseTemplate,
  type TypedTemplate,
  unknownFields,
  withPut,
} from '@/components/dashboard/templates/template-form';
import { starters } from '@/components/dashboard/templates/starters';
import { templateLimits } from '@/lib/pipeline/template';

const typed = (over: Partial<TypedTemplate> = {}): TypedTemplate => ({
  name: 'First mail',
  language: 'en',
  body: 'Hi {{firstName}},',
  ...over,
});

describe('a template that was typed', () => {
  test('is saved without the space around it', () => {
    expect(parseTemplate(typed({ name: ' First mail ', body: '\nHi\n\nthere\n' }))).toEqual({
      text: { name: 'First mail', language: 'en', body: 'Hi\n\nthere' },
    });
  });

  test('needs a name and a text', () => {
    expect(parseTemplate(typed({ name: ' ', body: '\n' }))).toEqual({ errors: { name: 'required', body: 'required' } });
  });

  test('may be as long as a template may be, and no longer', () => {
    expect(parseTemplate(typed({ body: 'a'.repeat(templateLimits.body) }))).toHaveProperty('text');
    expect(parseTemplate(typed({ body: 'a'.repeat(templateLimits.body + 1) }))).toEqual({
      errors: { body: 'tooLong' },
    });
  });

  test('is told of fields that there are none of, each once and as it was written', () => {
    expect(unknownFields('{{firstName}} {{ company }} {{firstname}} {{phone }} {{firstname}} {{}}')).toEqual([
      '{{firstname}}',
      '{{phone }}',
      '{{}}',
    ]);
    expect(unknownFields('{first} {{not\nclosed}} plain')).toEqual([]);
  });

  test('to start with has no unknown field, and can be saved', () => {
    for (const one of [...starters.en, ...starters.nb]) {
      expect(unknownFields(one.body)).toEqual([]);
      expect(parseTemplate(one)).toEqual({ text: one });
    }
  });
});

describe('a field that is put in', () => {
  test('stands at the caret, which is after it then', () => {
    expect(withPut('Hi , you', 3, 3, '{{name}}')).toEqual({ text: 'Hi {{name}}, you', caret: 11 });
  });

  test('takes the place of what was selected', () => {
    expect(withPut('Hi Kari!', 3, 7, '{{name}}')).toEqual({ text: 'Hi {{name}}!', caret: 11 });
  });
});

describe('what is being written', () => {
  test('is kept where it differs from what it was begun on', () => {
    expect(isUnsaved({ opened: typed(), typed: typed() })).toBe(false);
    expect(isUnsaved({ opened: typed(), typed: typed({ language: 'nb' }) })).toBe(true);
    expect(isUnsaved({ typed: typed({ name: '', body: ' ' }) })).toBe(false);
    expect(isUnsaved({ typed: typed({ name: '', body: 'Hi' }) })).toBe(true);
  });

  test('collides with another text that was saved meanwhile, and with no other write', () => {
    const opened = typed();
    const mine = typed({ body: 'Mine' });
    expect(changedElsewhere({ opened, typed: mine }, typed({ body: 'Theirs' }))).toBe(true);
    expect(changedElsewhere({ opened, typed: mine }, typed())).toBe(false);
    expect(changedElsewhere({ opened, typed: mine }, mine)).toBe(false);
    expect(changedElsewhere({ typed: mine }, typed())).toBe(false);
  });
});

describe('how a template is answered', () => {
  test('is a share of the mails sent with it, once there are five', () => {
    expect(answerRate({ used: 10, answered: 4 })).toBe(0.4);
    expect(answerRate({ used: 5, answered: 0 })).toBe(0);
    expect(answerRate({ used: 4, answered: 4 })).toBe('few');
    expect(answerRate({ used: 0, answered: 0 })).toBe('unused');
  });

  test('is never more than all of them', () => {
    expect(answerRate({ used: 5, answered: 6 })).toBe(1);
  });
});
