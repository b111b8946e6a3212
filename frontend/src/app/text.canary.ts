// Breaks the rule on purpose: lint/localized.test.ts proves that it speaks of the lines that say so.
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { Announcement } from '../ui/announcement.js';

export const view = (name: string, busy: boolean) => html`
  <p class="quiet" id="words">Bare text</p>
  <p aria-label="Spoken, bare">${name} · 7 × Readback</p>
  <p title="bare ${name}">${msg('Status')}</p>
  <p>${busy ? 'bare' : name} ${msg(str`with ${name}`)}</p>
  <p .label=${busy ? 'bare' : name}></p>
  <!-- Said to nobody -->
  ${msg(html`<em>Status</em>`)} ${msg(html`<em title="bare">Status</em>`)}
  ${msg(html`<em>Status</em> ${busy ? html`bare` : name}`)}
`;
export const announced = () => new Announcement('bare');
export const words = { label: 'bare', tone: 'neutral' };
export const sentence = 'Nothing is lost, but this is bare';
export const filled = (name: string) => `Bare and ${name}`;
export const thrown = () => new Error('Only developers read this');
