import { css, unsafeCSS } from 'lit';
import tokens from './tokens.css?inline';

/**
 * The theme for an element on a page of others, and for all inside it: nothing of the page's style
 * sheets is needed. The page can give the element other values of the tokens.
 */
export const theme = [
  unsafeCSS(tokens.replaceAll(':root', ':host')),
  css`
    :host {
      display: block;
      /* The page around says whether it can be dark. */
      color-scheme: inherit;
      color: var(--rb-ink);
      font: 400 1rem / 1.55 var(--rb-font-text);
      letter-spacing: normal;
      text-align: start;
    }
    :host([hidden]) {
      display: none;
    }
  `,
];
