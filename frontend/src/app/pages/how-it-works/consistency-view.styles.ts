import { css } from 'lit';

export const consistencyViewStyles = css`
  :host {
    container-type: inline-size;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .two > div {
    padding: 0.9rem 1rem;
    border: 1px solid var(--rb-line-strong);
    border-radius: var(--rb-radius);
  }
  .you {
    border-color: var(--rb-accent) !important;
    background: var(--rb-accent-wash);
  }
  .behind {
    border-color: var(--rb-warning) !important;
    background: var(--rb-warning-wash);
  }
  h3 {
    font-family: inherit;
    font-size: 0.95rem;
  }
  .version {
    font-family: var(--rb-font-display);
    font-size: clamp(2.4rem, 14cqi, 3.6rem);
    line-height: 1.15;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .verdict {
    margin-block: 0.9rem;
    min-block-size: 3.1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    text-align: start;
    font-weight: 550;
    padding-block-end: 0.35rem;
  }
  th,
  td {
    padding: 0.4rem 0.6rem 0.4rem 0;
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
    border-block-start: 1px solid var(--rb-line);
    overflow-wrap: anywhere;
  }
  thead th {
    border: none;
    white-space: nowrap;
    color: var(--rb-ink-quiet);
  }
  td.number {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }
  .lag {
    margin-block-start: 0.6rem;
  }
`;
