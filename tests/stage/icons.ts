import { h, type Markup } from './markup';

/** Outlines on a 24-unit grid, drawn for the stage: they only have to look like a control from afar. */
const outlines = {
  archive: 'M4 5h16v4H4zM5 9v10h14V9M10 13h4',
  bell: 'M6 17h12l-2-3v-4a4 4 0 0 0-8 0v4zM10 20h4',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  chat: 'M4 5h16v11H9l-5 4z',
  check: 'M5 12l5 5 9-10',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  connect: 'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M3 20a6 6 0 0 1 12 0M19 8v6M16 11h6',
  file: 'M6 3h9l4 4v14H6z',
  forward: 'M14 6l6 6-6 6M20 12H8a5 5 0 0 0-5 5',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  inbox: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  label: 'M3 6h12l5 6-5 6H3z',
  fullScreen: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minimise: 'M5 18h14',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M2 20a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 7M18 14a7 7 0 0 1 4 6',
  plus: 'M12 5v14M5 12h14',
  popOut: 'M14 4h6v6M20 4l-8 8M18 14v6H4V6h6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  replyAll: 'M8 6l-6 6 6 6M13 6l-6 6 6 6M7 12h9a5 5 0 0 1 5 5',
  reply: 'M10 6l-6 6 6 6M4 12h12a5 5 0 0 1 5 5',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l5 5',
  send: 'M3 4l18 8-18 8 3-8zM6 12h15',
  star: 'M12 4l2.5 5.2 5.5.7-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.7z',
  tasks: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M8 12l3 3 5-6',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  window: 'M4 5h16v14H4zM4 9h16',
} as const;

export type IconName = keyof typeof outlines;

export const icon = (name: IconName, id?: string): Markup =>
  h(
    'svg',
    { id, class: 'icon', viewBox: '0 0 24 24', width: '20', height: '20', 'aria-hidden': 'true' },
    h('path', { d: outlines[name] }),
  );
