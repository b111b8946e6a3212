import { LitElement } from 'lit';
import { query } from 'lit/decorators.js';

/** A page of the application: its first heading takes the focus when the person comes to it. */
export abstract class Page extends LitElement {
  @query('h1') protected h1!: HTMLElement | null;

  async focusHeading(options?: FocusOptions): Promise<void> {
    await this.updateComplete;
    this.h1?.focus(options);
  }
}
