import { css } from 'lit';

export const uiShortcutsStyles = css`
  :host {
    display: contents;
  }
  wa-dialog {
    --width: 34rem;
    --spacing: 1.5rem;
  }
  dl {
    display: grid;
    gap: 0.6rem;
    margin: 1rem 0 1.5rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: 1rem;
    align-items: baseline;
  }
  dd {
    margin: 0;
  }
  .off dt {
    text-decoration: line-through;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.6rem;
    padding: 0.05rem 0.4rem;
    border: 1px solid var(--rb-line-strong);
    border-block-end-width: 2px;
    border-radius: 4px;
    background: var(--rb-sunken);
    font-family: var(--wa-font-family-code);
    font-size: 0.875rem;
    text-align: center;
  }
  label {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: 2.25rem;
    font-weight: 550;
  }
  input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--rb-accent);
  }
  .actions {
    justify-content: flex-end;
    margin-block-start: 1.5rem;
  }
`;
