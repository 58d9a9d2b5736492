// The only file that names `CardService`: draws cards that are data, and the answers of actions.
/// <reference types="google-apps-script" />
import type { Button, Call, Card, CardResponse, Section, Widget } from './card.ts';
import { toMarkup } from './markup.ts';

type Drawn = GoogleAppsScript.Card_Service.Card;
type DrawnWidget = GoogleAppsScript.Card_Service.Widget;

export function drawCard({ title, subtitle, sections, footer }: Card): Drawn {
  const header = CardService.newCardHeader().setTitle(title);
  const builder = CardService.newCardBuilder().setHeader(subtitle === undefined ? header : header.setSubtitle(subtitle));
  for (const section of sections) builder.addSection(drawSection(section));
  if (footer !== undefined) {
    const fixed = CardService.newFixedFooter().setPrimaryButton(drawButton(footer.primary, 'FILLED'));
    builder.setFixedFooter(footer.secondary === undefined ? fixed : fixed.setSecondaryButton(drawButton(footer.secondary)));
  }
  return builder.build();
}

export function drawResponse({ say, show }: CardResponse): GoogleAppsScript.Card_Service.ActionResponse {
  const builder = CardService.newActionResponseBuilder();
  if (say !== undefined) builder.setNotification(CardService.newNotification().setText(say));
  if (show !== undefined) builder.setNavigation(navigate(show));
  return builder.build();
}

function navigate({ card, where }: NonNullable<CardResponse['show']>): GoogleAppsScript.Card_Service.Navigation {
  const drawn = drawCard(card);
  switch (where) {
    case 'on-top':
      return CardService.newNavigation().pushCard(drawn);
    case 'in-place':
      return CardService.newNavigation().updateCard(drawn);
    case 'as-root':
      return CardService.newNavigation().popToRoot().updateCard(drawn);
  }
}

function drawSection({ title, widgets, folded }: Section): GoogleAppsScript.Card_Service.CardSection {
  const section = CardService.newCardSection();
  if (title !== undefined) section.setHeader(title);
  if (folded !== undefined) section.setCollapsible(true).setNumUncollapsibleWidgets(folded);
  for (const widget of widgets) section.addWidget(drawWidget(widget));
  return section;
}

function drawWidget(widget: Widget): DrawnWidget {
  switch (widget.kind) {
    case 'text':
      return CardService.newTextParagraph().setText(toMarkup(widget.text));
    case 'line':
      return drawLine(widget);
    case 'input':
      return drawInput(widget);
    case 'choice':
      return drawChoice(widget);
    case 'buttons':
      return widget.buttons.reduce((set, button) => set.addButton(drawButton(button)), CardService.newButtonSet());
  }
}

function drawLine({ above, text, below, opens }: Extract<Widget, { kind: 'line' }>): DrawnWidget {
  const line = CardService.newDecoratedText().setText(toMarkup(text)).setWrapText(true);
  if (above !== undefined) line.setTopLabel(above);
  if (below !== undefined) line.setBottomLabel(below);
  if (opens !== undefined) line.setOnClickAction(drawCall(opens));
  return line;
}

function drawInput({ name, title, hint, value }: Extract<Widget, { kind: 'input' }>): DrawnWidget {
  const input = CardService.newTextInput().setFieldName(name).setTitle(title).setMultiline(true);
  if (hint !== undefined) input.setHint(hint);
  if (value !== undefined) input.setValue(value);
  return input;
}

function drawChoice({ name, title, choose, items }: Extract<Widget, { kind: 'choice' }>): DrawnWidget {
  const type = choose === 'one' ? CardService.SelectionInputType.RADIO_BUTTON : CardService.SelectionInputType.CHECK_BOX;
  const choice = CardService.newSelectionInput().setType(type).setFieldName(name).setTitle(title);
  return items.reduce((drawn, { text, value }) => drawn.addItem(text, value, false), choice);
}

function drawButton({ text, call }: Button, style: 'FILLED' | 'OUTLINED' = 'OUTLINED'): GoogleAppsScript.Card_Service.TextButton {
  const button = CardService.newTextButton().setText(text).setTextButtonStyle(CardService.TextButtonStyle[style]);
  return button.setOnClickAction(drawCall(call));
}

function drawCall({ run, parameters = {} }: Call): GoogleAppsScript.Card_Service.Action {
  return CardService.newAction()
    .setFunctionName(run)
    .setParameters({ ...parameters });
}
