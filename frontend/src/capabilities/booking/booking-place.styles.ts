import { css } from 'lit';

export const bookingPlaceStyles = css`
  booking-lines {
    display: block;
    margin-block-start: 1rem;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem 1.5rem;
    margin: 1rem 0 0;
  }
  dt {
    color: var(--rb-ink-quiet);
  }
  dd {
    margin: 0;
  }
  address {
    font-style: normal;
  }
  button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--rb-accent);
    font: inherit;
    font-size: 0.875rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
