import type { TemplateText } from '@/lib/pipeline/template';

/** Two texts to start with in each language: a first mail, and one that follows it up. */
export const starters: Record<TemplateText['language'], readonly TemplateText[]> = {
  en: [
    {
      name: 'First mail',
      language: 'en',
      body: `Hi {{firstName}},

I saw that you are {{title}} at {{company}}, so I hope you are the right person to ask: how do you handle … today?

We help companies like yours with two things:
- …
- …

If that is worth 20 minutes, would Tuesday or Thursday next week suit you? If somebody else is closer to this, I would be grateful for a name.

Best regards,
{{senderName}}`,
    },
    {
      name: 'Follow-up without an answer',
      language: 'en',
      body: `Hi {{firstName}},

I wrote to you last week and know how quickly a mail gets buried, so here it is in short.

You are after {{need}}. We have helped others in the same position, and I can show you how in **20 minutes**. You would get an honest answer on whether it fits {{company}}.

Would a short call this week work? If the timing is wrong, just tell me when I may ask again.

Best regards,
{{senderName}}`,
    },
  ],
  nb: [
    {
      name: 'Første e-post',
      language: 'nb',
      body: `Hei {{firstName}},

Jeg ser at du er {{title}} i {{company}}, så jeg håper du er rett person å spørre: Hvordan løser dere … i dag?

Vi hjelper bedrifter som deres med to ting:
- …
- …

Er det verdt 20 minutter, passer tirsdag eller torsdag neste uke? Er det noen andre som er nærmere dette, setter jeg pris på et navn.

Vennlig hilsen
{{senderName}}`,
    },
    {
      name: 'Oppfølging uten svar',
      language: 'nb',
      body: `Hei {{firstName}},

Jeg skrev til deg forrige uke og vet hvor fort en e-post drukner, så her er den i korte trekk.

Dere ønsker {{need}}. Vi har hjulpet andre i samme situasjon, og jeg kan vise deg hvordan på **20 minutter**. Du får et ærlig svar på om det passer for {{company}}.

Passer det med en kort prat denne uken? Er tidspunktet dårlig, er det bare å si når jeg kan spørre igjen.

Vennlig hilsen
{{senderName}}`,
    },
  ],
};
