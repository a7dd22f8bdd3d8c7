/** What each hue of a chart stands for. */
export function Legend({ signs }: { signs: readonly { name: string; hue: string }[] }) {
  return (
    <ul aria-hidden className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm text-quiet">
      {signs.map(({ name, hue }) => (
        <li key={name} className="flex items-center gap-1">
          <svg width={10} height={10} className="print:[print-color-adjust:exact]">
            <rect width={10} height={10} fill={`var(--color-${hue})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
