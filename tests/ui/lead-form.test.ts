import { describe, expect, test } from 'vitest';
import { changedElsewhere, parseLead, TypedLead, typedLead, withTheirs } from '@/components/ui/lead-form';
import { profileOf, profileUrl } from '@/components/ui/profile';
import type { LeadFields } from '@/lib/pipeline/lead';

const base = { currency: 'NOK' };
const typed = (more: Partial<TypedLead> = {}): TypedLead => ({ ...typedLead({}, 'NOK', 'en'), name: 'Kari', ...more });

describe('a lead by hand', () => {
  test('needs no more than a name', () => {
    expect(parseLead(typed(), base)).toEqual({
      fields: { name: 'Kari', givenName: 'Kari', emails: [], phones: [], currency: 'NOK' },
    });
    expect(parseLead(typed({ name: '  ' }), base)).toEqual({ errors: { name: 'required' } });
  });

  test('has the addresses that were typed, each once and in small letters', () => {
    expect(parseLead(typed({ email: 'Kari@Example.com, kari@example.com; k@b.no' }), base)).toMatchObject({
      fields: { emails: ['kari@example.com', 'k@b.no'] },
    });
  });

  test('is told field by field what is wrong', () => {
    const wrong = typed({ name: '', email: 'a@b.no, nope', value: 'much', profile: 'https://example.com/in/kari' });
    expect(parseLead(wrong, base)).toEqual({
      errors: { name: 'required', email: 'badEmail', value: 'badMoney', profile: 'badProfile' },
    });
  });

  test('keeps the links, which the form does not ask for', () => {
    const links = [{ title: 'Avtale', url: 'https://x.example/' }];
    expect(parseLead(typed(), { ...base, links })).toMatchObject({ fields: { links } });
  });

  test('has what she needs, in a line', () => {
    expect(parseLead(typed({ need: ' Warmer nets ' }), base)).toMatchObject({ fields: { need: 'Warmer nets' } });
  });

  test('has tags, the day when the sale is expected to close, and how likely that is', () => {
    const more = { tags: ' Havbruk , messe; ', expectedCloseOn: '2026-05-17', probability: '65 %' };
    expect(parseLead(typed(more), base)).toMatchObject({
      fields: { tags: ['Havbruk', 'messe'], expectedCloseOn: '2026-05-17', probability: 65 },
    });
    expect(parseLead(typed({ probability: '0' }), base)).toMatchObject({ fields: { probability: 0 } });
  });

  test('is told what is wrong with those too', () => {
    const wrong = { tags: 'x'.repeat(61), expectedCloseOn: '2026-02-30' };
    for (const probability of ['101', '-1', '4.5', 'likely'])
      expect(parseLead(typed({ ...wrong, probability }), base)).toEqual({
        errors: { tags: 'badTags', expectedCloseOn: 'badDate', probability: 'badProbability' },
      });
  });

  test('is read from a draft of a version that asked for less', () => {
    const {
      need: _,
      tags: _tags,
      expectedCloseOn: _day,
      probability: _percent,
      ...older
    } = typed({ company: 'Nordhav' });
    expect(TypedLead.parse(older)).toEqual(typed({ company: 'Nordhav' }));
  });

  test('is told when there is too much of something', () => {
    expect(parseLead(typed({ phone: 'x'.repeat(301) }), base)).toEqual({ errors: { phone: 'tooLong' } });
  });
});

describe('a lead that is edited', () => {
  const lead: LeadFields = {
    name: 'Ingrid Solheim',
    title: 'CEO',
    headline: 'CEO at Nordhav',
    emails: ['i@nordhav.example', 'ingrid@nordhav.example'],
    phones: ['+47 900 00 000'],
    slug: 'ingrid-solheim',
    memberId: 'ACoAA1',
    value: 1_250_050,
    currency: 'EUR',
    need: 'Warmer nets',
    tags: ['Havbruk', 'a tag, with a comma'],
    expectedCloseOn: '2026-05-17',
    probability: 0,
  };

  test('is the same when nothing was changed, also what the form does not show', () => {
    expect(parseLead(typedLead(lead, 'NOK', 'nb'), lead)).toEqual({ fields: lead });
  });

  test('loses what was emptied', () => {
    const emptied = { ...typedLead(lead, 'NOK', 'nb'), title: ' ', value: '', profile: '', tags: '', probability: '' };
    const { title: _title, value: _value, slug: _slug, memberId: _memberId, ...others } = lead;
    const { tags: _tags, probability: _probability, ...left } = others;
    expect(parseLead(emptied, lead)).toEqual({ fields: left });
  });

  test('has the parts of the name that she is given, and not those of the old one', () => {
    const shown: LeadFields = { ...lead, givenName: 'Ingrid', familyName: 'Solheim', shownName: 'Ingrid Solheim, MBA' };
    expect(parseLead(typedLead(shown, 'NOK', 'nb'), shown)).toEqual({ fields: shown });
    const renamed = parseLead({ ...typedLead(shown, 'NOK', 'nb'), name: 'Ingrid van der Berg' }, shown);
    expect(renamed).toMatchObject({
      fields: { name: 'Ingrid van der Berg', givenName: 'Ingrid', familyName: 'van der Berg' },
    });
    expect(renamed).not.toHaveProperty('fields.shownName');
  });

  test('keeps the id of Sales Navigator for as long as she keeps her profile', () => {
    const known: LeadFields = { ...lead, salesId: 'ACwAAA1' };
    const opened = typedLead(known, 'NOK', 'nb');
    expect(parseLead(opened, known)).toEqual({ fields: known });
    expect(parseLead({ ...opened, profile: 'linkedin.com/in/someone-else' }, known)).not.toHaveProperty(
      'fields.salesId',
    );
  });

  test('with another profile does not keep the member id of the old one', () => {
    const moved = { ...typedLead(lead, 'NOK', 'nb'), profile: 'linkedin.com/in/someone-else' };
    const parsed = parseLead(moved, lead);
    expect(parsed).toMatchObject({ fields: { slug: 'someone-else' } });
    expect(parsed).not.toHaveProperty('fields.memberId');
  });
});

