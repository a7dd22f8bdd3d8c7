import type { CalendarDate, DateAt } from './calendar-date';
import { fold } from './fold';
import { type LeadSource } from './lead-source';
import type { Pipeline } from './stages';
import type { Sale } from './sale';
import { scoreOfSale } from './sale-score';

/** Which sales a view shows; what is absent asks for nothing. All that is asked must hold. */
export interface SaleFilter {
  /** By its id; a view finds its stages (`inPipeline`). */
  pipeline?: string;
  /** Every word of it is somewhere in her name, title, company, place, address or number, or in a tag. */
  text?: string;
  /** As it is written; case and accents do not count. */
  tag?: string;
  source?: LeadSource['site'];
  /** Of the deal's value, in minor units, whatever the currency. */
  valueFrom?: number;
  valueTo?: number;
  /** 0–100, both ends of it. */
  scoreFrom?: number;
  scoreTo?: number;
  /** Only those that have stalled. */
  stalled?: true;
}

/** The rep's day, and what it was at an instant. */
export interface Days {
  today: CalendarDate;
  dateAt: DateAt;
}

/** Whether an open sale has stalled by `today`. */
export function hasStalled({ stallsOn }: Pick<Sale, 'stallsOn'>, today: CalendarDate): boolean {
  return stallsOn !== undefined && stallsOn <= today;
}

const texts = new WeakMap<Sale, string>();

/** What a sale is looked for in, folded; kept, for every key press asks again. */
function textOf(sale: Sale): string {
  const kept = texts.get(sale);
  if (kept !== undefined) return kept;
  const { name, title, company, location, email, phone, tags = [] } = sale;
  const text = fold([name, title, company, location, email, phone, ...tags].filter(Boolean).join(' '));
  texts.set(sale, text);
  return text;
}

/** Whether a sale is one that the filter asks for; made once for many. */
export function matcher(filter: SaleFilter, { today, dateAt }: Days): (sale: Sale) => boolean {
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  const tag = fold(filter.tag ?? '');
  const { source, valueFrom = -Infinity, valueTo = Infinity, scoreFrom = 0, scoreTo = 100, stalled } = filter;
  const asksValue = filter.valueFrom !== undefined || filter.valueTo !== undefined;
  const isScored = (sale: Sale) => {
    const score = scoreOfSale(sale, today, dateAt);
    return score >= scoreFrom && score <= scoreTo;
  };
  return (sale) =>
    (source === undefined || sale.source.site === source) &&
    (!stalled || hasStalled(sale, today)) &&
    (!asksValue || (sale.value !== undefined && sale.value >= valueFrom && sale.value <= valueTo)) &&
    (tag === '' || (sale.tags ?? []).some((one) => fold(one) === tag)) &&
    words.every((word) => textOf(sale).includes(word)) &&
    ((scoreFrom === 0 && scoreTo === 100) || isScored(sale));
}

/** The sales of one pipeline: those in a stage that it has. */
export function inPipeline({ stages }: Pick<Pipeline, 'stages'>): (sale: Pick<Sale, 'stageId'>) => boolean {
  const ids = new Set(stages.map(({ id }) => id));
  return ({ stageId }) => ids.has(stageId);
}

/** The tags that these sales have, each once, the most used first. */
export function tagsOf(sales: readonly Pick<Sale, 'tags'>[]): string[] {
  const uses = new Map<string, { tag: string; times: number }>();
  for (const tag of sales.flatMap(({ tags = [] }) => tags)) {
    const key = fold(tag);
    uses.set(key, { tag: uses.get(key)?.tag ?? tag, times: (uses.get(key)?.times ?? 0) + 1 });
  }
  return [...uses.values()].toSorted((a, b) => b.times - a.times || a.tag.localeCompare(b.tag)).map(({ tag }) => tag);
}

/** Where leads may come from. */
export const saleSources = ['gmail', 'linkedin', 'manual', 'import'] as const satisfies LeadSource['site'][];

/** The filter that an address says (`paramsOf`); what makes no sense in it asks for nothing. */
export function filterIn(query: string): SaleFilter {
  const params = paramsIn(query);
  const source = saleSources.find((one) => one === params.get('source'));
  return {
    ...textsIn(params),
    ...(source && { source }),
    ...wholeIn(params, 'valueFrom', Number.MAX_SAFE_INTEGER),
    ...wholeIn(params, 'valueTo', Number.MAX_SAFE_INTEGER),
    ...wholeIn(params, 'scoreFrom', 100),
    ...wholeIn(params, 'scoreTo', 100),
    ...(params.get('stalled') === '1' && { stalled: true as const }),
  };
}

/** Names and values of a query; the domain knows no browser. */
function paramsIn(query: string): Map<string, string> {
  const pairs = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    const text = decoded(value);
    return name && text !== undefined ? [[name, text] as const] : [];
  });
  return new Map(pairs);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function textsIn(params: ReadonlyMap<string, string>): Pick<SaleFilter, 'pipeline' | 'text' | 'tag'> {
  const [pipeline, text, tag] = ['pipeline', 'text', 'tag'].map((name) => params.get(name)?.slice(0, 200));
  return { ...(pipeline && { pipeline }), ...(text && { text }), ...(tag && { tag }) };
}

function wholeIn<Name extends 'valueFrom' | 'valueTo' | 'scoreFrom' | 'scoreTo'>(
  params: ReadonlyMap<string, string>,
  name: Name,
  most: number,
): Partial<Record<Name, number>> {
  const text = params.get(name) ?? '';
  const number = /^\d{1,16}$/.test(text) ? Number(text) : undefined;
  return (number !== undefined && number <= most ? { [name]: number } : {}) as Partial<Record<Name, number>>;
}

/** The filter as an address says it; empty where it asks for nothing. */
export function queryOf(filter: SaleFilter): string {
  const { pipeline, text, tag, source, valueFrom, valueTo, scoreFrom, scoreTo, stalled } = filter;
  const said = { pipeline, text, tag, source, valueFrom, valueTo, scoreFrom, scoreTo, stalled: stalled && 1 };
  return Object.entries(said)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value).replace(/\p{Cs}/gu, ''))}`)
    .join('&');
}
