import { memberBySalesId } from '../../people';
import { type Dealings } from '../dealings';
import { type View } from '../view';
import { salesInbox } from './inbox';
import { leadPage } from './lead';
import { salesList, salesSearch } from './rows';
import { talkById, talks } from './talks';

/** Of `/sales/…`; `undefined` where there is nothing. */
export function salesAt(url: URL, dealings: Dealings): View | undefined {
  const [, place, name = ''] = url.pathname.split('/').filter(Boolean);
  if (place === 'lead') {
    const one = memberBySalesId(decodeURIComponent(name).split(',')[0] ?? '');
    return one && leadPage(one, dealings);
  }
  if (place === 'search') return salesSearch(url, dealings);
  if (place === 'lists') return salesList(dealings);
  if (place !== 'inbox') return undefined;
  const open = name === '' ? talks[0] : talkById(decodeURIComponent(name));
  return open && salesInbox(open, dealings);
}
