/** What had the focus may be gone with the next frame: then this has it, and not nothing. */
export async function keepFocus(element: HTMLElement | null): Promise<void> {
  await new Promise(requestAnimationFrame);
  const focused = focusedElement();
  if (!focused || focused === document.body || !focused.checkVisibility()) element?.focus();
}

/** The element that has the focus, inside whatever shadow roots. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The focus on a field, with what is in it selected: typing begins anew. */
export function beginIn(field: HTMLInputElement): void {
  field.focus();
  field.select();
}
