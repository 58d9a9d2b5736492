// The extension as it is built for trying out, with the service that `npm start` runs: no settings, no account, a message held and released.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fake, type GmailBed, press, sendOf, startGmail, subjects } from './gmail-bed.ts';
import { openPanel } from './gmail-panel.ts';
import { readInside } from './gmail-surface.ts';
import { type RealService, startRealService } from './real-service.ts';

let service: RealService;
let bed: GmailBed;
beforeAll(async () => {
  service = await startRealService();
  bed = await startGmail(undefined, service.url);
});
afterAll(async () => {
  await bed.close();
  await service.close();
});

test('a newcomer asks as the rep, releases as the manager, and sends', async () => {
  const gmail = await bed.open();
  await fake(gmail, 'make', { subject: 'Offer', html: 'We can do 35% off.' });
  await press(sendOf(gmail.page));
  await expect.poll(() => readInside(gmail.page)).toContain('needs a manager');
  const panel = await openPanel(bed, gmail);
  await panel.getByRole('button', { name: 'Be the rep' }).click();
  await panel.getByRole('button', { name: /^Ask / }).click();
  await expect.poll(() => panel.locator('body').innerText()).toContain('Waiting for');
  if (process.env.COUNTERSIGN_SHOTS !== undefined)
    await panel.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/trying.png`, fullPage: true });
  await panel.getByRole('button', { name: 'Be the manager' }).click();
  await panel.getByRole('button', { name: 'Review', exact: true }).click();
  await panel.getByRole('list', { name: 'Held messages' }).getByRole('button', { name: /Offer/ }).first().click();
  await panel.getByRole('button', { name: 'Release', exact: true }).last().click();
  const again = panel.getByRole('button', { name: 'Yes, release' });
  await again.click();
  await panel.getByRole('button', { name: 'Be the rep' }).click();
  await expect.poll(() => readInside(gmail.page)).toContain('Everything is answered');
  await press(sendOf(gmail.page));
  await expect.poll(() => subjects(gmail)).toEqual(['Offer']);
});
