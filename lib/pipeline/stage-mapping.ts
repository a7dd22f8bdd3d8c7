import type { CustomField } from './custom-field';
import { templateOf, type TemplateSize } from './definition';
import { stageForRole } from './stage-for-role';
import type { Criterion, Definition, Stage } from './stages';

/** What becomes of a pipeline whose stages are put in place by others. */
export interface Mapped {
  definition: Definition;
  /** By id, for each stage that goes, the one that takes its leads. */
  moves: Record<string, string>;
  /** Each stage of before, in order, with the one that its leads are in afterwards. */
  pairs: { from: Stage; to: Stage }[];
  /** Those that no lead comes from. */
  added: Stage[];
}

/** For each stage by id the one of another pipeline that takes its leads: by its role. */
export function movesTo(from: readonly Stage[], to: readonly Stage[]): Record<string, string> {
  return Object.fromEntries(from.map(({ id, role }) => [id, stageForRole(to, role).id]));
}

/**
 * The pipeline with the stages of a template. A stage whose role the template has stays as the team has it, its id too, so that
 * its leads stay; of several with one role the first stays, and takes the leads of the others.
 */
export function switchTo(from: Definition, size: TemplateSize, newId: () => string): Mapped {
  const stages = templateOf(size, newId).map((stage) => from.stages.find(({ role }) => role === stage.role) ?? stage);
  return mapped(from, { ...from, stages });
}

/**
 * The pipeline as another definition has it, e.g. the newer one of a team's file. A stage, a criterion or a field that is known
 * again keeps the id that it has here: its leads, what is ticked and what is filled in stay. A stage is known by its id, else by
 * its role and name, else by its role. All others get ids of their own, for theirs may be taken here.
 */
export function takeOver(from: Definition, given: Definition, newId: () => string): Mapped {
  const known = matches(from.stages, given.stages, [
    (one, other) => one.id === other.id,
    (one, other) => one.role === other.role && one.name === other.name,
    (one, other) => one.role === other.role,
  ]);
  const stages = given.stages.map((stage): Stage => {
    const was = known.get(stage);
    const criteria = withKnownIds(was?.criteria ?? [], stage.criteria, sameCriterion, newId);
    return { ...stage, id: was?.id ?? newId(), criteria };
  });
  const fields = withKnownIds(from.fields, given.fields, sameField, newId);
  const name = given.name ?? from.name;
  return mapped(from, { ...(name && { name }), stages, fields });
}

function mapped(from: Definition, definition: Definition): Mapped {
  const { stages } = definition;
  const pairs = from.stages.map((stage) => ({
    from: stage,
    to: stages.find(({ id }) => id === stage.id) ?? stageForRole(stages, stage.role),
  }));
  const gone = pairs.filter(({ from: stage, to }) => stage.id !== to.id);
  return {
    definition,
    moves: Object.fromEntries(gone.map(({ from: stage, to }) => [stage.id, to.id])),
    pairs,
    added: stages.filter(({ id }) => !from.stages.some((stage) => stage.id === id)),
  };
}

type Same<One> = (one: One, other: One) => boolean;

/** For each new one the old one that it is, by the first sign that any two share; each old one is taken once. */
function matches<One>(old: readonly One[], given: readonly One[], signs: readonly Same<One>[]): Map<One, One> {
  const known = new Map<One, One>();
  const free = new Set(old);
  for (const isSame of signs) {
    for (const one of given) {
      const was = known.has(one) ? undefined : [...free].find((other) => isSame(one, other));
      if (was === undefined) continue;
      known.set(one, was);
      free.delete(was);
    }
  }
  return known;
}

const sameCriterion: Same<Criterion> = (one, other) => one.text !== undefined && one.text === other.text;
const sameField: Same<CustomField> = (one, other) => one.name === other.name && one.type === other.type;

/** The playbook's own criteria are known by their keys, which are the same everywhere. */
const isPlaybooks = (one: Criterion | CustomField) => !('type' in one) && one.text === undefined;

function withKnownIds<One extends Criterion | CustomField>(
  old: readonly One[],
  given: readonly One[],
  isSame: Same<One>,
  newId: () => string,
): One[] {
  const known = matches(old, given, [(one, other) => one.id === other.id, isSame]);
  return given.map((one) => {
    const { id = isPlaybooks(one) ? one.id : newId() } = known.get(one) ?? {};
    return { ...one, id };
  });
}
