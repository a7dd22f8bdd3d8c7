import { type Child } from '../markup';
import { type ProfileUi } from '../people';
import { type Dealings } from './dealings';

/** Which interface draws a page; from one to another the browser loads anew. `plain`: pages for those who are not logged in. */
export type Ui = ProfileUi | 'sales' | 'talent' | 'plain';

/** One page of LinkedIn. Going to another one inside the host changes the view and keeps what stands around it. */
export interface View {
  ui: Ui;
  status: 200 | 404;
  title: string;
  /** What its document says in its head. */
  head?: Child;
  body: Child;
  /** What comes into a profile after its top card, in the place of `#later`. */
  later?: Child;
  /** The experience card, which comes last of all, in the place of `#last`. */
  last?: Child;
  /** What Ember's server left in the document for its script. */
  data?: Child;
}

/** What a view depends on besides its address. */
export interface Look {
  /** The interface of the document in which it is to stand, where the page has that form. */
  ui?: Ui;
  dealings: Dealings;
}
