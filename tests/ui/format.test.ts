import { describe, expect, test } from 'vitest';
import { dueWords, isolated, money, shortDate, weekdayDate } from '@/components/ui/format';
import { createI18n } from '@/lib/i18n';

/** `Intl` writes spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  test('is written in the language’s own way, without decimals where there are none', () => {
    expect(plain(money(1_250_000, 'NOK', 'en'))).toBe('NOK 12,500');
    expect(plain(money(1_250_050, 'NOK', 'nb'))).toBe('12 500,50 NOK');
    expect(plain(money(12_500, 'JPY', 'en'))).toBe('JPY 12,500');
  });

  test('in short is the same amount', () => {
    expect(plain(money(120_000_000, 'NOK', 'en', 'compact'))).toBe('NOK 1.2m');
    expect(plain(money(120_000_000, 'NOK', 'nb', 'compact'))).toBe('1,2 mill. NOK');
  });
});

describe('a date', () => {
  test('has its year only where that is not this one', () => {
    expect(shortDate('2026-11-17', 'en', '2026-01-01')).toBe('17 Nov');
    expect(shortDate('2027-11-17', 'en', '2026-01-01')).toBe('17 Nov 2027');
    expect(shortDate('2026-11-17', 'nb', '2026-01-01')).toBe('17. nov.');
  });

  test('to choose by has its weekday', () => {
    expect(weekdayDate('2026-11-17', 'en')).toBe('Tue 17 Nov');
    expect(weekdayDate('2026-11-17', 'nb')).toBe('tir. 17. nov.');
  });
});

const words = (language: 'en' | 'nb', date: string) => dueWords(createI18n(language).t, date, '2026-11-18', language);

describe('when something is due', () => {
  test('is said by how late it is, or how soon', () => {
    expect(words('en', '2026-11-17')).toBe('1 day overdue');
    expect(words('en', '2026-11-08')).toBe('10 days overdue');
    expect(words('en', '2026-11-18')).toBe('Due today');
    expect(words('en', '2026-11-19')).toBe('Due tomorrow');
    expect(words('en', '2026-11-20')).toBe('Due 20 Nov');
  });

  test('is said in Norwegian', () => {
    expect(words('nb', '2026-11-17')).toBe('1 dag over fristen');
    expect(words('nb', '2026-11-08')).toBe('10 dager over fristen');
    expect(words('nb', '2026-11-18')).toBe('Forfaller i dag');
  });
});

describe('a name in a sentence', () => {
  test('stays as it is where it cannot turn the sentence around', () => {
    expect(isolated('Bjørn Ångström 张伟')).toBe('Bjørn Ångström 张伟');
  });

  test('that runs from right to left stays within itself', () => {
    expect(isolated('محمد')).toBe('\u2068محمد\u2069');
  });

  test('loses the marks that would reach beyond it', () => {
    expect(isolated('a\u202eb\u2069c')).toBe('\u2068abc\u2069');
  });
});
