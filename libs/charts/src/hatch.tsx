/** The ground of what is not shown: thin lines at a slant. An element takes it with `fill="url(#id)"`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="hatch-ground" />
        <path d="M0 0v6" className="hatch-line" />
      </pattern>
    </defs>
  );
}
