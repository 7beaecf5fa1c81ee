/** Arrays of JavaScript as tensors, and back; how a tensor is printed. */
import { inspect } from "node:util";

import { Tensor, fromData, fromInts } from "./generated.js";
import { TorchError, to } from "./library.js";

// The typed array of each dtype that has one. A bool is a byte of 0 or 1.
const ARRAYS = {
  u8: Uint8Array, i8: Int8Array, i16: Int16Array, i32: Int32Array, i64: BigInt64Array, f32: Float32Array,
  f64: Float64Array, bool: Uint8Array,
};
const SHOWN = 1000; // how many elements are printed at most

function dtypeOf(array) {
  const dtype = Object.keys(ARRAYS).find((name) => ARRAYS[name] === array.constructor);
  if (dtype !== undefined) return dtype;
  if (array instanceof Uint8Array) return "u8"; // a Buffer
  throw new TypeError(`tensor: there is no dtype for a ${array.constructor.name}`);
}

/** The sizes of nested arrays, whose elements go into `flat`. */
function measured(data, flat) {
  const dims = [];
  for (let inner = data; Array.isArray(inner); inner = inner[0]) dims.push(inner.length);
  const read = (value, depth) => {
    if (Array.isArray(value) !== depth < dims.length) {
      throw new TorchError("shape", "tensor: an array stands beside a number");
    }
    if (depth === dims.length) {
      if (!to.isNumber(value)) throw new TypeError(`tensor: data must be numbers or booleans, but has a ${typeof value}`);
      flat.push(value);
    } else if (value.length === dims[depth]) {
      for (const item of value) read(item, depth + 1);
    } else {
      const lengths = `${dims[depth]} and ${value.length}`;
      throw new TorchError("shape", `tensor: arrays beside each other have different lengths, ${lengths}`);
    }
  };
  read(data, 0);
  return dims;
}

/** A tensor of a number, of arrays of numbers as deep as it has dimensions, or of a typed array. */
export function tensor(data, options = {}) {
  const names = ["dims", "dtype", "device", "requiresGrad"];
  const [dims, dtype, device = null, requiresGrad = false] = to.options(options, "tensor", "options", names);
  const made = ArrayBuffer.isView(data) ? ofTypedArray(data, dims, dtype, device) : ofArrays(data, dims, dtype, device);
  if (requiresGrad) made.setRequiresGrad(requiresGrad);
  return made;
}

/** The result of a step, after which an object that was only needed for it is freed. */
function instead(object, step) {
  const result = step(object);
  if (result !== object) object.dispose();
  return result;
}

function ofTypedArray(data, dims, dtype, device) {
  const plain = Tensor.fromBytes(data, dims ?? [data.length], dtypeOf(data));
  const typed = dtype ? instead(plain, (t) => t.toDtype(dtype)) : plain;
  return device === null ? typed : instead(typed, (t) => t.toDevice(device));
}

function ofArrays(data, dims, dtype, device) {
  const flat = [];
  const found = measured(data, flat);
  const booleans = flat.length > 0 && flat.every((each) => typeof each === "boolean");
  const integers = flat.length > 0 && flat.every((each) => typeof each === "bigint");
  const sizes = dims ?? found;
  if (integers) return fromInts(flat, sizes, dtype ?? null, device);
  return fromData(flat.map(Number), sizes, dtype ?? (booleans ? "bool" : "f32"), device);
}

/** Adds what goes from tensors to JavaScript. */
export function addValues() {
  Object.assign(Tensor.prototype, {
    toTypedArray() {
      const dtype = this.dtype();
      const array = ARRAYS[dtype];
      if (array === undefined) {
        const advice = 'use toDtype("f32") first';
        throw new TorchError("dtype", `Tensor.toTypedArray: JavaScript has no typed array for ${dtype}; ${advice}`);
      }
      return new array(this.toBytes().buffer);
    },

    toArray() {
      const flat = this.toTypedArray();
      const dims = this.shape();
      const shown = { bool: Boolean, i64: to.number }[this.dtype()] ?? ((value) => value);
      let place = 0;
      const build = (depth) =>
        depth === dims.length ? shown(flat[place++]) : Array.from({ length: dims[depth] }, () => build(depth + 1));
      return build(0);
    },

    toString() {
      if (this.disposed) return "Tensor (disposed)";
      const dtype = this.dtype();
      const head = `Tensor ${dtype} [${this.shape().join(", ")}]`;
      if (this.numel() > SHOWN || this.device() === "meta" || dtype.startsWith("complex")) return head;
      const half = dtype === "f16" || dtype === "bf16";
      const items = half ? instead(this.toDtype("f32"), (t) => t.toArray()) : this.toArray();
      return `${head} ${written(items)}`;
    },

    [inspect.custom]() {
      return this.toString();
    },
  });
}

function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  return typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
}
