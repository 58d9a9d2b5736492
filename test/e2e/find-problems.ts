// What axe-core finds wrong on a page as it stands, as rule and place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function findProblems(page: Page | Frame): Promise<string[]> {
  // A colour on its way to another is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))).then(() => null));
  // Evaluated by the debugger, which the page's security policy does not bind.
  const found: unknown = await page.evaluate(
    `${AXE}; axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target + ' ' + n.failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}
