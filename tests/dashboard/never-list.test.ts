import { describe, expect, test } from 'vitest';
import { neverKey, ruleSubject } from '@/components/dashboard/settings/never-list';
import { MailRuleKey } from '@/lib/pipeline/mail-rule';

describe('whom never to log with', () => {
  test.each([
    ['kari@example.com', 'email:kari@example.com'],
    ['  Kari@Example.COM ', 'email:kari@example.com'],
    ['kari.lunde+news@mail.example', 'email:kari.lunde+news@mail.example'],
    ['example.com', 'domain:example.com'],
    ['@example.com', 'domain:example.com'],
    ['blåbær.example', 'domain:blåbær.example'],
    ['kari@gmail.com', 'email:kari@gmail.com'],
  ])('may be typed as %j', (typed, key) => {
    expect(neverKey(typed, [])).toEqual({ key });
    expect(MailRuleKey.safeParse(key).success).toBe(true);
  });

  test.each([
    '',
    ' ',
    '@',
    'kari',
    'kari@',
    'kari@example',
    'a b@example.com',
    'a@b@example.com',
    'example..com',
    '-a.com',
  ])('is neither an address nor a domain: %j', (typed) => expect(neverKey(typed, [])).toEqual({ error: 'bad' }));

  test('are asked for shorter where no rule is so long', () => {
    expect(neverKey(`${'a'.repeat(400)}@example.com`, [])).toEqual({ error: 'bad' });
  });

  test('stand on the list once, however they are written', () => {
    const existing = ['email:kari@example.com', 'domain:lunde.example'];
    expect(neverKey('KARI@example.com', existing)).toEqual({ error: 'taken' });
    expect(neverKey('@lunde.example', existing)).toEqual({ error: 'taken' });
    expect(neverKey('ola@lunde.example', existing)).toEqual({ key: 'email:ola@lunde.example' });
  });

  test('are never all who have mail with a free provider', () => {
    expect(neverKey('gmail.com', [])).toEqual({ error: 'shared' });
    expect(neverKey('@Online.no', [])).toEqual({ error: 'shared' });
  });

  test('are read without what kind of rule it is', () => {
    expect(ruleSubject('email:kari@example.com')).toBe('kari@example.com');
    expect(ruleSubject('domain:example.com')).toBe('example.com');
  });
});
