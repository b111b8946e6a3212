import { css } from 'lit';

export const bookingTravelStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
  }
  section {
    display: grid;
    gap: 0.75rem;
  }
  /* The words of two steps may differ by a line: what is below stays where it is. */
  .step {
    min-block-size: 6.2rem;
  }
  @media (min-width: 45rem) {
    .step {
      min-block-size: 4.6rem;
    }
  }
  strong {
    font-variant-numeric: tabular-nums;
  }
  .moving {
    opacity: 0.6;
  }
  wa-skeleton {
    block-size: 24rem;
  }
  @media print {
    :host {
      display: block;
    }
    section {
      display: none;
    }
  }
`;
