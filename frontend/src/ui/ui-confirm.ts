import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './styles.js';

/** The person said yes. */
export class Confirmed extends Event {
  static readonly type = 'confirmed';

  constructor() {
    super(Confirmed.type);
  }
}

/** The person closed the question without saying yes. */
export class Dismissed extends Event {
  static readonly type = 'dismissed';

  constructor() {
    super(Dismissed.type);
  }
}

/** Asks before something that can't be undone. It closes when its owner says so. */
@customElement('ui-confirm')
export class UiConfirm extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: contents;
      }
      wa-dialog {
        /* Out of the flow: an open question would take a row, and a gap, of its owner's grid. */
        position: absolute;
        --width: 34rem;
        --spacing: 1.5rem;
      }
      h2 {
        margin-block-end: 0.75rem;
      }
      .actions {
        flex-wrap: wrap-reverse;
        justify-content: flex-end;
        margin-block-start: 1.5rem;
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) busy = false;
  /** What is asked about is not settled: nobody can say yes to it yet. */
  @property({ type: Boolean }) unsettled = false;
  @property() heading = '';
  @property() yes = msg('Yes');
  @property() no = msg('Cancel');
  @property() tone: 'brand' | 'danger' = 'brand';

  override render() {
    return html`
      <wa-dialog
        label=${this.heading}
        .withoutHeader=${true}
        .open=${this.open}
        @wa-hide=${(event: Event) => this.#hiding(event)}
      >
        <h2>${this.heading}</h2>
        <slot></slot>
        <div class="actions">
          <wa-button appearance="plain" ?disabled=${this.busy} @click=${() => this.#dismiss()}>
            ${this.no}
          </wa-button>
          <wa-button
            variant=${this.tone}
            ?loading=${this.busy}
            ?disabled=${this.unsettled}
            @click=${() => this.dispatchEvent(new Confirmed())}
          >
            ${this.yes}
          </wa-button>
        </div>
      </wa-dialog>
    `;
  }

  #hiding(event: Event): void {
    if (event.target !== event.currentTarget || !this.open) return;
    // Escape: the owner's property decides, so that both never disagree.
    event.preventDefault();
    this.#dismiss();
  }

  #dismiss(): void {
    if (!this.busy) this.dispatchEvent(new Dismissed());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-confirm': UiConfirm;
  }
  interface HTMLElementEventMap {
    confirmed: Confirmed;
    dismissed: Dismissed;
  }
}
