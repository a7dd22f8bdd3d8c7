import { Finder } from './find/Finder';
import { LeadById } from './LeadById';
import { Main } from './Main';
import { TopBar } from './TopBar';

/** A tab of its own, for one lead: beside no page. */
export function LeadPage({ leadId }: { leadId: string }) {
  return (
    <div className="mx-auto max-w-[640px]">
      <Finder>
        <TopBar />
        <Main>
          <LeadById leadId={leadId} />
        </Main>
      </Finder>
    </div>
  );
}
