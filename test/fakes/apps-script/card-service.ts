// CardService as a recorder: it takes what Google's takes, in the order and number that it takes it, and refuses the rest.
import { checkMarkup } from './markup.ts';

/** What was built, as data: the methods that were called without their `set` and `add`, and what they were given. */
export interface Recorded {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** `markup` is text with tags. A list of names is one of those builders, or what it built. */
type Takes = 'text' | 'markup' | 'flag' | 'number' | 'texts' | 'url' | { readonly one: readonly string[] } | { readonly from: string };

interface Builder {
  readonly takes: Readonly<Record<string, readonly Takes[]>>;
  readonly needs: readonly string[];
  /** Where something has to be built before it is used, what it is then. */
  readonly builds?: string;
}

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  SelectionInputType: ['CHECK_BOX', 'RADIO_BUTTON', 'DROPDOWN', 'SWITCH', 'MULTI_SELECT'],
  TextButtonStyle: ['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'],
  LoadIndicator: ['SPINNER', 'NONE'],
};

const WIDGETS = ['TextParagraph', 'DecoratedText', 'TextInput', 'SelectionInput', 'ButtonSet', 'TextButton', 'Divider'];

/** Held to Google's typings by test/hosts/gmail-addon/fakes.test.ts. */
export const BUILDERS: Readonly<Record<string, Builder>> = {
  Action: {
    takes: { setFunctionName: ['text'], setParameters: ['texts'], setLoadIndicator: [{ from: 'LoadIndicator' }] },
    needs: ['functionName'],
  },
  TextButton: {
    takes: {
      setText: ['text'],
      setAltText: ['text'],
      setDisabled: ['flag'],
      setOnClickAction: [{ one: ['Action'] }],
      setTextButtonStyle: [{ from: 'TextButtonStyle' }],
    },
    needs: ['text', 'onClickAction'],
  },
  ButtonSet: { takes: { addButton: [{ one: ['TextButton'] }] }, needs: ['button'] },
  TextParagraph: { takes: { setText: ['markup'] }, needs: ['text'] },
  DecoratedText: {
    takes: {
      setText: ['markup'],
      setTopLabel: ['text'],
      setBottomLabel: ['text'],
      setWrapText: ['flag'],
      setOnClickAction: [{ one: ['Action'] }],
      setButton: [{ one: ['TextButton'] }],
    },
    needs: ['text'],
  },
  TextInput: {
    takes: { setFieldName: ['text'], setTitle: ['text'], setHint: ['text'], setValue: ['text'], setMultiline: ['flag'] },
    needs: ['fieldName', 'title'],
  },
  SelectionInput: {
    takes: {
      setFieldName: ['text'],
      setTitle: ['text'],
      setType: [{ from: 'SelectionInputType' }],
      addItem: ['text', 'text', 'flag'],
    },
    needs: ['fieldName', 'type', 'item'],
  },
  Divider: { takes: {}, needs: [] },
  CardHeader: { takes: { setTitle: ['text'], setSubtitle: ['text'], setImageUrl: ['url'] }, needs: ['title'] },
  CardSection: {
    takes: { setHeader: ['markup'], setCollapsible: ['flag'], setNumUncollapsibleWidgets: ['number'], addWidget: [{ one: WIDGETS }] },
    needs: ['widget'],
  },
  FixedFooter: {
    takes: { setPrimaryButton: [{ one: ['TextButton'] }], setSecondaryButton: [{ one: ['TextButton'] }] },
    needs: ['primaryButton'],
  },
  CardBuilder: {
    takes: {
      setHeader: [{ one: ['CardHeader'] }],
      setName: ['text'],
      addSection: [{ one: ['CardSection'] }],
      setFixedFooter: [{ one: ['FixedFooter'] }],
    },
    needs: ['section'],
    builds: 'Card',
  },
  Navigation: {
    takes: { pushCard: [{ one: ['Card'] }], updateCard: [{ one: ['Card'] }], popCard: [], popToRoot: [] },
    needs: ['steps'],
  },
  Notification: { takes: { setText: ['text'] }, needs: ['text'] },
  ActionResponseBuilder: {
    takes: { setNavigation: [{ one: ['Navigation'] }], setNotification: [{ one: ['Notification'] }], setStateChanged: ['flag'] },
    needs: [],
    builds: 'ActionResponse',
  },
};

/** developers.google.com/workspace/add-ons/concepts/cards: a hundred sections in a card, a hundred widgets in a section. */
const MOST = 100;

const built = new WeakMap<object, Recorded>();

/** The data behind what CardService gave; null for anything else. */
export function recordOf(value: unknown): Recorded | null {
  return typeof value === 'object' && value !== null ? (built.get(value) ?? null) : null;
}

