/**
 * The library: libsimple_torch_ffi.so.1 where the system's loader finds it, or the file that the environment variable
 * SIMPLE_TORCH_LIBRARY names. What the generated module imports is here.
 */
import { load } from "./runtime.js";

const PREFIX = "rt_torch_";
const path = process.env.SIMPLE_TORCH_LIBRARY || "libsimple_torch_ffi.so.1";

/** A failure of the library. `code` is the name of its error code: "shape", "dtype", "bad-handle" and so on. */
export class TorchError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "TorchError";
    this.code = code;
  }
}

function loaded() {
  try {
    return load(path, PREFIX, TorchError);
  } catch (problem) {
    const advice = "install it with `simple build ffi torch --install PREFIX`, or set SIMPLE_TORCH_LIBRARY to its file";
    throw new Error(`simple-torch: the library ${path} can't be loaded: ${problem.message}; ${advice}`, { cause: problem });
  }
}

export const {
  c, Owned, handle, made, maybe, lent, gone, to, tidy, available, version, abiVersion, liveHandles, hasFeature,
} = loaded();

const DTYPES = {
  u8: 0, i8: 1, i16: 2, i32: 3, i64: 4, f16: 5, f32: 6, f64: 7, complex64: 9, complex128: 10, bool: 11, bf16: 15,
};
// What PyTorch calls them where that is another name.
const ALIASES = {
  uint8: 0, int8: 1, int16: 2, short: 2, int32: 3, int: 3, int64: 4, long: 4, float16: 5, half: 5, float32: 6,
  float: 6, float64: 7, double: 7, cfloat: 9, cdouble: 10, bfloat16: 15,
};
const DEVICES = { cpu: -1, meta: -2, mps: -3, cuda: 0 };
const REDUCTIONS = { none: 0, mean: 1, sum: 2 };

function spelled(kind, examples, find) {
  return (value, here, name) => {
    if (typeof value !== "string") return (kind === "dtype" ? to.someDtype : to.someInteger)(value, here, name);
    const found = find(value);
    if (found !== undefined) return found;
    throw new TypeError(`${here}: ${name} is "${value}", which is no ${kind}; one is ${examples}`);
  };
}

const own = (table, value) => (Object.hasOwn(table, value) ? table[value] : undefined);

function deviceNumber(name) {
  const match = /^cuda:(\d{1,9})$/.exec(name);
  return match ? Number(match[1]) : own(DEVICES, name);
}

/** The values that programs write as text, by what the spec calls their kinds. */
export const spell = {
  ScalarType: spelled("dtype", '"f32", "f64", "i64" or "bool"', (name) => own(DTYPES, name) ?? own(ALIASES, name)),
  Device: spelled("device", '"cpu", "cuda" or "cuda:1"', deviceNumber),
  reduction: spelled("reduction", '"mean", "sum" or "none"', (name) => own(REDUCTIONS, name)),
};

/** The name of a dtype. */
export function dtypeName(number) {
  return Object.keys(DTYPES).find((name) => DTYPES[name] === number) ?? String(number);
}

/** The name of a device. */
export function deviceName(number) {
  return Object.keys(DEVICES).find((name) => DEVICES[name] === number && number < 0) ?? `cuda:${number}`;
}
