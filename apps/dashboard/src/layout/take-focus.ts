/** As the `ref` of what appears where the thing that had the focus went: it takes the focus over, so that nobody starts again at the top. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
