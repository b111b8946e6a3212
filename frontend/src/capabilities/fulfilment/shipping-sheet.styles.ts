import { css } from 'lit';

export const shippingSheetStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 1rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin-block-end: 0.5rem;
    font-size: 1.1rem;
  }
  .version {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .columns {
    display: grid;
    gap: 1.5rem 3rem;
  }
  .columns > div:first-child {
    display: grid;
    gap: 1.5rem;
    align-content: start;
  }
  @container (min-width: 50rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
  }
  address {
    font-style: normal;
  }
  .lines {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .lines li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1rem;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--rb-line);
    overflow-wrap: anywhere;
  }
  .lines .unit {
    display: block;
  }
  wa-skeleton {
    block-size: 9rem;
  }
`;
