import type { APIRoute } from 'astro';
import { getRotationCheckPaths, type CheckFileProps } from '../../../../data/group-check.ts';

export const getStaticPaths = () => getRotationCheckPaths();

/** What the page of a cohort's rotation checks it with, once somebody asks for it. */
export const GET: APIRoute<CheckFileProps> = ({ props }) => Response.json(props.file);
