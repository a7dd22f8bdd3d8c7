interface Shown {
  name: string;
  title?: string | undefined;
  company?: string | undefined;
  headline?: string | undefined;
}

/** Who it is, in two lines: a name, and what she does where. */
export function PersonHead({ person }: { person: Shown }) {
  const { name, title, company, headline } = person;
  const lines = [title ?? headline, company].filter((text) => text !== undefined);
  return (
    <div className="min-w-0">
      <h1 className="line-clamp-2 text-lg font-semibold" title={name}>
        <bdi>{name}</bdi>
      </h1>
      {lines.length > 0 && (
        <p className="line-clamp-2 text-quiet">
          {lines.map((line, index) => (
            <span key={line}>
              {index > 0 && ' · '}
              <bdi>{line}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
