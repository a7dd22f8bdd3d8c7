import { CommandError, send } from '@/lib/messages/client';
import type { CommandName, Input, Reading, Reply } from '@/lib/messages/contract';
import type { OverlayStart } from '@/lib/messages/contract/overlay';
import { announcePageChanged } from '@/lib/messages/tab';
import type { Editor, MarkPlace, PageView, Site } from '@/lib/sites/site';
import { Drawing } from './drawing';
import { faceOf } from './face';
import type { Lifetime } from './lifetime';
import { MailWatch } from './mail-watch';
import { Marks } from './marks';
import type { Standing } from './meet';
import { PageWatch } from './page-watch';
import { PlaceMarks } from './place-marks';
import { Placement } from './placement';

/** ms between two questions to a background that has not answered yet. */
const pause = 1_000;

/** One site's page, with what the settings let us do there: draw over it, only read it, or neither. */
export class Overlay {
  readonly #page: PageWatch;
  readonly #marks: Marks;
  readonly #placeMarks: PlaceMarks;
  readonly #mailWatch: MailWatch | undefined;
  /** Names this life of the overlay to the background. */
  readonly #life = crypto.randomUUID();
  /** What the rep points at, until she points at another such thing: on her way to the panel she points at much else. */
  #pointed: Element | undefined;
  /** The thread that the background was told of last. */
  #toldThread = '';
  readonly #placement = new Placement((place) => void this.#ask('overlay.place', place));
  /** What the background said last; until it has said anything, nothing is drawn and nothing is read. */
  #told: OverlayStart | undefined;
  #askedAt = 0;
  #drawing: Drawing | undefined;
  #turn = 0;

  #site: Standing;
  readonly #lifetime: Lifetime;

