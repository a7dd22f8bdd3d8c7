import { CommandError, send } from '@/lib/messages/client';
import type { CommandName, Input, OverlayStart, Reading, Reply } from '@/lib/messages/contract';
import { announcePageChanged } from '@/lib/messages/tab';
import type { Site } from '@/lib/sites/site';
import { Drawing } from './drawing';
import { faceOf } from './face';
import type { Lifetime } from './lifetime';
import { Marks } from './marks';
import { PageWatch } from './page-watch';
import { Placement } from './placement';

/** ms between two questions to a background that has not answered yet. */
const pause = 1_000;

/** One site's page, with what the settings let us do there: draw over it, only read it, or neither. */
export class Overlay {
  private readonly page: PageWatch;
  private readonly marks: Marks;
  private readonly placement = new Placement((place) => void this.ask('overlay.place', place));
  /** What the background said last; until it has said anything, nothing is drawn and nothing is read. */
  private told: OverlayStart | undefined;
  private askedAt = 0;
  private drawing: Drawing | undefined;
  private turn = 0;

  constructor(
    private readonly site: Site,
    private readonly lifetime: Lifetime,
  ) {
    this.marks = new Marks(
      async (people) => this.drawing && (await this.ask('overlay.marks', { people }))?.marks,
      () => this.show(),
    );
    this.page = new PageWatch(site, lifetime, {
      changed: (reading) => this.pageChanged(reading),
      stirred: () => this.drawing?.host.keep(),
      settled: () => this.drawing?.settle(),
      passed: () => this.askAgain(),
    });
    lifetime.onEnd(() => this.erase());
    // The background's answers of that time are old, whatever they were (F5).
    lifetime.listen(window, 'pageshow', (event) => event.persisted && this.restart());
  }

  /** Asks the background how to stand here, and stands so; without an answer everything stays as it is. */
  async refresh(): Promise<void> {
    const turn = ++this.turn;
    this.askedAt = performance.now();
    const start = await this.ask('overlay.start', { site: this.site.id });
    if (!start || turn !== this.turn || !this.lifetime.isAlive) return;
    this.told = start;
    this.stand(start);
  }

  /** What the page shows, read now. */
  read(): Reading {
    if (this.told?.surface === 'off') return { state: 'off' };
    this.askAgain();
    return this.page.read();
  }

  /** Says whether the panel is open now: never where nothing of ours may stand. */
  async toggle(): Promise<boolean> {
    if (!this.told) await this.refresh();
    return this.drawing?.toggle() ?? false;
  }

  close(): void {
    this.drawing?.close();
  }

  /** The rep goes on, and the background has still not said how to stand here. */
  private askAgain(): void {
    if (!this.told && performance.now() - this.askedAt >= pause) void this.refresh();
  }

  private restart(): void {
    if (this.page.isWatching) this.page.start();
    void this.refresh();
  }

  private stand(start: OverlayStart): void {
    this.lifetime.succeed(start.retireEvent);
    if (start.surface === 'overlay') this.draw(start);
    else this.erase();
    if (start.surface === 'off') this.page.stop();
    else if (!this.page.isWatching) this.page.start();
    this.marks.refresh();
    this.show();
  }

  private draw(start: OverlayStart): void {
    this.drawing ??= new Drawing(this.lifetime, (place) => this.placement.put(place));
    this.drawing.place = start;
    this.page.ours = this.drawing.host.element;
  }

  private erase(): void {
    this.drawing?.remove();
    this.drawing = undefined;
  }

  private pageChanged(reading: Reading): void {
    this.marks.follow(reading);
    announcePageChanged();
  }

  private show(): void {
    if (!this.drawing || !this.told) return;
    const face = faceOf(this.marks.people, this.marks.known, this.told.words, this.told.language);
    this.drawing.show(face, this.page.reading.state === 'reading');
  }

  /** `undefined` where no answer can be had: the overlay goes on with what it knows. */
  private async ask<Name extends CommandName>(command: Name, input: Input<Name>): Promise<Reply<Name> | undefined> {
    if (!this.lifetime.isAlive) return undefined;
    try {
      return (await send(command, input)).reply;
    } catch (error) {
      if (error instanceof CommandError && error.code === 'orphaned') this.lifetime.end();
      return undefined;
    }
  }
}
