import type { Page } from 'playwright-core';

/** A request of a page that is answered when a test says so. */
interface HeldRequest {
  /** Settles once the page has asked. */
  readonly asked: Promise<void>;
  /** Lets the answer through, and all later ones. */
  readonly release: () => void;
}

/** Holds back what a page asks for at some address, as a slow connection would, until it is released. */
export async function holdBack(page: Page, address: string | RegExp): Promise<HeldRequest> {
  const asked = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    asked.resolve(undefined);
    await released.promise;
    await route.continue();
  });
  return {
    asked: asked.promise,
    release: () => {
      released.resolve(undefined);
    },
  };
}
