import { bantOfBoth } from './bant';
import { identitiesOf } from './identity';
import { type Lead, type LeadFields, leadFields, withFields } from './lead';
import { ownIdentities, peopleOfBoth } from './lead-people';
import { merged, type MergeChoices, type MergeSide } from './merge';
import { mergedFrom, otherIdentities } from './merge-history';
import { playbookOfBoth } from './playbook-merge';
import { type Pipeline, stageRank } from './stages';

/** A lead as one of the two sides of a merge. */
export function sideOf(lead: Lead): MergeSide {
  return { fields: leadFields(lead), updatedAt: lead.updatedAt };
}

/** The fields of the one lead that `a` and `b` become. */
export function fieldsOfBoth(a: Lead, b: Lead, choices: MergeChoices): LeadFields {
  return merged(sideOf(a), sideOf(b), choices);
}

/**
 * The lead that goes on with these fields when `gone` is merged into her. She keeps her own sale; while it is open she stands where
 * the further of the two stood, since when that one did. What only the other was asked about, or had written down, is hers too,
 * and so are its further people.
 */
export function heirOf(survivor: Lead, gone: Lead, fields: LeadFields, pipeline: Pipeline): Lead {
  const { otherIdentities: _1, people: _2, ...heir } = withFields(survivor, fields);
  const others = otherIdentities(ownIdentities(survivor), ownIdentities(gone), identitiesOf(fields));
  const people = peopleOfBoth(survivor.people, gone.people, [...identitiesOf(fields), ...others]);
  const role = survivor.role ?? gone.role;
  const isFurther = stageRank(pipeline, gone.stageId) > stageRank(pipeline, survivor.stageId);
  const [bant, playbook] = [bantOfBoth(survivor.bant, gone.bant), playbookOfBoth(survivor.playbook, gone.playbook)];
  const connection = survivor.connection ?? gone.connection;
  return {
    ...heir,
    ...(survivor.outcome === undefined && isFurther && { stageId: gone.stageId, stageEnteredAt: gone.stageEnteredAt }),
    ...(bant && { bant }),
    ...(playbook && { playbook }),
    ...(connection && { connection }),
    ...(role && { role }),
    ...(people.length > 0 && { people }),
    ...(others.length > 0 && { otherIdentities: others }),
    mergedFrom: mergedFrom(survivor, gone),
  };
}
