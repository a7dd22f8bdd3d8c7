import { type ComponentType, lazy } from 'react';

/** The view by its name in a module that is loaded when it is first opened. */
function view<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) {
  return lazy(async () => ({ default: (await load())[name] }));
}

/** The views of the dashboard by their names in the address (`#/settings`). `wide`: as wide as the tab, not as a page is read. */
export const views = {
  board: { title: 'board.title', View: view('BoardView', () => import('./board/BoardView')), wide: true },
  lead: { title: 'lead.title', View: view('OneLeadView', () => import('./lead/OneLeadView')), wide: true },
  forecast: {
    title: 'forecast.title',
    View: view('ForecastView', () => import('./forecast/ForecastView')),
    wide: false,
  },
  review: { title: 'review.title', View: view('ReviewView', () => import('./review/ReviewView')), wide: false },
  templates: {
    title: 'templates.title',
    View: view('TemplatesView', () => import('./templates/TemplatesView')),
    wide: false,
  },
  pipelines: {
    title: 'pipelines.title',
    View: view('PipelinesView', () => import('./pipelines/PipelinesView')),
    wide: false,
  },
  bin: { title: 'history.bin.title', View: view('BinView', () => import('./bin/BinView')), wide: false },
  settings: {
    title: 'settings.title',
    View: view('SettingsView', () => import('./settings/SettingsView')),
    wide: false,
  },
} as const;

export type ViewName = keyof typeof views;
export const viewNames = Object.keys(views) as ViewName[];
/** Those that are gone to by themselves: a lead is opened from where she stands. */
export const listedViews = viewNames.filter((name) => name !== 'lead');
