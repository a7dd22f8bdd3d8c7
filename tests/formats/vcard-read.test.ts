import { describe, expect, it } from 'vitest';
import { cardColumns, cardRows, isCards } from '@/lib/formats/vcard-read';
import { vCard } from '@/lib/formats/vcard-write';

const told = (text: string) =>
  cardRows(text).rows.map((row) =>
    Object.fromEntries(cardColumns.map((column, at) => [column, row[at]]).filter(([, said]) => said)),
  );

describe('a file of vCards', () => {
  it('of version 3 is read with its groups, types and folded lines', () =>
    expect(
      told(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Anna;;;\r\nFN:Anna Berg\r\nitem1.EMAIL;type=INTERNET;type=WORK:anna@ha\r\n vn.example\r\nTEL;TYPE="work,voice":+47 1\r\nORG:Havn\\, AS;Sales\r\nADR;TYPE=WORK:;;Gate 1;Bergen;;5000;Norge\r\nURL:https://www.linkedin.com/in/anna-berg\r\nURL:https://havn.example\r\nCATEGORIES:vip,fair\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\n',
      ),
    ).toEqual([
      {
        Name: 'Anna Berg',
        'Given name': 'Anna',
        'Family name': 'Berg',
        Company: 'Havn, AS',
        'E-mail': 'anna@havn.example',
        Phone: '+47 1',
        LinkedIn: 'https://www.linkedin.com/in/anna-berg',
        Location: 'Bergen, Norge',
        Tags: 'vip ::: fair',
      },
      { Name: 'Bo' },
    ]));

  it('that we wrote is read back', () => {
    const person = {
      name: 'Åse; Bø',
      title: 'Sjef, salg',
      company: 'A\\B',
      emails: ['a@b.example', 'c@d.example'],
      phones: ['+47 9'],
      slug: 'ase-bo',
      location: 'Bø',
      notes: 'x'.repeat(200),
    };
    expect(told(vCard(person, 'u', 0))).toEqual([
      {
        Name: 'Åse; Bø',
        Title: 'Sjef, salg',
        Company: 'A\\B',
        'E-mail': 'a@b.example ::: c@d.example',
        Phone: '+47 9',
        LinkedIn: 'https://www.linkedin.com/in/ase-bo/',
        Location: 'Bø',
      },
    ]);
  });

  it('is told from any other text', () => {
    expect(isCards('\ufeffBEGIN:VCARD\r\n')).toBe(true);
    expect(isCards('Name,BEGIN:VCARD')).toBe(false);
    expect(cardRows('nonsense\nEND:VCARD')).toEqual({ rows: [] });
  });
});
