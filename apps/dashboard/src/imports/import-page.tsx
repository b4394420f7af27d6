export function ImportPage() {
  return <p>soon</p>;
}
