export function CheckRowsPage() {
  return <p>soon</p>;
}