  constructor(site: Standing, lifetime: Lifetime) {
    this.#site = site;
    this.#lifetime = lifetime;
    this.#marks = new Marks(
      async (people) => this.#drawing && (await this.#ask('overlay.marks', { people }))?.marks,
      () => this.#show(),
    );
    this.#page = new PageWatch((url) => this.#view(url), lifetime, {
      changed: (reading) => this.#pageChanged(reading),
      stirred: () => this.#stirred(),
      settled: () => this.#settled(),
      passed: () => this.#askAgain(),
    });
    this.#placeMarks = new PlaceMarks(this.#page.ours);
    this.#mailWatch =
      this.#full?.mail &&
      new MailWatch(this.#full.mail, lifetime, {
        sign: (sign) => this.#ask('mail.sign', { page: this.#life, sign }),
        lost: () => this.#drawing?.offer.open(true),
      });
    if ('read' in site) this.learn(site);
    lifetime.onEnd(() => this.#erase());
    // The background's answers of that time are old, whatever they were (F5).
    lifetime.listen(window, 'pageshow', (event) => event.persisted && this.#restart());
  }

  /** Asks the background how to stand here, and stands so; without an answer everything stays as it is. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.#askedAt = performance.now();
    const start = await this.#ask('overlay.start', { site: this.#site.id });
    if (!start || turn !== this.#turn || !this.#lifetime.isAlive) return;
    this.#told = start;
    this.#stand(start);
  }

  /** What the page shows, read now. */
  read(): Reading {
    if (this.#told?.surface === 'off') return { state: 'off' };
    this.#askAgain();
    return this.#full ? this.#page.read() : { state: 'unread' };
  }

  /** From now on the page is read, where only its address was looked at. */
  learn(site: Site): void {
    this.#site = site;
    if (!site.pointed) return;
    for (const name of ['pointerover', 'focusin'])
      this.#lifetime.listen(document, name, ({ target }) => target instanceof Element && this.#point(target));
  }

  /** Says whether the panel is open now: never where nothing of ours may stand. */
  async toggle(): Promise<boolean> {
    if (!this.#told) await this.refresh();
    return this.#drawing?.toggle() ?? false;
  }

  async open(): Promise<boolean> {
    if (!this.#told) await this.refresh();
    this.#drawing?.open();
    return this.#drawing !== undefined;
  }

  get editors(): Editor[] {
    return this.#full?.editors?.(document) ?? [];
  }

  close(): void {
    this.#drawing?.close();
  }

  fitOffer(height: number): void {
    this.#drawing?.offer.fit(height);
  }

  #point(target: Element): void {
    const pointed = this.#full?.pointed?.(target);
    if (!pointed || pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#page.poke();
  }

  get #full(): Site | undefined {
    return 'read' in this.#site ? this.#site : undefined;
  }

  #view(url: URL): PageView | undefined {
    return 'read' in this.#site ? this.#site.read(document, url, this.#pointed) : this.#site.glance(document, url);
  }

  /** The rep goes on, and the background has still not said how to stand here. */
  #askAgain(): void {
    if (!this.#told && performance.now() - this.#askedAt >= pause) void this.refresh();
  }

  #restart(): void {
    if (this.#page.isWatching) this.#page.start();
    void this.refresh();
  }

  #stand(start: OverlayStart): void {
    this.#lifetime.succeed(start.retireEvent);
    if (start.surface === 'overlay') this.#draw(start);
    else this.#erase();
    this.#marks.refresh();
    if (start.surface === 'off') this.#rest();
    else if (!this.#page.isWatching) this.#page.start();
    if (this.#mailWatch) this.#mailWatch.wants = start;
    this.#show();
  }

  /** A panel beside the page must not go on showing what was read before. */
  #rest(): void {
    if (!this.#page.isWatching) return;
    this.#page.stop();
    announcePageChanged();
  }

  #draw(start: OverlayStart): void {
    this.#drawing ??= new Drawing(this.#lifetime, (place) => this.#placement.put(place));
    this.#drawing.place = start;
    this.#page.ours.add(this.#drawing.host.element);
  }

  #erase(): void {
    this.#placeMarks.erase();
    this.#drawing?.remove();
    this.#drawing = undefined;
  }

  #stirred(): void {
    this.#drawing?.host.keep();
    this.#mailWatch?.stirred();
    // The host drew its rows anew: before the next frame they have their marks again.
    if (this.#placeMarks.isTorn) this.#markPlaces();
  }

  #settled(): void {
    this.#drawing?.settle();
    this.#markPlaces();
  }

  #pageChanged(reading: Reading): void {
    this.#marks.follow(reading);
    announcePageChanged();
    this.#tellThread(reading);
  }

  /** An answer may stand in it, or what was to be sent later. */
  #tellThread(reading: Reading): void {
    if (!this.#told?.detect || reading.state !== 'ready' || !reading.view.messages) return;
    const { view } = reading;
    const thread = JSON.stringify([view.url, view.messages]);
    if (thread === this.#toldThread) return;
    this.#toldThread = thread;
    void this.#ask('mail.read', { page: this.#life, view });
  }

  #show(): void {
    if (!this.#drawing || !this.#told) return;
    const face = faceOf(this.#marks.people, this.#marks.known, this.#told.words, this.#told.language);
    this.#drawing.show(face, this.#page.reading.state === 'reading');
    this.#markPlaces();
  }

  #markPlaces(): void {
    if (!this.#drawing || !this.#told) return;
    const places: MarkPlace[] = (this.#told.marks && this.#full?.places?.(document)) || [];
    this.#marks.cover([...new Set(places.flatMap(({ emails }) => emails))]);
    this.#placeMarks.draw(places, (emails) => this.#marks.leadAmong(emails), this.#told.words);
  }

  /** `undefined` where no answer can be had: the overlay goes on with what it knows. */
  async #ask<Name extends CommandName>(command: Name, input: Input<Name>): Promise<Reply<Name> | undefined> {
    if (!this.#lifetime.isAlive) return undefined;
    try {
      return (await send(command, input)).reply;
    } catch (error) {
      if (error instanceof CommandError && error.code === 'orphaned') this.#lifetime.end();
      return undefined;
    }
  }
}
