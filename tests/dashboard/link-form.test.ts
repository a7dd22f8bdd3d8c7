import { describe, expect, it } from 'vitest';
import { parseLink } from '@/components/dashboard/lead/link-form';

const typed = (url: string, title = '') =>
  parseLink({ title, url }, [{ title: 'Old', url: 'https://taken.example/a' }]);

describe('S18: a link of a lead', () => {
  it.each([
    ['files.example/offer.pdf', { title: 'files.example', url: 'https://files.example/offer.pdf' }],
    [' https://www.files.example/ ', { title: 'files.example', url: 'https://www.files.example/' }],
    ['files.example:8443/x', { title: 'files.example', url: 'https://files.example:8443/x' }],
  ])('%s is understood, and named after its host', (url, link) => expect(typed(url)).toEqual({ link }));

  it.each([
    ['', 'required'],
    ['http://files.example', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['data:text/html,x', 'notHttps'],
    ['offer', 'badUrl'],
    ['https://', 'badUrl'],
    ['taken.example/a', 'taken'],
    [`files.example/${'x'.repeat(3000)}`, 'tooLong'],
  ])('%s is refused', (url, error) => expect(typed(url)).toEqual({ error }));

  it('keeps the name that it was given', () =>
    expect(typed('files.example', ' Offer ')).toMatchObject({ link: { title: 'Offer' } }));
});
