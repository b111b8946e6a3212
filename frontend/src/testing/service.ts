import { type ApiClient, createApiClient } from '../kernel/api/client.js';
import { SessionTokens } from '../kernel/api/session-tokens.js';
import type { Me } from '../kernel/context.js';

type Answer = (request: Request) => Response | Promise<Response>;

/** Stands for the service at the network's edge: what it was sent, and what it is to answer. */
export class TestService {
  readonly sent: Request[] = [];
  readonly #answers = new Map<string, Answer[]>();
  #otherwise: Answer | undefined;
  signOuts = 0;
  tokenRefusals = 0;
  readonly tokens = new SessionTokens();
  readonly api: ApiClient = createApiClient({
    send: (request) => this.send(request),
    tokens: this.tokens,
    onSignedOut: () => this.signOuts++,
    onTokensRefused: () => this.tokenRefusals++,
  });

  /** Answers in the order given; the last answer stays. The route is like `POST /api/x`. */
  on(route: string, ...answers: Answer[]): this {
    this.#answers.set(route, answers);
    return this;
  }

  /** Answers what no route was given for; without it, such a request is an error. */
  otherwise(answer: Answer): this {
    this.#otherwise = answer;
    return this;
  }

  requests(route: string): readonly Request[] {
    return this.sent.filter((request) => routeOf(request) === route);
  }

  async send(request: Request): Promise<Response> {
    this.sent.push(request.clone());
    const answers = this.#answers.get(routeOf(request)) ?? [];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? this.#otherwise;
    if (!answer) throw new Error(`Nothing to answer to ${routeOf(request)}`);
    return answer(request);
  }
}

function routeOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname}`;
}

export function json(body: unknown, headers: Record<string, string> = {}): Answer {
  return () => Response.json(body, { headers });
}

export function problem(status: number, title: string, more: object = {}): Answer {
  const body = { type: '/problems/test', title, status, detail: `${title} in detail`, ...more };
  return () =>
    Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** Who looks at the page. */
export function visitor(person?: Me, delaysOthers = false): Answer {
  return json({ person, delaysOthers });
}

export function notModified(): Response {
  return new Response(null, { status: 304 });
}

export function brokenConnection(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

/** An answer that the test gives when it wants to. */
export function held(answer: Answer) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const wait: Answer = async (request) => {
    await released;
    return answer(request);
  };
  return { answer: wait, release };
}