export function createCardService(): object {
  const news = Object.keys(BUILDERS).map((name) => [`new${name}`, () => startBuilder(name)] as const);
  const enums = Object.entries(ENUMS).map(
    ([name, values]) => [name, strict(name, Object.fromEntries(values.map((value) => [value, value])))] as const,
  );
  return strict('CardService', Object.fromEntries([...news, ...enums]));
}

/** Anything that is not there is refused, where an ordinary object would give `undefined`. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new TypeError(`${name}.${key} does not exist`);
    },
  });
}

function startBuilder(name: string): object {
  const builder = BUILDERS[name];
  if (builder === undefined) throw new TypeError(`CardService makes no ${name}`);
  const fields: Record<string, unknown> = {};
  let isBuilt = false;
  const methods = Object.entries(builder.takes).map(([method, takes]) => [
    method,
    (...given: readonly unknown[]) => {
      if (isBuilt) throw new Error(`${name} was built already`);
      if (given.length !== takes.length) throw new Error(`${name}.${method} takes ${takes.length}, not ${given.length}`);
      record(
        fields,
        name,
        method,
        given.map((value, at) => accept(`${name}.${method}`, takes[at], value)),
      );
      return self;
    },
  ]);
  const build = () => {
    if (isBuilt) throw new Error(`${name} was built already`);
    isBuilt = true;
    const made = strict(builder.builds ?? name, {});
    built.set(made, finish(name, builder, fields));
    return made;
  };
  const self = strict(name, Object.fromEntries([...methods, ...(builder.builds === undefined ? [] : [['build', build]])]));
  // What needs no `build()` is finished where it is used.
  if (builder.builds === undefined) finishers.set(self, () => finish(name, builder, fields));
  return self;
}

const finishers = new WeakMap<object, () => Recorded>();

function finish(name: string, { needs, builds }: Builder, fields: Readonly<Record<string, unknown>>): Recorded {
  for (const need of needs) if (isEmpty(fields[need])) throw new Error(`${name} has no ${need}`);
  for (const list of ['widget', 'section']) {
    const count = listOf(fields[list]).length;
    if (count > MOST) throw new Error(`${name} has ${count} ${list}s, and ${MOST} are allowed`);
  }
  if (builds === 'ActionResponse' && Object.keys(fields).length === 0) throw new Error('an action answers nothing');
  const recorded = { type: builds ?? name, fields };
  if (builds === 'Card') checkFieldNames(recorded);
  return recorded;
}

function record(fields: Record<string, unknown>, name: string, method: string, given: readonly unknown[]): void {
  if (name === 'Navigation') {
    fields.steps = [...listOf(fields.steps), { step: method, card: given[0] ?? null }];
    return;
  }
  const field = method.replace(/^(?:set|add)(.)/, (_, first: string) => first.toLowerCase());
  if (!method.startsWith('add')) fields[field] = given[0];
  else fields[field] = [...listOf(fields[field]), given.length === 1 ? given[0] : given];
}

function accept(where: string, takes: Takes | undefined, value: unknown): unknown {
  const refuse = (wanted: string): never => {
    throw new TypeError(`${where} takes ${wanted}, not ${typeof value}`);
  };
  if (typeof takes === 'object' && 'one' in takes) {
    const made = recordOf(value) ?? (typeof value === 'object' && value !== null ? (finishers.get(value)?.() ?? null) : null);
    return made !== null && takes.one.includes(made.type) ? made : refuse(takes.one.join(' or '));
  }
  if (typeof takes === 'object') return typeof value === 'string' && ENUMS[takes.from]?.includes(value) ? value : refuse(takes.from);
  if (takes === 'flag') return typeof value === 'boolean' ? value : refuse('true or false');
  if (takes === 'number') return Number.isInteger(value) ? value : refuse('a whole number');
  if (takes === 'texts') {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : refuse('an object of texts');
    return entries.every(([, one]) => typeof one === 'string') ? Object.fromEntries(entries) : refuse('an object of texts');
  }
  if (typeof value !== 'string') return refuse('a text');
  if (takes === 'url' && !value.startsWith('https://')) return refuse('an https address');
  if (takes === 'markup') checkMarkup(value);
  return value;
}

/** Two fields of one name would answer for each other. */
function checkFieldNames(card: Recorded): void {
  const names = walk(card).flatMap(({ fields }) => (typeof fields.fieldName === 'string' ? [fields.fieldName] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two fields are named ${twice}`);
}

/** A record and all within it. */
export function walk(value: unknown): Recorded[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isRecorded(value)) return [];
  return [value, ...Object.values(value.fields).flatMap(walk)];
}

export function isRecorded(value: unknown): value is Recorded {
  return typeof value === 'object' && value !== null && 'type' in value && 'fields' in value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
