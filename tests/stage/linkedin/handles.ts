import { type LinkedInHandles } from '../control';
import { memberBySlug } from '../people';
import { withSaid } from './dealings';
import { navigate } from './going';
import { change, switches, ui } from './here';
import { openConversation, openTalks } from './overlay';
import { salesKey } from './sales/talks';
import { answerInvitation, deliver, holdSending, refreshMessages } from './sending';

const openWith = (): string | undefined => openTalks().at(-1)?.getAttribute('data-with') ?? undefined;

function named(slug: string) {
  const member = memberBySlug(slug);
  if (!member) throw new Error(`No member is called ${slug}`);
  return member;
}

/** What a test may ask of the page besides what every host's page can do. */
export const handles: LinkedInHandles = {
  navigate,
  talkTo(slug) {
    openConversation(named(slug));
  },
  answer(text = 'Takk, det høres bra ut.', slug) {
    const key = slug === undefined ? openWith() : ui === 'sales' ? salesKey(named(slug)) : named(slug).slug;
    if (key === undefined) throw new Error('No conversation is open');
    change((all) => withSaid(all, key, { own: false, text }));
    refreshMessages();
  },
  accept: (slug) => answerInvitation(named(slug), 'accepted'),
  holdSending,
  deliver,
  get noteLimit() {
    return switches.noteLimit;
  },
  set noteLimit(limit) {
    switches.noteLimit = limit;
  },
  get lateCards() {
    return switches.lateCards;
  },
  set lateCards(how) {
    switches.lateCards = how;
  },
};
