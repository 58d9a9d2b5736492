// Every rule, one line each. Where two of one topic say the same, the one that stands first is shown.

import type { Rule } from '../engine/rule.ts';
import absoluteClaim from './absolute-claim.ts';
import acceptance from './acceptance.ts';
import acceptanceByReference from './acceptance-by-reference.ts';
import answeredQuestion from './answered-question.ts';
import certification from './certification.ts';
import commitmentDone from './commitment-done.ts';
import commitmentElliptical from './commitment-elliptical.ts';
import commitmentGoods from './commitment-goods.ts';
import commitmentHedged from './commitment-hedged.ts';
import commitmentOrganisation from './commitment-organisation.ts';
import commitmentPassive from './commitment-passive.ts';
import commitmentPresent from './commitment-present.ts';
import commitmentResult from './commitment-result.ts';
import commitmentSimple from './commitment-simple.ts';
import commitmentThirdParty from './commitment-third-party.ts';
import commitmentVow from './commitment-vow.ts';
import commitmentWill from './commitment-will.ts';
import commitmentWording from './commitment-wording.ts';
import commitmentYouWill from './commitment-you-will.ts';
import confidentiality from './confidentiality.ts';
import counterOffer from './counter-offer.ts';
import credit from './credit.ts';
import dataResidency from './data-residency.ts';
import dateContradiction from './date-contradiction.ts';
import deadline from './deadline.ts';
import deliveryDate from './delivery-date.ts';
import discount from './discount.ts';
import eventDeadline from './event-deadline.ts';
import exclusivity from './exclusivity.ts';
import executiveRecipient from './executive-recipient.ts';
import featureClaim from './feature-claim.ts';
import freeOfCharge from './free-of-charge.ts';
import liability from './liability.ts';
import missingAttachment from './missing-attachment.ts';
import newDomain from './new-domain.ts';
import ownership from './ownership.ts';
import paymentTerms from './payment-terms.ts';
import priceBare from './price-bare.ts';
import priceHold from './price-hold.ts';
import priceQuoted from './price-quoted.ts';
import pricingWording from './pricing-wording.ts';
import promisedDate from './promised-date.ts';
import promisedDocument from './promised-document.ts';
import redlines from './redlines.ts';
import renewal from './renewal.ts';
import roadmap from './roadmap.ts';
import serviceLevel from './service-level.ts';
import statedTerm from './stated-term.ts';
import termsWording from './terms-wording.ts';
import timelineWording from './timeline-wording.ts';
import turnaround from './turnaround.ts';
import unlimited from './unlimited.ts';
import urgency from './urgency.ts';
import waiver from './waiver.ts';
import warranty from './warranty.ts';

export const rules: readonly Rule[] = [
  absoluteClaim,
  acceptance,
  acceptanceByReference,
  answeredQuestion,
  certification,
  commitmentDone,
  commitmentElliptical,
  commitmentGoods,
  commitmentHedged,
  commitmentOrganisation,
  commitmentPassive,
  commitmentPresent,
  commitmentResult,
  commitmentSimple,
  commitmentThirdParty,
  commitmentVow,
  commitmentWill,
  commitmentYouWill,
  commitmentWording,
  confidentiality,
  counterOffer,
  credit,
  dataResidency,
  dateContradiction,
  deadline,
  deliveryDate,
  discount,
  eventDeadline,
  exclusivity,
  executiveRecipient,
  featureClaim,
  freeOfCharge,
  liability,
  missingAttachment,
  newDomain,
  ownership,
  paymentTerms,
  priceBare,
  priceHold,
  priceQuoted,
  promisedDate,
  promisedDocument,
  redlines,
  renewal,
  roadmap,
  serviceLevel,
  statedTerm,
  turnaround,
  unlimited,
  urgency,
  waiver,
  warranty,
  pricingWording,
  termsWording,
  timelineWording,
];
