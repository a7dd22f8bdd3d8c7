import { words } from './tree';

/** Which leads a view shows. */
export const filter = words({
  en: {
    text: 'Filter by name, company or address',
    pipeline: 'Pipeline',
    more: 'Filter',
    moreSet: 'Filter ({{count}})',
    tag: 'Tag',
    source: 'Source',
    any: 'Any',
    sources: { gmail: 'Gmail', linkedin: 'LinkedIn', manual: 'By hand', import: 'File' },
    valueFrom: 'Value from ({{currency}})',
    valueTo: 'Value to ({{currency}})',
    scoreFrom: 'Score from',
    scoreTo: 'Score to',
    stalled: 'Stalled only',
    clear: 'Clear the filter',
    none: 'No lead matches the filter',
  },
  nb: {
    text: 'Filtrer på navn, firma eller adresse',
    pipeline: 'Pipeline',
    more: 'Filter',
    moreSet: 'Filter ({{count}})',
    tag: 'Merkelapp',
    source: 'Kilde',
    any: 'Alle',
    sources: { gmail: 'Gmail', linkedin: 'LinkedIn', manual: 'Manuelt', import: 'Fil' },
    valueFrom: 'Verdi fra ({{currency}})',
    valueTo: 'Verdi til ({{currency}})',
    scoreFrom: 'Poeng fra',
    scoreTo: 'Poeng til',
    stalled: 'Bare leads som har stoppet opp',
    clear: 'Nullstill filteret',
    none: 'Ingen leads passer med filteret',
  },
});
