import { css } from 'lit';

export const purchaseOrderStyles = css`
  :host {
    display: none;
  }
  @media print {
    :host {
      display: block;
      color: black;
      background: white;
      font-size: 10pt;
      line-height: 1.4;
    }
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: 2rem;
    padding-block-end: 4mm;
    border-block-end: 2px solid black;
  }
  h2 {
    font-size: 20pt;
  }
  .number {
    font-family: var(--wa-font-family-code);
    font-size: 9pt;
  }
  .date {
    text-align: end;
    white-space: nowrap;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr 1.6fr 1.2fr;
    gap: 6mm;
    margin: 6mm 0 8mm;
  }
  dt {
    font-size: 8pt;
    text-transform: uppercase;
    letter-spacing: 0.06em;
    color: #444;
  }
  dd {
    margin: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead {
    /* Repeated on every page. */
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 2mm 2mm 2mm 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: 8pt;
    text-transform: uppercase;
    letter-spacing: 0.06em;
    border-block-end: 1px solid black;
    overflow-wrap: normal;
  }
  tbody tr {
    border-block-end: 1px solid #bbb;
  }
  .count {
    padding-inline-end: 0;
    padding-inline-start: 3mm;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  th.count:first-child,
  td.count:first-child {
    inline-size: 8mm;
    padding-inline: 0 4mm;
  }
  .unit {
    padding-inline-start: 4mm;
  }
  /* Which order a page belongs to, should they be parted. */
  .run td {
    padding: 0;
    font-size: 7pt;
    text-align: end;
    color: #444;
  }
  .sku {
    font-size: 8pt;
    color: #444;
  }
  .total {
    /* A total alone on the last page would be no total of anything. */
    break-before: avoid;
  }
  .total tr {
    border-block: 2px solid black;
    font-size: 12pt;
    font-weight: 600;
  }
  footer {
    margin-block-start: 8mm;
    break-inside: avoid;
    font-size: 9pt;
    color: #333;
  }
`;
