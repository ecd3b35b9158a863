import type { APIRoute } from 'astro';
import { getSealedTimes, type SealedTimesProps } from '../../../data/sealed-times.ts';

export const getStaticPaths = () => getSealedTimes();

/** The times of a cohort's groups, as sealed as they stand in the repository; members open them in the page. */
export const GET: APIRoute<SealedTimesProps> = ({ props }) => new Response(props.armored);
