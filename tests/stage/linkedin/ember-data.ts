import { type Child, h } from '../markup';
import { fingerprint, type Member, memberId, memberNumber, rep } from '../people';

/** An answer that Ember's server has left in the document: its body, and beside it what had been asked. */
const answer = (request: string, body: object): Child => {
  const name = `bpr-guid-${fingerprint(request) % 10_000_000}`;
  return [
    h('code', { style: 'display: none', id: name }, JSON.stringify(body)),
    h(
      'code',
      { style: 'display: none', id: `datalet-${name}` },
      JSON.stringify({ request, status: 200, body: name, method: 'GET', headers: {} }),
    ),
  ];
};

const named = ({ name }: Member) => {
  const [firstName = '', ...rest] = name.split(' ');
  return { firstName, lastName: rest.join(' ') };
};

const urn = ({ slug }: Member): string => `urn:li:fsd_profile:${memberId(slug)}`;

const profileAnswer = (one: Member): Child =>
  answer(
    `/voyager/api/graphql?includeWebMetadata=true&variables=(vanityName:${encodeURIComponent(one.slug)})&queryId=voyagerIdentityDashProfiles.f00d`,
    {
      data: { data: { identityDashProfilesByMemberIdentity: { '*elements': [urn(one)] } } },
      included: [
        {
          $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
          entityUrn: urn(one),
          objectUrn: `urn:li:member:${memberNumber(one.slug)}`,
          publicIdentifier: one.slug,
          ...named(one),
          headline: one.headline,
          geoLocation: { '*geo': 'urn:li:fsd_geo:1' },
        },
        {
          $type: 'com.linkedin.voyager.dash.common.Geo',
          entityUrn: 'urn:li:fsd_geo:1',
          defaultLocalizedName: one.location,
        },
      ],
    },
  );

/** Whose account it is, on every page. */
const accountAnswer = answer('/voyager/api/me', {
  data: {
    plainId: Number(memberNumber(rep.slug ?? '')),
    '*miniProfile': `urn:li:fs_miniProfile:${memberId(rep.slug ?? '')}`,
    $type: 'com.linkedin.voyager.common.Me',
  },
  included: [
    {
      $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
      entityUrn: `urn:li:fs_miniProfile:${memberId(rep.slug ?? '')}`,
      dashEntityUrn: urn(rep as Member),
      objectUrn: `urn:li:member:${memberNumber(rep.slug ?? '')}`,
      publicIdentifier: rep.slug,
      ...named(rep as Member),
      occupation: rep.headline,
    },
  ],
});

export const emberData = (about?: Member): Child => [accountAnswer, about && profileAnswer(about)];
