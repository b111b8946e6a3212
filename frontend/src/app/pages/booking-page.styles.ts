import { css } from 'lit';

export const bookingPageStyles = css`
  .page,
  .present,
  .whole,
  .side-by-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  @media (min-width: 60rem) {
    .side-by-side {
      grid-template-columns: minmax(0, 1fr) minmax(22rem, 25rem);
      align-items: start;
    }
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
  }
  header code {
    overflow-wrap: anywhere;
  }
  header a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  wa-skeleton {
    block-size: 22rem;
  }
  /* What is not whole yet lies unseen under its skeleton, so that it appears in its place. */
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .waiting > * {
    grid-area: 1 / 1;
  }
  .waiting > .whole {
    visibility: hidden;
  }
  @media print {
    .page,
    .present,
    .waiting,
    .whole {
      display: block;
    }
    .waiting > .whole {
      visibility: visible;
    }
    .page > header,
    .waiting > wa-skeleton,
    booking-placed,
    sales-decision,
    .whole > :not(purchase-order) {
      display: none;
    }
  }
`;
