import { getBusySpans } from '../../../src/domain/matching/busy-spans.ts';
import { toCohortClock } from '../../../src/domain/time/cohort-clock.ts';
import { toWeekSteps } from '../../../src/domain/time/weekly-availability.ts';
import { report as copy } from '../../../src/copy/en/report.ts';
import { words } from '../../../src/copy/en/words.ts';
import type { Group } from '../../../src/schemas/grouping.ts';
import { toDayStretches, toDayTime, toMinuteOfDay, type DayStretch } from './day-hours.ts';
import { html, type Markup } from './markup.ts';
import { findSlot, type ReportInput } from './report-input.ts';

/** Marks under the bars, in hours. */
const marks = [0, 6, 12, 18, 24];

/** Draws when each person of a group can meet on its day, with the meeting washed in sun. */
export function toWeekPicture(input: ReportInput, group: Group): Markup {
  const { facts } = input.plan;
  const slot = findSlot(input, group.slot);
  const meetings = slot?.meetings ?? [];
  const starts = toMinuteOfDay(group.slot.start);
  const length = Math.max(0, ...meetings.map((one) => one.endMinute - one.startMinute));
  const rows = [...group.leads, ...group.members].map((handle) => {
    const part = input.privateParts.get(handle);
    if (part === undefined) return undefined;
    const stretches = toDayStretches(
      toWeekSteps(part.availability, part.outsideWakingHours ? 'all-hours' : 'waking-hours'),
      toCohortClock(facts.cohort, part.zone),
      getBusySpans(facts, handle),
      meetings,
      starts,
    );
    return toRow(input.names.person(handle), stretches, group.leads.includes(handle));
  });
  const { always, sometimes, slot: slotWord } = copy.groups.legend;
  return html`<figure
    class="week"
    style="${toSlotPlace(starts, Math.min(starts + length, 24 * 60))}"
  >
    <figcaption>
      ${copy.groups.picture(words.weekdays[group.slot.weekday], facts.cohort.zone)}
    </figcaption>
    <ul role="list">
      ${rows}
    </ul>
    <p class="marks" aria-hidden="true">
      ${marks.map(
        (hour) => html`<span style="--at: ${hour * 60}">${String(hour).padStart(2, '0')}</span>`,
      )}
    </p>
    <p class="legend" aria-hidden="true">
      <span class="key"><i class="always"></i>${always}</span>
      <span class="key"><i class="sometimes"></i>${sometimes}</span>
      <span class="key"><i class="slot"></i>${slotWord}</span>
    </p>
  </figure>`;
}

function toRow(name: string, stretches: readonly DayStretch[], isLead: boolean): Markup {
  const list = (when: DayStretch['when']) =>
    stretches
      .filter((one) => one.when === when)
      .map(({ from, to }) => copy.span(toDayTime(from), toDayTime(to)));
  const sometimes = list('sometimes');
  const said = [
    copy.groups.free(list('always')),
    ...(sometimes.length > 0 ? [copy.groups.sometimes(sometimes)] : []),
  ].join('; ');
  return html`<li>
    <span class="name"
      >${name}${isLead ? html` <b class="tag">${copy.groups.lead}</b>` : undefined}</span
    ><span class="visually-hidden">: ${said}</span>
    <span class="track" aria-hidden="true"
      >${stretches.map(
        ({ from, to, when }) => html`<i class="${when}" style="${toPlace(from, to)}"></i>`,
      )}</span
    >
  </li>`;
}

function toPlace(from: number, to: number): string {
  return `--from: ${String(from)}; --to: ${String(to)}`;
}

function toSlotPlace(from: number, to: number): string {
  return `--slot-from: ${String(from)}; --slot-to: ${String(to)}`;
}
