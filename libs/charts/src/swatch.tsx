import './grids.css';

/** A small square in the look of what it stands for, for the key beneath a picture. */
export function Swatch({ className }: { readonly className: string }) {
  return <span className={`swatch ${className}`} />;
}
