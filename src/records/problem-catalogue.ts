export type RecordProblemCode = string;
