// A card as lines of text, so that what a reader sees can be looked at and compared.
import { type Recorded, walk } from './card-service.ts';
import { showMarkup } from './markup.ts';

export function describeCard({ fields }: Recorded): string {
  const [header] = walk(fields.header);
  const lines = [`# ${String(header?.fields.title)}`];
  if (header?.fields.subtitle !== undefined) lines.push(`  ${String(header.fields.subtitle)}`);
  for (const section of within(fields.section)) {
    const { header: title, collapsible, numUncollapsibleWidgets: shown, widget } = section.fields;
    const fold = collapsible === true ? ` [folded after ${String(shown)}]` : '';
    lines.push(title === undefined ? '---' : `--- ${showMarkup(String(title))}${fold}`, ...within(widget).flatMap(describeWidget));
  }
  const [footer] = walk(fields.fixedFooter);
  if (footer !== undefined)
    lines.push(
      `=== ${walk(footer)
        .filter(({ type }) => type === 'TextButton')
        .map(describeButton)
        .join(' ')}`,
    );
  return `${lines.join('\n')}\n`;
}

function describeWidget({ type, fields }: Recorded): string[] {
  switch (type) {
    case 'TextParagraph':
      return showMarkup(String(fields.text)).split('\n');
    case 'DecoratedText':
      return [
        ...(fields.topLabel === undefined ? [] : [`  ${String(fields.topLabel)}`]),
        `${fields.onClickAction === undefined ? '|' : '>'} ${showMarkup(String(fields.text))}`,
        ...(fields.bottomLabel === undefined ? [] : [`  ${String(fields.bottomLabel)}`]),
      ];
    case 'TextInput':
      return [
        `${String(fields.title)}: [${String(fields.value ?? '')}]`,
        ...(fields.hint === undefined ? [] : [`  ${String(fields.hint)}`]),
      ];
    case 'SelectionInput':
      return [`${String(fields.title)}: ${describeItems(fields)}`];
    case 'ButtonSet':
      return [within(fields.button).map(describeButton).join(' ')];
    default:
      throw new Error(`a ${type} is not described`);
  }
}

function describeItems({ type, item }: Recorded['fields']): string {
  const sign = type === 'RADIO_BUTTON' ? '()' : '[]';
  return (Array.isArray(item) ? item : []).map(([text]) => `${sign} ${String(text)}`).join('  ');
}

function describeButton({ fields }: Recorded): string {
  return `<${String(fields.text)}>`;
}

/** The records of a list, and not what is within them. */
function within(list: unknown): readonly Recorded[] {
  return Array.isArray(list) ? list.flatMap((one) => walk(one).slice(0, 1)) : [];
}
