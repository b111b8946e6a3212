/** Asks the shell to say a passing outcome in its live region. */
export class Announcement extends Event {
  static readonly type = 'announcement';

  constructor(readonly text: string) {
    super(Announcement.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    announcement: Announcement;
  }
}
