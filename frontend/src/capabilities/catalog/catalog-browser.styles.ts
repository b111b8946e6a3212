import { css } from 'lit';

export const catalogBrowserStyles = css`
  search {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(9rem, 14rem);
    gap: 1rem;
    margin-block-end: 0.5rem;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    /* No list-item: Chromium counts on through all that follow when rows out of sight go. */
    display: block;
    /* With room at both sides, since what is skipped until it is seen is also clipped: the focus ring. */
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7.5rem;
  }
  .empty {
    padding-block: 2rem;
  }
  .more {
    margin-block-start: 1.25rem;
  }
  .skeleton wa-skeleton {
    block-size: 6.4rem;
    margin-block-start: 1rem;
  }
  @media (max-width: 30rem) {
    search {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
