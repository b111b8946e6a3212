import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { READBACK_URL } from './people.js';

const EXAMPLE = new URL('../examples/booking-status/index.html', import.meta.url);

/** A server of somebody else, which serves the example as it is but for Readback's address. */
export class Shop {
  private constructor(private readonly server: Server) {}

  /** Opens at a port: any that is free, unless Readback is to know it. */
  static async open(port = 0): Promise<Shop> {
    const example = await readFile(EXAMPLE, 'utf8');
    const page = example.replaceAll('http://localhost:8080', READBACK_URL);
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return new Shop(server);
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Asks the shop's page how a booking stands. */
export async function askTheShop(page: Page, number: string, token: string): Promise<void> {
  await page.getByLabel('Booking number').fill(number);
  await page.getByLabel('Bearer token').fill(token);
  await page.getByRole('button', { name: 'Show it' }).click();
}
