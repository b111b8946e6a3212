import { css } from 'lit';

export const bookingLinesStyles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(5.5rem, auto);
    gap: 0.15rem 1rem;
    align-items: center;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--rb-line);
  }
  .what {
    display: grid;
  }
  .name {
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .each {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  .many {
    font-variant-numeric: tabular-nums;
  }
  input {
    inline-size: 4.75rem;
    text-align: end;
  }
  .sum {
    text-align: end;
  }
  button {
    min-block-size: 1.5rem;
    margin-inline: -0.25rem;
    padding: 0 0.25rem;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:hover {
    color: var(--rb-danger);
  }
  .pending .name {
    color: var(--rb-ink-quiet);
  }
  .mark {
    color: var(--rb-ink-quiet);
    font-style: italic;
    font-size: 0.875rem;
  }
  .total {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    padding-block-start: 0.9rem;
    font-size: 1.15rem;
  }
  /* A name has the width for itself where there is little. */
  @container (max-width: 22rem) {
    li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .what {
      grid-column: 1 / -1;
    }
  }
`;
