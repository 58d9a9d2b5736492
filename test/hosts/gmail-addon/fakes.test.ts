// The stand-in for CardService is held to Google's typings, and refuses what the real one refuses.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILDERS, createCardService, recordOf } from '../../fakes/apps-script/card-service.ts';
import { checkMarkup, showMarkup } from '../../fakes/apps-script/markup.ts';
import { ROOT } from '../../structure/source-files.ts';

const typings = readFileSync(`${ROOT}node_modules/@types/google-apps-script/google-apps-script.card-service.d.ts`, 'utf8');

/** How many things each method of an interface takes. */
function methodsOf(name: string): Map<string, number> {
  const body = new RegExp(`interface ${name} (?:extends \\w+ )?\\{([\\s\\S]*?)\\n {8}\\}`).exec(typings)?.[1] ?? '';
  // What an object of texts is made of has colons of its own.
  const code = body.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, 'object');
  return new Map(
    Array.from(code.matchAll(/(\w+)\(([^)]*)\): /g), ([, method = '', takes = '']) => [method, takes.split(':').length - 1] as const),
  );
}

test.each(Object.entries(BUILDERS))('%s takes nothing that Google’s does not', (name, { takes, builds }) => {
  const real = methodsOf(name);
  // A Divider has no methods of its own.
  if (name !== 'Divider') expect(real.size).toBeGreaterThan(0);
  for (const [method, args] of Object.entries(takes)) expect([method, real.get(method)]).toEqual([method, args.length]);
  expect(real.has('build')).toBe(builds !== undefined);
});

/** Any object's methods, by name: what is tried here is what types would not allow. */
interface Loose {
  readonly [name: string]: (...given: readonly unknown[]) => Loose;
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object';
}

function open(): Loose {
  const service: unknown = createCardService();
  if (!isLoose(service)) throw new Error('no service');
  return service;
}

const call = (on: Loose, method: string, ...given: readonly unknown[]): Loose => {
  const found = on[method];
  if (found === undefined) throw new TypeError(`no ${method}`);
  return found.apply(on, [...given]);
};

const text = (words: string) => call(call(open(), 'newTextParagraph'), 'setText', words);
const section = (...widgets: readonly Loose[]) =>
  widgets.reduce((made, widget) => call(made, 'addWidget', widget), call(open(), 'newCardSection'));
const card = (...sections: readonly Loose[]) =>
  sections.reduce((made, one) => call(made, 'addSection', one), call(open(), 'newCardBuilder'));
const input = (name: string) => call(call(call(open(), 'newTextInput'), 'setFieldName', name), 'setTitle', 'Note');

describe('refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['an unknown method', () => call(call(open(), 'newTextParagraph'), 'setTxt', 'a'), /setTxt/],
    ['an unknown builder', () => call(open(), 'newTable'), /newTable/],
    ['a number for a text', () => text(Object(7)), /takes a text/],
    ['too much', () => call(call(open(), 'newTextParagraph'), 'setText', 'a', 'b'), /takes 1/],
    ['a widget without what it needs', () => section(call(open(), 'newTextParagraph')), /no text/],
    [
      'a button that does nothing',
      () => call(call(open(), 'newButtonSet'), 'addButton', call(call(open(), 'newTextButton'), 'setText', 'Go')),
      /no onClickAction/,
    ],
    ['a section without widgets', () => card(section()), /no widget/],
    ['a card without sections', () => call(card(), 'build'), /no section/],
    ['a widget where a section belongs', () => card(text('a')), /takes CardSection/],
    ['a card that is not built yet', () => call(call(open(), 'newNavigation'), 'pushCard', card(section(text('a')))), /takes Card/],
    [
      'building twice',
      () => {
        const made = card(section(text('a')));
        call(made, 'build');
        call(made, 'build');
      },
      /built already/,
    ],
    ['101 widgets', () => card(section(...Array.from({ length: 101 }, () => text('a')))), /101 widgets/],
    ['101 sections', () => call(card(...Array.from({ length: 101 }, () => section(text('a')))), 'build'), /101 sections/],
    ['two fields of one name', () => call(card(section(input('a'), input('a'))), 'build'), /named a/],
    ['parameters that are no texts', () => call(call(open(), 'newAction'), 'setParameters', { at: 1 }), /object of texts/],
    ['an unknown value of an enum', () => call(call(open(), 'newSelectionInput'), 'setType', 'RADIO'), /SelectionInputType/],
    ['an action that answers nothing', () => call(call(open(), 'newActionResponseBuilder'), 'build'), /answers nothing/],
  ])('%s', (_name, run, error) => {
    expect(run).toThrow(error);
  });

  test.each([
    '<p>a</p>',
    '<script>',
    'a & b',
    'a < b',
    '<b>a',
    '<b><i>a</b></i>',
    '<font color="red">a</font>',
    '&nbsp;',
    '<b onclick="x">a</b><blink>',
  ])('as markup: %s', (words) => {
    expect(() => checkMarkup(words)).toThrow();
  });
});

test('what is taken is recorded, and reads as a reader reads it', () => {
  const built = call(card(section(text('<font color="#c50f1f"><b>15% &lt; 20%</b></font><br>a'))), 'build');
  expect(recordOf(built)?.type).toBe('Card');
  expect(showMarkup('<font color="#c50f1f"><b>15% &lt; 20%</b></font><br><s>a</s>')).toBe('*15% < 20%*\n~a~');
});
