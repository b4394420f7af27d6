export function MatchColumnsPage() {
  return <p>soon</p>;
}
