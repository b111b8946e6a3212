import { css } from 'lit';

export const decisionMailStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 0.25rem;
    /* The room of the switch, before it is known how it stands. */
    min-block-size: 4rem;
  }
  @container (max-width: 30rem) {
    section {
      min-block-size: 6.1rem;
    }
  }
  button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    justify-self: start;
    min-block-size: 2.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 550;
    text-align: start;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    color: var(--rb-ink-quiet);
  }
  p {
    margin-inline-start: 3.25rem;
  }
  .track {
    flex: none;
    inline-size: 2.5rem;
    block-size: 1.4rem;
    padding: 2px;
    border: 1px solid var(--rb-line-strong);
    border-radius: 1rem;
    background: var(--rb-sheet);
  }
  .track::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--rb-line-strong);
    transition: translate 120ms;
  }
  [aria-checked='true'] .track {
    border-color: var(--rb-accent);
    background: var(--rb-accent);
  }
  [aria-checked='true'] .track::before {
    background: var(--rb-on-accent);
    translate: 1.1rem 0;
  }
  @media (forced-colors: active) {
    .track::before,
    [aria-checked='true'] .track::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .track::before {
      transition: none;
    }
  }
`;
