import { useEffect, useState } from 'react';

/** The company that the address is likely of; `undefined` while, or where, nothing is known of it. */
export function useCompany(email: string | undefined): string | undefined {
  const [found, setFound] = useState<{ email: string; company: string | undefined }>();
  useEffect(() => {
    if (email === undefined) return undefined;
    let isWanted = true;
    void import('./company-of').then(({ companyOf }) => isWanted && setFound({ email, company: companyOf(email) }));
    return () => {
      isWanted = false;
    };
  }, [email]);
  return found?.email === email ? found?.company : undefined;
}
