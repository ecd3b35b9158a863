import { programPages } from './program-pages.ts';

/** A page of a programme's own prose, as the foot of every page leads to it. */
interface FooterPage {
  readonly slug: string;
}

const takingPart: readonly string[] = [programPages.becomeMentee, programPages.becomeMentor];
const helping: readonly string[] = [programPages.questions, programPages.conduct];

/** Pages of a programme's own prose by what readers look for at the foot of a page. */
export interface FooterGroups<Page> {
  readonly takePart: readonly Page[];
  /** What it is and by which rules: all that has no place of its own. */
  readonly programme: readonly Page[];
  readonly help: readonly Page[];
}

/** Groups the pages of a programme's own prose for the foot of every page, each group in the order given. */
export function toFooterGroups<Page extends FooterPage>(
  pages: readonly Page[],
): FooterGroups<Page> {
  return {
    takePart: pages.filter(({ slug }) => takingPart.includes(slug)),
    programme: pages.filter(({ slug }) => ![...takingPart, ...helping].includes(slug)),
    help: pages.filter(({ slug }) => helping.includes(slug)),
  };
}
