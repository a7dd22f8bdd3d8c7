import { useState } from 'react';
import { LeadById } from '@/components/panel/LeadById';
import { Main } from '@/components/panel/Main';
import { TopBar } from '@/components/panel/TopBar';
import { AddByHand } from '@/components/ui/AddByHand';
import type { SelectedPerson } from '@/lib/pipeline/selected-person';
import { Finder } from './Finder';

/** A tab of its own to add whom the rep has selected on some page. Nothing is saved before she has looked at it. */
export function AddPage({ person }: { person: SelectedPerson }) {
  const { name, email, phone } = person;
  const [leadId, setLeadId] = useState<string>();
  const known = { ...(email && { emails: [email] }), ...(phone && { phones: [phone] }) };
  return (
    <div className="mx-auto max-w-[640px]">
      <Finder>
        <TopBar />
        <Main>
          {leadId === undefined ? (
            <AddByHand name={name ?? email} known={known} onAdded={setLeadId} onCancel={() => window.close()} />
          ) : (
            <LeadById leadId={leadId} />
          )}
        </Main>
      </Finder>
    </div>
  );
}
