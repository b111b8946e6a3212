import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { msg } from '@lit/localize';
import { type TemplateResult, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-notice.js';
import { Page } from './page.js';

/** A page whose code is loaded when somebody comes to it. */
@customElement('lazy-page')
export class LazyPage extends Page {
  static override styles = [
    base,
    css`
      wa-skeleton {
        block-size: 22rem;
      }
    `,
  ];

  @property({ attribute: false }) load!: () => Promise<unknown>;
  /** The page, once it is loaded. */
  @property({ attribute: false }) view!: () => TemplateResult;
  @state() private loaded: 'not-yet' | 'whole' | 'failed' = 'not-yet';
  #loading: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading ??= this.#load();
  }

  override async focusHeading(options?: FocusOptions): Promise<void> {
    await this.#loading;
    await this.updateComplete;
    const page = this.renderRoot.firstElementChild;
    await (page instanceof Page ? page.focusHeading(options) : super.focusHeading(options));
  }

  override render() {
    switch (this.loaded) {
      case 'not-yet':
        return html`<wa-skeleton
          effect="sheen"
          role="status"
          aria-label=${msg('Loading')}
        ></wa-skeleton>`;
      case 'whole':
        return this.view();
      case 'failed':
        return failedView();
    }
  }

  async #load(): Promise<void> {
    try {
      await this.load();
      this.loaded = 'whole';
    } catch {
      this.loaded = 'failed';
    }
  }
}

/** With a target of its own the link loads the page again instead of staying on it. */
function failedView() {
  return html`
    <h1 tabindex="-1">${msg('This page could not be loaded')}</h1>
    <p>
      ${msg('The connection may be down, or a newer release is out.')}
      <a href="" target="_self">${msg('Load the page again')}</a>
    </p>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'lazy-page': LazyPage;
  }
}
