import { type ComponentType, lazy } from 'react';

/** The view by its name in a module that is loaded when it is first opened. */
function view<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) {
  return lazy(async () => ({ default: (await load())[name] }));
}

/** The views of the dashboard by their names in the address (`#/settings`). `width`: as a page is read, as broad as figures need, or all of the tab, with its height. */
export const views = {
  board: { title: 'board.title', View: view('BoardView', () => import('./board/BoardView')), width: 'full' },
  leads: { title: 'leads.title', View: view('LeadsView', () => import('./leads/LeadsView')), width: 'full' },
  lead: { title: 'lead.title', View: view('OneLeadView', () => import('./lead/OneLeadView')), width: 'full' },
  reports: { title: 'reports.title', View: view('ReportsView', () => import('./reports/ReportsView')), width: 'broad' },
  forecast: {
    title: 'forecast.title',
    View: view('ForecastView', () => import('./forecast/ForecastView')),
    width: 'page',
  },
  review: { title: 'review.title', View: view('ReviewView', () => import('./review/ReviewView')), width: 'page' },
  templates: {
    title: 'templates.title',
    View: view('TemplatesView', () => import('./templates/TemplatesView')),
    width: 'page',
  },
  pipelines: {
    title: 'pipelines.title',
    View: view('PipelinesView', () => import('./pipelines/PipelinesView')),
    width: 'page',
  },
  import: { title: 'transfer.title', View: view('ImportView', () => import('./transfer/ImportView')), width: 'page' },
  bin: { title: 'history.bin.title', View: view('BinView', () => import('./bin/BinView')), width: 'page' },
  backup: { title: 'backup.title', View: view('BackupView', () => import('./backup/BackupView')), width: 'page' },
  settings: {
    title: 'settings.title',
    View: view('SettingsView', () => import('./settings/SettingsView')),
    width: 'page',
  },
} as const;

export type ViewName = keyof typeof views;
export const viewNames = Object.keys(views) as ViewName[];
/** Those that are gone to by themselves: a lead is opened from where she stands. */
export const listedViews = viewNames.filter((name) => name !== 'lead');
