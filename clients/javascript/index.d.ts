/** PyTorch for Node: `import * as torch from "simple-torch"`. */
import type { Tensor } from "./generated.js";
import type { Device, ScalarType } from "./library.js";

export * from "./generated.js";
export { TorchError, abiVersion, available, hasFeature, liveHandles, tidy, version } from "./library.js";
export type { Device, ErrorCode, ScalarType } from "./library.js";

/** A number or boolean, or arrays of them as deep as a tensor has dimensions. */
export type Nested = number | bigint | boolean | readonly Nested[];

/** The typed arrays that tensors can be made of. */
export type TensorArray =
  | Uint8Array | Int8Array | Int16Array | Int32Array | BigInt64Array | Float32Array | Float64Array;

/**
 * A tensor of a number, of arrays of numbers as deep as it has dimensions, or of a typed array. Without a dtype it is that of
 * the typed array; of arrays f32, i64 of BigInt, bool of booleans. `dims` are the sizes of a flat array.
 */
export function tensor(
  data: Nested | TensorArray,
  options?: { dims?: readonly number[]; dtype?: ScalarType; device?: Device; requiresGrad?: boolean },
): Tensor;

/** Calls a function for which no gradients are recorded, and returns what it returns. */
export function noGrad<T>(body: () => T): T;

/** Calls an operator by its name: `call("aten::roll", [t, [1], [0]])`. `named` are arguments by their names. */
export function call(name: string, positional?: readonly unknown[], named?: Record<string, unknown>): any;

declare module "./generated.js" {
  interface Tensor {
    /** The elements in row-major order. A bool is a byte of 0 or 1. */
    toTypedArray(): TensorArray;
    /** A number or boolean for a tensor without dimensions, else arrays as deep as it has dimensions. */
    toArray(): any;
    toString(): string;
    /** Its dtype: "f32", "i64", "bool" and so on. */
    dtype(): string;
    /** Its device: "cpu", "cuda:0" and so on. */
    device(): string;
    /** Adds the gradients of this tensor to the leaves that it was computed from. */
    backward(gradient?: Tensor | null, options?: { retainGraph?: boolean; createGraph?: boolean }): void;
    backward(options: { retainGraph?: boolean; createGraph?: boolean }): void;
    /** a + alpha * b, written to a. */
    add_(b: number | bigint | boolean, alpha?: number | { alpha?: number }): this;
    /** a - alpha * b, written to a. */
    sub_(b: number | bigint | boolean, alpha?: number | { alpha?: number }): this;
  }

  interface Module {
    /** Calls `forward`. */
    forward(...positional: unknown[]): any;
    /** Calls a method; arguments are checked against its schema. */
    method(name: string, ...positional: unknown[]): any;
    /** The value of an attribute. */
    attribute(name: string): any;
  }
}
