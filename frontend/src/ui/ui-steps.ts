import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './styles.js';
import { uiStepsStyles } from './ui-steps.styles.js';

/** The person went to another step. */
export class StepChosen extends Event {
  static readonly type = 'step-chosen';

  constructor(readonly step: number) {
    super(StepChosen.type);
  }
}

/** Goes through steps one by one with two buttons, or from any to any with a slider. */
@customElement('ui-steps')
export class UiSteps extends LitElement {
  static override styles = [base, uiStepsStyles];

  /** What the steps are steps of. */
  @property() label = '';
  @property() previous = '';
  @property() next = '';
  /** The step in words. */
  @property() text = '';
  @property({ type: Number }) step = 1;
  @property({ type: Number }) most = 1;

  override render() {
    const shown = this.#within(this.step);
    return html`
      <div class="steps">
        ${this.#button(-1, this.previous, '‹')}
        <input
          type="range"
          min="1"
          max=${this.most}
          step="1"
          .value=${String(shown)}
          aria-label=${this.label}
          aria-valuetext=${this.text}
          @input=${(event: Event) => this.#choose((event.target as HTMLInputElement).valueAsNumber)}
        />
        ${this.#button(1, this.next, '›')}
      </div>
    `;
  }

  /** At the end it says that it does nothing, and keeps the focus: a disabled button would lose it. */
  #button(by: 1 | -1, label: string, sign: string) {
    const step = this.#within(this.step + by);
    const possible = Math.sign(step - this.step) === by;
    return html`
      <button
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${possible ? 'false' : 'true'}
        @click=${() => possible && this.#choose(step)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
  }

  /** From a step that does not exist, the way leads to the nearest one. */
  #within(step: number): number {
    return Math.min(Math.max(step, 1), this.most);
  }

  #choose(step: number): void {
    if (step !== this.step) this.dispatchEvent(new StepChosen(step));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-steps': UiSteps;
  }
  interface HTMLElementEventMap {
    'step-chosen': StepChosen;
  }
}
