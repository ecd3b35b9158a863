import { z } from 'zod';

/** The ways a group can be formed. */
export const formatSchema = z.enum(['mentor-led', 'one-to-one', 'reverse', 'peer-circle', 'pair']);

/** What a person is in a cohort. */
export const roleSchema = z.enum(['mentee', 'peer', 'mentor']);

/** How long somebody has done what they want to learn or teach. */
export const experienceSchema = z.enum(['new', 'some', 'seasoned', 'expert']);

/** Whom a resource or track is for. */
export const audienceSchema = z.enum(['mentor', 'mentee', 'peer', 'coordinator']);

/** When in a cohort a resource helps. */
export const stageSchema = z.enum(['orientation', 'goal-setting', 'midpoint', 'closing', 'any']);

/** Days in the order of ISO 8601: Monday first. */
export const weekdaySchema = z.enum([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

export type Format = z.output<typeof formatSchema>;
export type Role = z.output<typeof roleSchema>;
export type Experience = z.output<typeof experienceSchema>;
export type Audience = z.output<typeof audienceSchema>;
export type Stage = z.output<typeof stageSchema>;
export type Weekday = z.output<typeof weekdaySchema>;
