/** Something of the library that is freed by dispose(), at the end of `using`, or when nothing refers to it. */
export interface Owned {
  /** Frees it. Freeing it again does nothing, using it is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
  /** Whether it was freed. */
  readonly disposed: boolean;
}

/** The name of a dtype; PyTorch's own names, "float32" say, are right too. */
export type ScalarType =
  | "u8" | "i8" | "i16" | "i32" | "i64" | "f16" | "f32" | "f64" | "complex64" | "complex128" | "bool" | "bf16"
  | "uint8" | "int8" | "int16" | "short" | "int32" | "int" | "int64" | "long" | "float16" | "half" | "float32" | "float"
  | "float64" | "double" | "cfloat" | "cdouble" | "bfloat16";

/** The name of a device. */
export type Device = "cpu" | "meta" | "mps" | "cuda" | `cuda:${number}`;

/** What becomes of the losses of all elements. */
export type reduction = "none" | "mean" | "sum";

/** The codes of errors. */
export type ErrorCode =
  | "bad-handle" | "invalid-argument" | "shape" | "dtype" | "device" | "out-of-memory" | "unavailable" | "io" | "format"
  | "forked" | "internal";

/** A failure of the library. */
export class TorchError extends Error {
  constructor(code: ErrorCode, message: string);
  readonly name: "TorchError";
  readonly code: ErrorCode;
}

/**
 * Frees all objects that a function makes but those that it returns: one, or several in an array or an object. The function
 * must not be async.
 */
export function tidy<T>(body: () => T): T;

/** Whether operations can run here. */
export function available(): boolean;

/** The version of PyTorch. */
export function version(): string;

/** The number of the library's ABI. */
export function abiVersion(): number;

/** How many handles of all types are alive in the process. */
export function liveHandles(): number;

/** Whether the library was built with a feature. */
export function hasFeature(name: string): boolean;
