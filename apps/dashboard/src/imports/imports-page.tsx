export function ImportsPage() {
  return <p>soon</p>;
}
