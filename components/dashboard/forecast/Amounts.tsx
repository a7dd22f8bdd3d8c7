import { ownFirst } from '@/components/ui/amount';
import { money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';

interface Props {
  /** Minor units by currency. */
  amounts: Record<string, number>;
  /** Shows whether it is more or less than nothing. */
  signed?: boolean;
}

/** Money, each currency on a line of its own, the rep's first; a dash where there is none. */
export function Amounts({ amounts, signed = false }: Props) {
  const language = useLanguage();
  const { currency: own } = useSettings();
  const currencies = ownFirst(Object.keys(amounts), own);
  if (currencies.length === 0) return <span className="text-quiet">–</span>;
  return currencies.map((currency) => {
    const minor = amounts[currency] ?? 0;
    const sign = signed && minor !== 0 ? (minor > 0 ? '+' : '−') : '';
    return (
      <span key={currency} className="block whitespace-nowrap">
        {sign}
        {money(signed ? Math.abs(minor) : minor, currency, language)}
      </span>
    );
  });
}
