interface Finding {
  _type: 'error' | 'notice' | 'warning';
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}
export type Report = Record<'errors' | 'notices' | 'warnings', Finding[]>;
export function unexplained(report: Report, textOf: (file: string) => string): string[];
export function keepsAddonRules(folder?: string): boolean;
