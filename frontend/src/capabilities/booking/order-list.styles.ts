import { css } from 'lit';

export const orderListStyles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--rb-line);
  }
  li {
    /* No list-item: Chromium counts on through all that follow when rows out of sight go. */
    display: block;
    border-block-end: 1px solid var(--rb-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8.5rem;
  }
  a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(7.5rem, auto);
    /* What becomes known a moment later, the badge, has room for two lines: it moves nothing. */
    grid-template-rows: auto auto auto minmax(2.25rem, auto);
    grid-template-areas: 'party total' 'what what' 'when when' 'wanted badge';
    gap: 0.15rem 1rem;
    min-block-size: 8.5rem;
    align-content: center;
    padding: 0.75rem 0.75rem 0.35rem;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    background: var(--rb-sunken);
  }
  a:hover .party {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a:focus-visible {
    outline-offset: -3px;
  }
  .turn a {
    box-shadow: inset 3px 0 var(--rb-warning);
  }
  .count,
  .whose {
    white-space: nowrap;
  }
  .turn .whose {
    color: var(--rb-warning);
    font-weight: 600;
  }
  .party {
    grid-area: party;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .what {
    grid-area: what;
  }
  .when {
    grid-area: when;
  }
  .wanted {
    grid-area: wanted;
  }
  .total {
    grid-area: total;
    text-align: end;
  }
  .badge {
    grid-area: badge;
    place-self: start end;
    max-inline-size: 7.5rem;
    line-height: 1.15;
    text-align: center;
    white-space: normal;
  }
  @container (min-width: 56rem) {
    li {
      contain-intrinsic-block-size: auto 4.6rem;
    }
    a {
      grid-template-columns: minmax(0, 1fr) 14rem 12.5rem 7.5rem;
      grid-template-rows: auto auto;
      grid-template-areas: 'party when badge total' 'what wanted badge total';
      align-items: center;
      padding-block: 0.75rem;
      min-block-size: 4.6rem;
    }
    .party,
    .when {
      align-self: end;
    }
    .what,
    .wanted {
      align-self: start;
    }
    .badge {
      place-self: center start;
      max-inline-size: none;
      white-space: nowrap;
    }
  }
  .skeleton wa-skeleton {
    block-size: 8.5rem;
    padding-block: 0.5rem;
  }
  @container (min-width: 56rem) {
    .skeleton wa-skeleton {
      block-size: 4.6rem;
    }
  }
  ui-notice {
    margin-block-end: 1rem;
  }
  .more {
    margin-block-start: 1.25rem;
  }
  .guarantee {
    margin-block-start: 1rem;
    min-block-size: 1.5em;
  }
  ::slotted([slot='empty']) {
    padding-block: 1.5rem;
  }
`;
