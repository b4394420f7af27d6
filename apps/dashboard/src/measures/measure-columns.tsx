/** The head of a table of measures, or of parts of one: what stands in a row, its picture, its numbers, and its pattern. */
export function MeasureColumns({ first, numbers }: { readonly first: string; readonly numbers: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">
          <span className="only-spoken">Picture</span>
        </th>
        {numbers.map((name) => (
          <th key={name} scope="col" className="number">
            {name}
          </th>
        ))}
        <th scope="col">Pattern</th>
      </tr>
    </thead>
  );
}
