import { type Child } from '../markup';
import { type ProfileUi } from '../people';

/** One page of LinkedIn. Going to another one inside the host changes the view and keeps what stands around it. */
export interface View {
  /** Which interface draws it; from one to another the browser loads anew. `plain`: pages for those who are not logged in. */
  ui: ProfileUi | 'plain';
  status: 200 | 404;
  title: string;
  /** What a guest page says in its head. */
  head?: Child;
  body: Child;
  /** What comes into an SDUI profile after its top card. */
  later?: Child;
}
