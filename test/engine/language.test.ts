// What reads as another language is not said to be checked; what is English, in whatever trade and mood, is.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isForeign } from '../../src/engine/language.ts';

test.each([
  'wir geben Ihnen 30 % Rabatt, wenn Sie bis Freitag unterschreiben. Die Haftung ist unbegrenzt.',
  'Nous vous accordons une remise de 30 % si vous signez avant vendredi.',
  'Le damos un 30 % de descuento si firma antes del viernes, y la instalación es gratis para su equipo.',
  'Vi facciamo uno sconto del 30 % se firmate entro venerdì, e la consegna è gratuita per tutti.',
  'Wij geven u 30% korting als u voor vrijdag tekent, en het transport is gratis voor het eerste jaar.',
  'Damos um desconto de 30% se assinar até sexta-feira, e a instalação não tem custo para os clientes.',
  'Udzielimy rabatu 30%, jeżeli umowa jest podpisana do piątku i nie ma zmian na fakturze, że tak powiem.',
  'Vi ger er 30 % rabatt om ni skriver på före fredag, och det gäller för alla som är med på mötet.',
  'Мы даём вам скидку 30 %, если вы подпишете до пятницы.',
  '金曜日までにご署名いただければ、30%割引いたします。',
])('%s', (text) => expect(isForeign(text)).toBe(true));

test.each([
  '',
  'OK',
  '30% / EUR 400 / Q3',
  'Re: Müller GmbH, Straße 4, 80331 München',
  'See you at the Café de la Paix on Friday, la vie est belle!',
  'Hi Jürgen, many thanks for the kind words about the team in Köln.',
  'Pls confirm qty 40, colour black, del. Tues AM.',
])('%s', (text) => expect(isForeign(text)).toBe(false));

test('no mail of the corpus does', () => {
  const folder = new URL('../corpus/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const mails = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean));
  expect(mails.length).toBeGreaterThan(500);
  expect(mails.map((line): string => JSON.parse(line).text).filter(isForeign)).toEqual([]);
});
