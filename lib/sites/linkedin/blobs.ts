import { all, folded, limits } from '@/lib/sites/dom';
import { told } from '@/lib/sites/people';
import type { Connection, Contact } from '@/lib/sites/site';
import { memberIdPattern, same, type Identity } from './address';
import { jobIn } from './job';
import * as selectors from './selectors';

/** What Ember's server tells of one thing. Any of it may be anything. */
interface Thing {
  $type?: unknown;
  entityUrn?: unknown;
  dashEntityUrn?: unknown;
  publicIdentifier?: unknown;
  firstName?: unknown;
  lastName?: unknown;
  headline?: unknown;
  occupation?: unknown;
  geoLocation?: { '*geo'?: unknown } | null;
  defaultLocalizedName?: unknown;
  memberRelationship?: Relationship | null;
  memberRelationshipUnion?: Relationship | null;
}

interface Relationship {
  '*connection'?: unknown;
  connection?: unknown;
  noConnection?: { memberDistance?: unknown; invitation?: { noInvitation?: unknown } | null } | null;
}

const distances: Record<string, number> = { DISTANCE_1: 1, DISTANCE_2: 2, DISTANCE_3: 3, OUT_OF_NETWORK: 3 };

/**
 * The person whom the address names, from the answers that Ember's server left in the page for its script. They stand there
 * before anything is drawn, and long after; so nothing but what bears her own slug or id counts.
 */
export function blobIn(page: ParentNode, wanted: Identity): Contact | undefined {
  const things = thingsIn(page);
  const own = things.filter((thing) => isProfileOf(thing, wanted));
  const names = new Set(own.map(nameOf));
  const [name] = names;
  if (!name || names.size > 1) return undefined;
  const find = (key: 'entityUrn', value: unknown) =>
    things.find((thing) => value !== undefined && thing[key] === value);
  const memberId = own.map(memberIdIn).find(Boolean);
  const slug = own
    .map(({ publicIdentifier }) => text(publicIdentifier))
    .find(Boolean)
    ?.normalize('NFC')
    .toLowerCase();
  const headline = own.map((one) => text(one.headline) ?? text(one.occupation)).find(Boolean);
  const place = own.map((one) => one.geoLocation?.['*geo']).find(Boolean);
  return told({
    name,
    role: 'subject' as const,
    slug: wanted.slug ?? slug,
    memberId: memberId ?? wanted.memberId,
    connection: memberId ? connectionOf(find('entityUrn', `urn:li:fsd_memberRelationship:${memberId}`)) : undefined,
    headline: folded(headline, limits.headline),
    ...jobIn(folded(headline, limits.headline)),
    location: folded(text(find('entityUrn', place)?.defaultLocalizedName)),
  });
}

/** Half a megabyte is ten times the answer about a profile; a list of hundreds of people is not looked into. */
const mostText = 500_000;

function thingsIn(page: ParentNode): Thing[] {
  return all(page, selectors.answerBody).flatMap(({ textContent: body }) => {
    if (!body || body.length > mostText || !body.includes('"publicIdentifier"')) return [];
    try {
      const { included } = JSON.parse(body) as { included?: unknown };
      return Array.isArray(included) ? included.filter((thing) => typeof thing === 'object' && thing !== null) : [];
    } catch {
      return [];
    }
  });
}

function isProfileOf(thing: Thing, wanted: Identity): boolean {
  const slug = text(thing.publicIdentifier)?.normalize('NFC').toLowerCase();
  return (
    /\.(Profile|MiniProfile)$/.test(text(thing.$type) ?? '') && same({ slug, memberId: memberIdIn(thing) }, wanted)
  );
}

function memberIdIn({ entityUrn, dashEntityUrn }: Thing): string | undefined {
  return memberIdPattern.exec(text(dashEntityUrn) ?? text(entityUrn) ?? '')?.[0];
}

function nameOf({ firstName, lastName }: Thing): string | undefined {
  return folded([text(firstName), text(lastName)].filter(Boolean).join(' '), limits.name);
}

function connectionOf(thing: Thing | undefined): Connection | undefined {
  const relationship = thing?.memberRelationship ?? thing?.memberRelationshipUnion;
  if (!relationship) return undefined;
  if (relationship['*connection'] ?? relationship.connection) return { degree: 1 };
  const none = relationship.noConnection;
  const degree = distances[text(none?.memberDistance) ?? ''];
  const invitation = none?.invitation?.noInvitation ? ('none' as const) : undefined;
  return degree || invitation ? told({ degree, invitation }) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
