import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ApiClient } from '../../../kernel/api/client.js';
import type { Failure } from '../../../kernel/api/outcome.js';
import { apiContext } from '../../../kernel/context.js';
import { base } from '../../../ui/styles.js';
import '../../../ui/ui-failure.js';
import {
  type FollowingMode,
  type FollowingSetting,
  readFollowing,
  setFollowing,
} from './following-setting.js';

/** How changes reach the lists of others was set anew. */
export class FollowingSet extends Event {
  static readonly type = 'following-set';

  constructor() {
    super(FollowingSet.type);
  }
}

const SETTINGS: Record<FollowingMode, { setting: FollowingSetting; label: string }> = {
  running: { setting: { mode: 'running' }, label: msg('as quickly as it can') },
  delayed: { setting: { mode: 'delayed', delay: 'PT3S' }, label: msg('3 seconds late') },
  paused: { setting: { mode: 'paused' }, label: msg('not at all, until I say so') },
};

/** Holds back the lists of others, in dev mode; a released service has nothing to switch. */
@customElement('following-switch')
export class FollowingSwitch extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        margin: 0;
        padding: 0.9rem 1rem 1rem;
        border: 1px dashed var(--rb-line-strong);
        border-radius: var(--rb-radius);
      }
      legend {
        padding-inline: 0.4rem;
        margin-inline-start: -0.4rem;
        font-weight: 550;
      }
      label {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        min-block-size: 2rem;
      }
      input {
        inline-size: 1.1rem;
        block-size: 1.1rem;
        margin: 0;
        accent-color: var(--rb-accent);
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @state() private mode: FollowingMode | undefined;
  @state() private failure: Failure | undefined;

  override firstUpdated(): void {
    void this.#read();
  }

  override render() {
    if (!this.mode) return nothing;
    return html`
      <fieldset>
        <legend>${msg('The index follows')}</legend>
        ${Object.entries(SETTINGS).map(
          ([mode, { label }]) =>
            html`<label>
              <input
                type="radio"
                name="mode"
                value=${mode}
                .checked=${mode === this.mode}
                @change=${() => this.#set(mode as FollowingMode)}
              />
              ${label}
            </label>`,
        )}
        <p class="small quiet">
          ${msg('Only in development. Nothing is lost: what happens meanwhile waits in a queue.')}
        </p>
        ${
          this.failure
            ? html`<ui-failure
                .failure=${this.failure}
                @retry=${() => void this.#read()}
              ></ui-failure>`
            : nothing
        }
      </fieldset>
    `;
  }

  async #read(): Promise<void> {
    const outcome = await readFollowing(this.api);
    this.failure = undefined;
    if (outcome?.kind === 'answered') this.mode = outcome.value.mode;
  }

  async #set(mode: FollowingMode): Promise<void> {
    const before = this.mode;
    this.mode = mode;
    const outcome = await setFollowing(this.api, SETTINGS[mode].setting);
    if (outcome.kind === 'answered') {
      this.failure = undefined;
      this.dispatchEvent(new FollowingSet());
    } else if (outcome.kind !== 'unchanged') {
      this.mode = before;
      this.failure = outcome;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'following-switch': FollowingSwitch;
  }
  interface HTMLElementEventMap {
    'following-set': FollowingSet;
  }
}
