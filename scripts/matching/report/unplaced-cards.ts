import { report as copy } from '../../../src/copy/en/report.ts';
import { words } from '../../../src/copy/en/words.ts';
import {
  hintItems,
  type Hint,
  type HintOutcome,
  type PersonHints,
} from '../../../src/domain/matching/hints/hint.ts';
import { toWeekSteps } from '../../../src/domain/time/weekly-availability.ts';
import type { UnplacedPerson } from '../../../src/schemas/grouping-proof.ts';
import { html, type Markup } from './markup.ts';
import { findPerson, type ReportInput } from './report-input.ts';
import { toHours, toWhen } from './words.ts';

const text = copy.unplaced;

/** Shows everybody without a group: what stands in the way and what would place them. */
export function toUnplacedSection(input: ReportInput): Markup {
  const { unplaced } = input.plan.proof;
  return html`<section class="part" id="unplaced">
    <h2>${text.heading}</h2>
    ${unplaced.length === 0 ? html`<p>${text.none}</p>` : html`<p class="muted">${text.whatWouldNote}</p>`}
    ${unplaced.map((person) => toUnplacedCard(input, person))}
  </section>`;
}

function toUnplacedCard(input: ReportInput, person: UnplacedPerson): Markup {
  const { names, hints } = input;
  const found = hints.find(({ handle }) => handle === person.handle);
  return html`<article class="unplaced" id="person-${person.handle}">
    <div class="who">
      <h3>${names.person(person.handle)}</h3>
      <p class="data muted">${person.handle}</p>
      <p class="obstacle">${text.reasons[person.reason]}</p>
      <ul role="list" class="muted small">
        ${listAbout(input, person).map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
    <div class="what">
      ${found === undefined ? html`<p>${text.notSearched}</p>` : toHints(input, found)}
    </div>
  </article>`;
}

function listAbout(input: ReportInput, { handle, slotsInReach }: UnplacedPerson): string[] {
  const person = findPerson(input, handle);
  const part = input.privateParts.get(handle);
  const steps = toWeekSteps(
    part?.availability ?? [],
    part?.outsideWakingHours === true ? 'all-hours' : 'waking-hours',
  );
  const hours = toHours(steps.reduce((sum, step) => sum + step, 0));
  return [
    text.gives(part?.zone ?? '', hours),
    text.reach(slotsInReach),
    text.languages((person?.languages ?? []).map(words.language)),
    text.topics((person?.topics ?? []).map(input.names.topic)),
    ...(person?.isLeftOver === true ? [text.leftOver] : []),
  ];
}

function toHints(input: ReportInput, found: PersonHints): Markup {
  if (found.withoutChange.kind === 'fits') return html`<p><strong>${text.fits}</strong></p>`;
  const list = found.hints.map((hint) => toHint(input, found.handle, hint));
  return html`<h4>${text.whatWould}</h4>
    ${
      list.length > 0
        ? html`<ol class="hints" role="list">
            ${list}
          </ol>`
        : html`<p>${toNothing(found)}</p>`
    }
    <dl class="rest">${toWithoutChange(input, found)}${toRest(found)}</dl>`;
}

function toNothing({ outcomes }: PersonHints): string {
  const isProven = hintItems.every((item) => outcomes[item] === 'impossible');
  const isAsked = hintItems.some((item) => outcomes[item] !== 'not-searched');
  if (isProven) return text.nothingProven;
  return isAsked ? text.nothingFound : text.notSearched;
}

function toHint(input: ReportInput, handle: string, hint: Hint): Markup {
  const others = hint.moved.map(input.names.person);
  const joins =
    hint.change.kind === 'another-lead'
      ? undefined
      : text.joins(hint.leads.map(input.names.person), toWhen(hint.slot));
  return html`<li>
    <b class="tag ${hint.certainty}">${text.certainty[hint.certainty]}</b>
    <p>
      <strong>${toChangeSentence(input, handle, hint)}</strong> ${joins}
      ${others.length === 0 ? text.nobodyMoves : text.moves(others)}
    </p>
  </li>`;
}

/** Says what would have to change. */
export function toChangeSentence(input: ReportInput, handle: string, hint: Hint): string {
  const { change, slot } = hint;
  const { person, topic } = input.names;
  switch (change.kind) {
    case 'half-hours': {
      const hours = change.hours.map(({ day, from, to }) => copy.day(day, copy.span(from, to)));
      return text.halfHours(change.count, hours, input.privateParts.get(handle)?.zone ?? '');
    }
    case 'seat':
      return text.seat(person(change.lead));
    case 'group-maximum':
      return text.groupMaximum(change.max);
    case 'any-topic':
      return text.anyTopic;
    case 'any-lead':
      return text.anyLead;
    case 'any-waking-hour':
      return text.anyWakingHour;
    case 'not-apart':
      return text.notApart(person(change.from));
    case 'not-together':
      return text.notTogether(person(change.with));
    case 'another-lead': {
      const language = change.language === undefined ? undefined : words.language(change.language);
      return text.anotherLead(language, change.topics.map(topic), toWhen(slot));
    }
  }
}

function toWithoutChange(
  { names }: ReportInput,
  { withoutChange }: PersonHints,
): Markup | undefined {
  switch (withoutChange.kind) {
    case 'displaces':
      return toFact(text.withoutChange, text.displaces(withoutChange.handles.map(names.person)));
    case 'never':
      return toFact(text.withoutChange, text.never);
    case 'fits':
    case 'unknown':
    case 'not-searched':
      return undefined;
  }
}

/** Names what else was asked, by what came of it. */
function toRest({ outcomes }: PersonHints): Markup[] {
  const labels: readonly (readonly [HintOutcome, string])[] = [
    ['impossible', text.ruledOut],
    ['unknown', text.unknown],
    ['not-searched', text.unsearched],
  ];
  return labels.flatMap(([outcome, label]) => {
    const items = hintItems.filter((item) => outcomes[item] === outcome);
    return items.length === 0
      ? []
      : [toFact(label, `${copy.people(items.map((item) => text.items[item]))}.`)];
  });
}

function toFact(label: string, value: string): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
