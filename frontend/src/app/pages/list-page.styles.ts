import { css } from 'lit';

export const listPageStyles = css`
  h1 {
    margin-block-end: 1rem;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.25rem;
    margin-block-end: 1rem;
  }
  nav a {
    min-block-size: 1.5rem;
    color: var(--rb-ink-quiet);
    text-decoration-color: transparent;
  }
  nav a:hover {
    text-decoration-color: currentcolor;
  }
  nav a[aria-current] {
    color: inherit;
    font-weight: 550;
    text-decoration-color: var(--rb-accent);
    text-decoration-thickness: 2px;
  }
  .by-number {
    max-inline-size: 32rem;
    margin-block-start: 2.5rem;
  }
  /* It would be pushed aside by the rows. */
  [loading] + .by-number {
    display: none;
  }
  .by-number h2 {
    margin-block-end: 0.75rem;
    font-size: 1.05rem;
  }
`;
