import { all, attribute, closest, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { decoded, isPageOf, personAt, same, type Identity } from './address';
import { linesAfter } from './blocks';
import { connectionIn } from './connection';
import { jobIn } from './job';
import * as selectors from './feed-selectors';

/** The comment, or else the post, that an element is part of. */
export function writingAround(target: Element): Element | undefined {
  return closest(target, [...selectors.comment, ...selectors.post]);
}

/**
 * Of a feed nobody but the author of what the rep points at; of a post's own page its author otherwise. What a company wrote
 * is nobody's.
 */
export function authorsIn(page: ParentNode, url: URL, pointed: Element | undefined): Contact[] {
  const writing = pointed && isIn(page, pointed) ? writingAround(pointed) : postAt(page, url);
  const author = writing && authorOf(writing);
  return author ? [author] : [];
}

function isIn(page: ParentNode, part: Element): boolean {
  return part.isConnected && page.contains(part);
}

/** The author of a post or a comment: the first name in it that links to somebody, and she must be a person. */
export function authorOf(writing: Element): Contact | undefined {
  const isOwn = (part: Element) => writingAround(part) === writing && !closest(part, selectors.shared);
  const name = all(writing, selectors.author).find((part) => isOwn(part) && textOf(part));
  const link = name && closest(name, selectors.link);
  const person = personAt(attribute(link, 'href'));
  const text = textOf(name, limits.name);
  if (!name || !link || !person || !text || !isHers(writing, link, person, text, isOwn)) return undefined;
  const line = all(writing, selectors.headline).find(isOwn) ?? lineIn(link, name) ?? lineAfter(link, writing);
  const headline = textOf(line, limits.headline);
  return {
    name: text,
    role: 'participant',
    ...person,
    connection: connectionIn(link, all(link, selectors.mark), person),
    headline,
    ...jobIn(headline),
  };
}

/**
 * A comment begins with its author. A post may begin with who liked it, and on SDUI nothing tells the two apart for certain
 * but the labels of the post's own menu and buttons, which have the author's name in them.
 */
function isHers(
  writing: Element,
  link: Element,
  person: Identity,
  name: string,
  isOwn: (part: Element) => boolean,
): boolean {
  const isSdui = closest(link, selectors.sduiPost);
  if (writing.matches(selectors.comment.join())) {
    const addresses = all(writing, selectors.link).map((one) => attribute(one, 'href'));
    const begins = addresses.find((address) => personAt(address) !== undefined || isPageOf(address));
    return begins !== undefined && same(personAt(begins), person);
  }
  return (
    !isSdui || all(writing, selectors.control).some((one) => isOwn(one) && attribute(one, 'aria-label').includes(name))
  );
}

/** The last line in the link, after the name, the degree, and that it is the author of the post who comments. */
function lineIn(link: Element, name: Element): Element | undefined {
  const lines = all(link, selectors.mark);
  return lines.slice(lines.indexOf(name) + 1).findLast(isWithoutDot);
}

/** On SDUI a post has the headline beside the link. Where it has none, the time is what follows, and that is behind a dot or before it. */
function lineAfter(link: Element, writing: Element): Element | undefined {
  const isPost = closest(link, selectors.sduiPost) && !writing.matches(selectors.comment.join());
  const [line] = isPost ? linesAfter(link, writing) : [];
  return line && isWithoutDot(line) ? line : undefined;
}

function isWithoutDot(line: Element): boolean {
  return /^[^·•].*[^·•]$/.test(textOf(line) ?? '');
}

/** The post of `/feed/update/<urn>/` or `/posts/<slug>_…-activity-<number>-…`, where the page itself says that it is this one. */
function postAt(page: ParentNode, { pathname }: URL): Element | undefined {
  const [, urn] = /^\/feed\/update\/([^/]+)/.exec(pathname) ?? [];
  const [, slug, tail] = /^\/posts\/([^_/]+)_([^/]*)/.exec(pathname) ?? [];
  const number = /\d{15,25}/.exec(decoded(urn ?? tail ?? ''))?.[0];
  if (!number) return undefined;
  const posts = all(page, selectors.post).filter(
    (post) => !post.parentElement || !closest(post.parentElement, selectors.post),
  );
  return posts.find((post) => {
    const marks = [post, ...all(post, selectors.permalink)].filter((one) => !closest(one, selectors.shared));
    const named = ['data-urn', 'componentkey', 'href'].flatMap((name) => marks.map((one) => attribute(one, name)));
    if (named.some((value) => new RegExp(`:${number}\\b`).test(decoded(value)))) return true;
    return slug !== undefined && same(authorOf(post), personAt(`/in/${slug}`) ?? {});
  });
}
