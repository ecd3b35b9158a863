import type { APIRoute } from 'astro';
import { getGroupCheckPaths, type CheckFileProps } from '../../../../data/group-check.ts';

export const getStaticPaths = () => getGroupCheckPaths();

/** What the page of a cohort's groups checks them with, once somebody asks for it. */
export const GET: APIRoute<CheckFileProps> = ({ props }) => Response.json(props.file);
