import { array, assert, option, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadPage, panelPage } from '@/lib/pipeline/lead-page';

const profile = (slug: string) => leadPage({ slug, emails: [] })?.url;

describe("S18: a lead's page", () => {
  test.each([
    ['kari-nordmann', 'https://www.linkedin.com/in/kari-nordmann/'],
    ['bjørn-ångström', 'https://www.linkedin.com/in/bj%C3%B8rn-%C3%A5ngstr%C3%B6m/'],
    ['王小明', 'https://www.linkedin.com/in/%E7%8E%8B%E5%B0%8F%E6%98%8E/'],
    ['kari?next=//evil.example', 'https://www.linkedin.com/in/kari%3Fnext%3D%2F%2Fevil.example/'],
    ['../../feed', 'https://www.linkedin.com/in/..%2F..%2Ffeed/'],
    ['kari#top', 'https://www.linkedin.com/in/kari%23top/'],
    ['%2e%2e', 'https://www.linkedin.com/in/%252e%252e/'],
    ['javascript:alert(1)', 'https://www.linkedin.com/in/javascript%3Aalert(1)/'],
    ['https://evil.example/', 'https://www.linkedin.com/in/https%3A%2F%2Fevil.example%2F/'],
    ['@evil.example', 'https://www.linkedin.com/in/%40evil.example/'],
  ])('of the profile name %s is %s', (slug, url) => {
    expect(profile(slug)).toBe(url);
    expect(new URL(url).href).toBe(url);
  });

  test.each(['.', '..', '', '\ud800'])('is nowhere for the profile name %j', (slug) => {
    expect(profile(slug)).toBeUndefined();
  });

  test('is the profile before the mails, and the mails where there is no profile', () => {
    expect(leadPage({ slug: 'kari', emails: ['kari@example.com'] })?.site).toBe('linkedin');
    expect(leadPage({ emails: ['kari+a@example.com', 'b@example.com'] })).toEqual({
      site: 'gmail',
      url: 'https://mail.google.com/mail/u/0/#search/kari%2Ba%40example.com',
    });
    expect(leadPage({ slug: '..', emails: ['kari@example.com'] })?.site).toBe('gmail');
    expect(leadPage({ emails: [] })).toBeUndefined();
  });

  test('is https on one of the two hosts, below the path that we meant, whatever a lead carries', () => {
    const anything = string({ unit: 'binary', maxLength: 40 });
    assert(
      property(option(anything, { nil: undefined }), array(anything), (slug, emails) => {
        const page = leadPage({ slug, emails });
        if (!page) return;
        const url = new URL(page.url);
        expect(url.protocol).toBe('https:');
        expect(url.search).toBe('');
        if (page.site === 'linkedin') {
          expect(url.host).toBe('www.linkedin.com');
          expect(url.pathname).toMatch(/^\/in\/[^/]+\/$/);
          expect(url.hash).toBe('');
        } else {
          expect(url.host + url.pathname).toBe('mail.google.com/mail/u/0/');
          expect(url.hash).toMatch(/^#search\/[^/]+$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('in the panel names the lead and cannot be led elsewhere', () => {
    expect(panelPage('7f3a')).toBe('panel.html?lead=7f3a');
    expect(new URL(panelPage('x&lead=y#z'), 'https://ours.example/popup.html').searchParams.getAll('lead')).toEqual([
      'x&lead=y#z',
    ]);
  });
});
