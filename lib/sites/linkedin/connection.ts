import { all, attribute, closest, isShown, textOf } from '@/lib/sites/dom';
import { told } from '@/lib/sites/people';
import type { Connection } from '@/lib/sites/site';
import { linkedinUrl, personAt, type Identity } from './address';
import * as selectors from './connection-selectors';

/**
 * How the rep is connected with a person, as far as `part` of a page shows it: her top card, her card in a list. `lines` are what
 * may be the degree. Absent where nothing is shown, and where two signs speak against each other.
 */
export function connectionIn(part: ParentNode, lines: Element[], person: Identity): Connection | undefined {
  const degree = degreeIn(lines);
  const invitation = degree === 1 ? undefined : invitationIn(part, person);
  return degree || invitation ? told({ degree, invitation }) : undefined;
}

/** "· 2nd", "• 3.", "1er": a figure, a dot before it perhaps, and no other figure. */
const ordinal = /^[·•]?\s*([1-3])\P{N}{0,12}$/u;

/** The one degree that the lines tell. SDUI draws two, and the idle one in an element of its own. */
export function degreeIn(lines: Element[]): number | undefined {
  const marks = lines.filter((line) => ordinal.test(textOf(line) ?? ''));
  const visible = marks.filter(isShown);
  const live = visible.length < marks.length ? visible : marks.filter(({ parentElement }) => !isIdle(parentElement));
  const degrees = new Set(live.map((line) => Number(ordinal.exec(textOf(line) ?? '')?.[1])));
  const [degree] = degrees;
  return degrees.size === 1 ? degree : undefined;
}

function isIdle(parent: Element | null): boolean {
  return parent?.matches(selectors.idle.join()) ?? false;
}

/** What the card's own buttons offer; one for somebody else in it does not count. */
export function invitationIn(part: ParentNode, person: Identity): 'none' | 'sent' | undefined {
  const offers = [
    ...all(part, selectors.invite).filter((link) => isFor(link, person)),
    ...inButtons(all(part, selectors.inviteIcon)),
  ];
  const pending = inButtons(all(part, selectors.pendingIcon));
  // What is shown counts more than what a closed menu holds. An offer beside a sign of one that is on its way: nothing is sure.
  for (const seen of [isShown, () => true]) {
    const [offered, sent] = [offers.some(seen), pending.some(seen)];
    if (offered !== sent) return sent ? 'sent' : 'none';
  }
  return undefined;
}

/** The icons that stand on a button; not those in a link to somebody, which is a picture with a badge. */
function inButtons(icons: Element[]): Element[] {
  return icons.filter((icon) => {
    const button = closest(icon, selectors.button);
    return button && !personAt(attribute(button, 'href')) && !button.matches(selectors.invite.join());
  });
}

function isFor(link: Element, { slug }: Identity): boolean {
  const name = linkedinUrl(attribute(link, 'href'))?.searchParams.get('vanityName');
  return !!name && name.normalize('NFC').toLowerCase() === slug;
}
