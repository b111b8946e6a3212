import { css } from 'lit';

export const uiStepsStyles = css`
  .steps {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75rem;
    align-items: center;
  }
  button {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 1px solid var(--rb-line-strong);
    border-radius: var(--rb-radius);
    background: var(--rb-sheet);
    color: inherit;
    font: inherit;
    font-size: 1.35rem;
    line-height: 1;
    cursor: pointer;
  }
  button:hover {
    background: var(--rb-sunken);
  }
  button[aria-disabled='true'] {
    border-color: var(--rb-line);
    color: var(--rb-ink-quiet);
    background: none;
    cursor: default;
  }
  :dir(rtl) > button span {
    display: inline-block;
    scale: -1 1;
  }
  input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    accent-color: var(--rb-accent);
    cursor: pointer;
  }
`;
