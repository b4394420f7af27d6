export function ChooseFilePage() {
  return <p>soon</p>;
}
