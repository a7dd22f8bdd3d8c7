import type { CustomField } from '@/lib/pipeline/custom-field';
import type { FileKind } from '@/lib/formats/import-columns';
import type { CsvProblem } from '@/lib/formats/csv-read';
import type { ImportMode, Planned } from './import-plan';
import type { Mapping } from './import-row';

/** What the page asks of the worker. */
export type ImportAsk =
  | { ask: 'read'; bytes: Uint8Array }
  | {
      ask: 'plan';
      mapping: Mapping;
      mode: ImportMode;
      currency: string;
      /** Stages by what they are called, folded. */
      stages: ReadonlyMap<string, string>;
      /** The rep's own fields, of all pipelines. */
      own: readonly CustomField[];
      /** Those of the pipeline of each stage, by their ids; under no name those of the first. */
      fieldsAt: ReadonlyMap<string, ReadonlySet<string>>;
    };

/** A file as it was read. */
export interface ReadFile {
  kind: FileKind;
  header: readonly string[];
  /** The first rows, to see what is in them. */
  sample: string[][];
  rows: number;
  mapping: Mapping;
  /** What ended it before its end. */
  problem?: CsvProblem;
}

export type ImportTold =
  | { told: 'file'; file: ReadFile }
  | { told: 'share'; share: number }
  | { told: 'plan'; planned: Planned[]; rows: string[][] }
  | { told: 'failed'; error: string };
