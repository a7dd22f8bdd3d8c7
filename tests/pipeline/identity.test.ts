import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/pipeline/fold';
import { identitiesOf, sameMember } from '@/lib/pipeline/identity';

describe('identities', () => {
  it('are the addresses and profiles, as they are compared, each once', () => {
    const person = {
      email: 'Kari@Example.COM ',
      emails: ['kari@example.com', 'k@x.no'],
      slug: 'Kari-N',
      memberId: 'ACoAAb',
      salesId: 'ACwAAb',
    };
    expect(identitiesOf(person)).toEqual([
      'email:kari@example.com',
      'email:k@x.no',
      'linkedin:kari-n',
      'linkedin-id:ACoAAb',
      'linkedin-sales:ACwAAb',
    ]);
  });

  it('tell the ids of Sales Navigator apart by case', () =>
    expect(identitiesOf({ salesId: 'ACwAAb' })).not.toEqual(identitiesOf({ salesId: 'ACwAAB' })));

  it('tell member ids apart by case, and not profiles by how an accent is written', () => {
    expect(identitiesOf({ memberId: 'ACoAAb' })).not.toEqual(identitiesOf({ memberId: 'acoaab' }));
    expect(identitiesOf({ slug: 'andr\u00e9' })).toEqual(identitiesOf({ slug: 'andre\u0301' }));
  });

  it('are none for a bare name', () => expect(identitiesOf({})).toEqual([]));
});

describe('two are one member', () => {
  const number = '123456';
  it.each([
    ['by one slug', { slug: 'kari' }, { slug: 'Kari' }, true],
    ['by one slug, however its accent is written', { slug: 'andr\u00e9' }, { slug: 'andre\u0301' }, true],
    [
      'by one slug, where one page numbers her',
      { slug: 'kari', memberId: number },
      { slug: 'kari', memberId: 'A' },
      true,
    ],
    ['by one slug, whatever the ids say', { slug: 'kari', memberId: 'B' }, { slug: 'kari', memberId: 'A' }, true],
    [
      'by one id, when she has chosen another slug',
      { slug: 'kari', memberId: 'A' },
      { slug: 'kn', memberId: 'A' },
      true,
    ],
    ['not with two slugs', { slug: 'kari' }, { slug: 'ola' }, false],
    [
      'not with two slugs and ids of two kinds',
      { slug: 'kari', memberId: number },
      { slug: 'ola', memberId: 'A' },
      false,
    ],
    ['not with two ids of one kind', { memberId: 'A' }, { slug: 'kari', memberId: 'B' }, false],
    ['not with two numbers', { memberId: number }, { memberId: '654321' }, false],
    ['perhaps, with ids of two kinds', { memberId: number }, { memberId: 'A' }, undefined],
    ['by one id of Sales Navigator', { slug: 'kari', salesId: 'S' }, { salesId: 'S' }, true],
    ['by it, when she has chosen another slug', { slug: 'kari', salesId: 'S' }, { slug: 'kn', salesId: 'S' }, true],
    ['not with two ids of Sales Navigator', { salesId: 'S' }, { salesId: 's' }, false],
    ['by one slug, whatever those say', { slug: 'kari', salesId: 'S' }, { slug: 'kari', salesId: 'T' }, true],
    ['not with two slugs, one of them with such an id', { slug: 'kari', salesId: 'S' }, { slug: 'ola' }, false],
    ['perhaps, with an id that the other lacks', { memberId: 'A' }, { salesId: 'S' }, undefined],
    ['perhaps, with an address', { emails: ['k@x.no'] }, { slug: 'kari' }, undefined],
  ])('%s', (_, one, other, expected) => {
    expect(sameMember(one, other)).toBe(expected);
    expect(sameMember(other, one)).toBe(expected);
  });
});

it.each([
  ['Bjørn  Ångström', 'bjorn angstrom'],
  ['ÆRLIG Øl', 'aerlig ol'],
  ['Łukasz Żółć', 'lukasz zolc'],
  ['Straße', 'strasse'],
  ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
  ['\u202eKari\u200b Nord\u00admann\u2069', 'kari nordmann'],
  ['ﬁrma', 'firma'],
  ['\tA\nB ', 'a b'],
  ['山田 太郎', '山田 太郎'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
