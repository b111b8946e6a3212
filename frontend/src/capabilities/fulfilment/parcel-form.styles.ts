import { css } from 'lit';

export const parcelFormStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
  }
  .wide {
    grid-column: 1 / -1;
  }
  @media (max-width: 30rem) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15rem 1rem;
    align-items: center;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--rb-line);
  }
  li label {
    margin: 0;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  .left {
    display: block;
    font-weight: 400;
  }
  li input {
    inline-size: 6rem;
    text-align: end;
  }
  li .field-error {
    grid-column: 1 / -1;
    margin: 0;
  }
`;
