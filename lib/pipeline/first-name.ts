import { personName } from './person-name';

/** The name by which somebody is greeted: `Kari` of `Dr. Kari Anne Lunde, PhD` and of `Lunde, Kari`; `undefined` where only an address is known. */
export function firstName(name: string): string | undefined {
  return name.includes('@') ? undefined : personName(name).given;
}
