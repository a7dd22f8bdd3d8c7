import { isSaid } from '@/lib/pipeline/playbook-criteria';
import { Definition } from '@/lib/pipeline/stages';
import { z } from '@/lib/pipeline/zod';
import { type FileProblem, problemOf } from './pipeline-file-problem';
import { jsonIn } from './json-in';

/** Raise it when an older Fairlead could not read the file rightly. */
export const pipelineFileVersion = 1;
const format = 'fairlead-pipeline';

/** UTF-16 units; the biggest pipeline that there can be takes a third of it. */
export const longestPipelineFile = 500_000;

/** Why a file is no pipeline's: the whole of it, or what is wrong in it, place by place. */
export type PipelineFileError =
  | { error: 'too-big' | 'not-json' | 'not-pipeline' }
  /** Of a Fairlead that is newer than this one. */
  | { error: 'newer'; version: number }
  | { error: 'wrong'; problems: readonly FileProblem[]; more: number };

/** Problems that are told of: of more, only how many there are. */
const mostProblems = 10;

/** One pipeline's definition as a file that a team can share and read; nothing of any lead is in it. */
export function pipelineFile({ name, stages, fields }: Definition): string {
  const file = { format, version: pipelineFileVersion, ...(name && { name }), stages, fields };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const Head = z.object({ format: z.literal(format), version: z.int().check(z.minimum(1)) });
const Body = z.strictObject({ ...Definition.shape, format: z.unknown(), version: z.unknown() });

/** The definition that a file has. Its ids are the file's: whoever takes it gives others where they are taken. */
export function readPipelineFile(text: string): { definition: Definition } | PipelineFileError {
  const read = jsonIn(text, longestPipelineFile);
  if ('error' in read) return read;
  const file = read.json;
  const head = Head.safeParse(file);
  if (!head.success) return { error: 'not-pipeline' };
  if (head.data.version > pipelineFileVersion) return { error: 'newer', version: head.data.version };
  const body = Body.safeParse(file);
  const problems = body.success ? unsound(body.data) : body.error.issues.map((issue) => problemOf(issue, file));
  if (!body.success || problems.length > 0)
    return {
      error: 'wrong',
      problems: problems.slice(0, mostProblems),
      more: Math.max(0, problems.length - mostProblems),
    };
  const { name, stages, fields } = body.data;
  return { definition: { ...(name && { name }), stages, fields } };
}

/** What each part of it may be, and the whole still cannot. */
function unsound({ stages, fields }: Pick<Definition, 'stages' | 'fields'>): FileProblem[] {
  return [
    ...twins(stages, ['stages'], ({ id }) => id, 'id'),
    ...stages.flatMap(({ criteria }, at) => [
      ...twins(criteria, ['stages', at, 'criteria'], ({ id }) => id, 'id'),
      ...criteria.flatMap((criterion, place) =>
        isSaid(criterion) ? [] : [{ at: ['stages', at, 'criteria', place, 'text'], what: 'missing' as const }],
      ),
    ]),
    ...twins(fields, ['fields'], ({ id }) => id, 'id'),
    ...twins(fields, ['fields'], ({ name }) => name, 'name'),
  ];
}

function twins<One>(
  list: readonly One[],
  above: FileProblem['at'],
  nameOf: (one: One) => string,
  key: string,
): FileProblem[] {
  const names = list.map(nameOf);
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ at: [...above, at, key], what: 'twice' as const, given: name }] : [],
  );
}
