/** What passed by an event, as far as a person wants to know. */
export interface Carried {
  readonly bookingId?: string;
  readonly version?: number;
  readonly words: string;
}

/** A way that data goes from one kind of element to another. */
export interface Handover {
  readonly event: keyof HTMLElementEventMap;
  /** Who hands it on; whoever does, when it is left out. */
  readonly from?: string;
  readonly to: string;
}

/** What elements exchange: the ways, and how to tell what passed on them. */
export interface Exchange {
  readonly handovers: readonly Handover[];
  readonly events: {
    readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => Carried;
  };
}
