import { css } from 'lit';

export const liveBookingStyles = css`
  .grid,
  .column,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
    align-items: start;
  }
  section {
    gap: 1rem;
  }
  .choice {
    max-inline-size: 30rem;
    margin-block-end: 1.25rem;
  }
  @media (min-width: 60rem) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
`;
