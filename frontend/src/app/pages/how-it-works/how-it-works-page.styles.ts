import { css } from 'lit';

export const howItWorksPageStyles = css`
  header {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 44rem;
    margin-block-end: 1.75rem;
  }
  .lead {
    font-size: 1.15rem;
  }
  .told {
    display: grid;
    gap: 1rem;
    justify-items: start;
    max-inline-size: 34rem;
  }
  .exchange {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem 3rem;
  }
  .exchange h2,
  .exchange h3 {
    margin-block-end: 0.5rem;
  }
  exchange-diagram {
    margin-block-start: 1.25rem;
  }
  @media (min-width: 60rem) {
    .exchange {
      grid-template-columns: 24rem minmax(0, 1fr);
    }
  }
`;