describe('a lead that was changed elsewhere while she is edited', () => {
  const opened = typed({ title: 'CEO', company: 'Nordhav' });

  test('is no matter of the rep’s where no field of the form is another', () => {
    expect(changedElsewhere(opened, opened, { ...opened, title: 'Chair' })).toEqual([]);
  });

  test('is for the rep to decide field by field where it is', () => {
    const now = { ...opened, title: 'CFO', phone: '+47 1' };
    expect(changedElsewhere(opened, now, { ...opened, title: 'Chair', company: 'Sørhav' })).toEqual(['title', 'phone']);
  });

  test('is what she typed herself: nothing to decide', () => {
    expect(changedElsewhere(opened, { ...opened, title: 'Chair' }, { ...opened, title: 'Chair' })).toEqual([]);
  });

  test('is taken over in those fields; what else was typed stays', () => {
    const now = { ...opened, title: 'CFO' };
    const mine = { ...opened, title: 'Chair', company: 'Sørhav' };
    expect(withTheirs(mine, now, ['title'])).toEqual({ ...opened, title: 'CFO', company: 'Sørhav' });
  });
});

describe('the address of a profile', () => {
  test.each([
    ['https://www.linkedin.com/in/Ingrid-Solheim/', 'ingrid-solheim'],
    ['linkedin.com/in/ingrid-solheim?trk=x', 'ingrid-solheim'],
    ['http://no.linkedin.com/in/bj%C3%B8rn/details/experience/', 'bjørn'],
  ])('%s names the person', (address, slug) => {
    expect(profileOf(address)).toEqual({ slug });
  });

  test('with an opaque id names her by it', () => {
    expect(profileOf('https://www.linkedin.com/in/ACoAAB12_x-Y/')).toEqual({ memberId: 'ACoAAB12_x-Y' });
  });

  test('of Sales Navigator names her by its own id', () => {
    expect(profileOf('https://www.linkedin.com/sales/lead/ACwAAB12_x-Y,NAME_SEARCH,abcd')).toEqual({
      salesId: 'ACwAAB12_x-Y',
    });
    expect(profileUrl({ salesId: 'ACwAAB12_x-Y' })).toBe('https://www.linkedin.com/sales/lead/ACwAAB12_x-Y');
    expect(profileUrl({ slug: 'bjørn', salesId: 'ACwAAB12_x-Y' })).toContain('/in/');
    expect(profileUrl({ salesId: '../x' })).toBeUndefined();
  });

  test.each([
    'https://evil.example/www.linkedin.com/in/x',
    'https://www.linkedin.com/company/x',
    'javascript:alert(1)//linkedin.com/in/x',
    'https://www.linkedin.com.evil.example/in/x',
    'https://www.linkedin.com/in/%E0%A4%A',
  ])('%s names nobody', (address) => {
    expect(profileOf(address)).toBeUndefined();
  });

  test('is made of what names her, and leads nowhere else', () => {
    expect(profileUrl({ slug: '../../feed' })).toBe('https://www.linkedin.com/in/..%2F..%2Ffeed/');
    expect(profileUrl({ slug: 'bjørn' })).toBe('https://www.linkedin.com/in/bj%C3%B8rn/');
    expect(profileUrl({ memberId: 'ACoAA1' })).toBe('https://www.linkedin.com/in/ACoAA1/');
    expect(profileUrl({ memberId: '../x' })).toBeUndefined();
    expect(profileUrl({})).toBeUndefined();
  });
});
