import { css } from 'lit';

export const bookingDraftStyles = css`
  section {
    display: grid;
    gap: 0.75rem;
  }
  h3 {
    margin-block-start: 1rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--rb-line);
    font-size: 1.1rem;
  }
  .empty {
    padding-block: 1.5rem;
  }
  .closing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: start;
    margin-block-start: 0.75rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--rb-line);
  }
  .closing p {
    flex-basis: 100%;
  }
`;
