import { describe, expect, test } from 'vitest';
import { templateList } from '@/components/panel/templates/template-list';
import type { Template } from '@/lib/pipeline/template';

const template = (name: string, language: Template['language'], body = 'Hi'): Template => ({
  id: name,
  rev: 1,
  createdAt: 0,
  updatedAt: 0,
  used: 0,
  answered: 0,
  name,
  language,
  body,
});
const all = [template('Avtale', 'nb'), template('Intro', 'en', 'About Tromsø'), template('Price', 'en', 'The offer')];
const names = (query: string, language: Template['language']) =>
  templateList(all, query, language).map(({ name }) => name);

describe('the list of templates', () => {
  test('has those in the rep’s language first, each group in its order', () => {
    expect(names('', 'en')).toEqual(['Intro', 'Price', 'Avtale']);
    expect(names('', 'nb')).toEqual(['Avtale', 'Intro', 'Price']);
  });

  test('is searched by name and text, every word of the query, whatever their marks', () => {
    expect(names('intro tromso', 'nb')).toEqual(['Intro']);
    expect(names('offer', 'nb')).toEqual(['Price']);
    expect(names('offer tromso', 'nb')).toEqual([]);
  });
});
