// Every mark of ours on a page, as its kind and its words.
import type { Page } from 'playwright-core';

export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks: string[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('countersign-')) return;
      highlight.forEach((range) => {
        if (range instanceof Range) marks.push(`${name.replace('countersign-', '')}: ${range.toString()}`);
      });
    });
    return marks.sort();
  });
}
