import type { Mentor } from '../schemas/mentor.ts';
import { toListRoutes } from './list-routes.ts';
import { getListedMentors } from './mentors.ts';

/** Keys of a mentor that hold a short list of words; each word has a page that lists who holds it. */
type WordsKey = 'formats' | 'languages';

/** Makes the routes of all lists of mentors who share one word, such as a language. */
export async function getMentorListRoutes<Key extends WordsKey>(key: Key) {
  const { current } = await getListedMentors();
  const values = new Set(current.flatMap(({ data }): readonly Mentor[Key][number][] => data[key]));
  return [...values].flatMap((value) => {
    const mentors = current.filter(({ data }) =>
      data[key].some((one: Mentor[Key][number]) => one === value),
    );
    return toListRoutes(mentors).map(({ params, props }) => ({
      value: value.toLowerCase(),
      params,
      props: { ...props, value, count: mentors.length },
    }));
  });
}
