import { LitElement } from 'lit';

/** A page of the application: its first heading takes the focus when the person comes to it. */
export abstract class Page extends LitElement {
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}
