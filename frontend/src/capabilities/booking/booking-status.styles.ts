import { css } from 'lit';

export const bookingStatusStyles = css`
  :host {
    container-type: inline-size;
  }
  ui-failure {
    margin-block-end: 1rem;
  }
  wa-skeleton {
    block-size: 22rem;
  }
  section {
    display: grid;
    gap: 1rem;
  }
  .columns {
    display: grid;
    gap: 1.5rem 3rem;
  }
  @container (min-width: 50rem) {
    :host(:not([short])) .columns {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .version {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin-block-end: 0.75rem;
    font-size: 1.1rem;
  }
  dl + h3 {
    margin-block: 1.75rem 0;
  }
`;
