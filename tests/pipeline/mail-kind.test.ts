import { describe, expect, it } from 'vitest';
import { companyGuess, isFreeMail } from '@/lib/pipeline/free-mail';
import { mailKind } from '@/lib/pipeline/mail-kind';
import { domainKeysOf } from '@/lib/pipeline/mail-rule';
import { cpuTime } from '../cpu-time';

describe('an address that no person reads', () => {
  it.each([
    ['no-reply@fjord.example', 'no-reply'],
    ['NoReply@fjord.example', 'no-reply'],
    ['drive-shares-noreply@google.example', 'no-reply'],
    ['do_not_reply+7@fjord.example', 'no-reply'],
    ['ikke-svar@fjord.example', 'no-reply'],
    ['mailer-daemon@fjord.example', 'no-reply'],
    ['notifications@fjord.example', 'no-reply'],
    ['salg@lists.fjord.example', 'list'],
    ['anything@googlegroups.com', 'list'],
    ['nyhetsbrev@fjord.example', 'list'],
    ['dev-announce@fjord.example', 'list'],
    ['calendar-notification@google.com', 'calendar'],
    ['c_188@resource.calendar.google.com', 'calendar'],
    ['abc@group.calendar.google.com', 'calendar'],
  ])('is known: %s', (email, kind) => expect(mailKind(email)).toBe(kind));

  it.each([
    'kari.lunde@fjord.example',
    'norbert@fjord.example',
    'noreen.plyson@fjord.example',
    'post@fjord.example',
    'lise@listen.example',
    'calendar@fjord.example',
    'x',
    '@',
  ])('is not one that somebody may read: %s', (email) => expect(mailKind(email)).toBeUndefined());

  it('is looked for in no time, whatever stands there', () => {
    const texts = ['no-', 'a.', '-', 'list', '@'].map((part) => part.repeat(20_000));
    expect(cpuTime(() => texts.map((text) => mailKind(`${text}@${text}`)))).toBeLessThan(50);
  });
});

const guess = (domain: string) => companyGuess({ domain, domainWithoutSuffix: domain.split('.')[0] });

describe('a domain', () => {
  it.each([
    'gmail.com',
    'Online.no',
    'hotmail.no',
    'live.no',
    'start.no',
    'broadpark.no',
    'comhem.se',
    'jubii.dk',
    'kolumbus.fi',
    'simnet.is',
  ])('of a free provider tells nothing: %s', (domain) => {
    expect(isFreeMail(domain)).toBe(true);
    expect(companyGuess({ domain, domainWithoutSuffix: 'x' })).toBeUndefined();
  });

  it('of somebody’s own tells a company', () => {
    expect(guess('nordhav-sjomat.no')).toBe('Nordhav Sjomat');
    expect(guess('fjord.example')).toBe('Fjord');
    expect(guess('xn--fjr-0na.example')).toBeUndefined();
    expect(companyGuess({ domain: null, domainWithoutSuffix: null })).toBeUndefined();
  });

  it('falls under the rules of those that it is part of, and of no top-level domain', () => {
    expect(domainKeysOf('a@Mail.Fjord.example')).toEqual(['domain:mail.fjord.example', 'domain:fjord.example']);
  });
});
