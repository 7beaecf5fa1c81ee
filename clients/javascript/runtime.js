/**
 * What the generated functions of any library made by SFFI stand on: objects that free themselves, errors, and the
 * conversions between JavaScript's values and C's. Nothing here knows the library's own functions.
 *
 * A conversion takes the value, the function that it is for and the parameter's name, and throws a TypeError or a RangeError
 * that says all three.
 */
import koffi from "koffi";

// libtorch and others like it want more of a stack than the 2 MiB on which koffi calls C. Where another package has called C
// already, its choice stays.
const STACK_BYTES = 8 * 2 ** 20;

// The names of the error codes, by number.
const CODES = [
  "ok", "bad-handle", "invalid-argument", "shape", "dtype", "device", "out-of-memory", "unavailable", "io", "format",
  "forked", "internal",
];
// What a number of the ABI is that may be an integer, a float or a bool.
const NONE_KIND = 0, INT = 1, FLOAT = 2, BOOL = 3;
const NONE = -(2n ** 63n);
const CONSTRUCTING = Symbol("only the library makes objects");

function described(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const name = value.constructor?.name;
  return name ? `of type ${name}` : "an object";
}

function wrong(value, here, name, expected) {
  throw new TypeError(`${here}: ${name} must be ${expected}, but is ${described(value)}`);
}

function integer(value, here, name) {
  if (Number.isSafeInteger(value)) return value;
  if (typeof value === "bigint") {
    if (BigInt.asIntN(64, value) === value) return value;
    throw new RangeError(`${here}: ${name} doesn't fit 64 bits: ${value}`);
  }
  if (typeof value !== "number") wrong(value, here, name, "an integer");
  throw new RangeError(`${here}: ${name} must be an integer below 2^53, or a BigInt, but is ${value}`);
}

function float(value, here, name) {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return wrong(value, here, name, "a number");
}

/** A BigInt as a Number where that is exact. */
function number(value) {
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

/**
 * Loads a library and makes its runtime. `prefix` is what its symbols begin with, `Failure` the class of its errors, which
 * are made with a code and a message.
 */
export function load(path, prefix, Failure) {
  try {
    koffi.config({ sync_stack_size: STACK_BYTES });
  } catch {
    // Another package has called C before.
  }
  const library = koffi.load(path);
  const c = (prototype) => library.func(prototype);
  const lastErrorCode = c(`int64_t ${prefix}last_error_code(void)`);
  const lastError = c(`int64_t ${prefix}last_error(char *out, int64_t capacity)`);

  function fail() {
    const code = lastErrorCode();
    const text = Buffer.alloc(lastError(null, 0) + 1);
    const size = lastError(text, text.length);
    throw new Failure(CODES[code] ?? "internal", text.toString("utf8", 0, size));
  }

  // Objects

  let scope = null; // the objects made since the innermost tidy() began, null outside of one

  /** Something of the library that is freed by dispose(), at the end of `using`, or when nothing refers to it. */
  class Owned {
    #handle;
    #lender;

    constructor(key, handle, lender = null) {
      if (key !== CONSTRUCTING) throw new TypeError(`a ${new.target.name} is made by functions, not by new`);
      this.#handle = handle;
      this.#lender = lender;
      if (lender !== null) return;
      (new.target.unreferenced ??= finalizers(new.target)).register(this, handle, this);
      if (scope !== null) scope.push(this);
    }

    /** Frees it. Freeing it again does nothing, using it is an error. */
    dispose() {
      const handle = Owned.released(this);
      if (handle !== 0) this.constructor.free(handle);
    }

    [Symbol.dispose]() {
      this.dispose();
    }

    /** Whether it was freed. */
    get disposed() {
      return this.#handle === 0;
    }

    /** The object stands for nothing any more; its handle, 0 where there is nothing to be freed. */
    static released(object) {
      const handle = object.#handle;
      object.#handle = 0;
      if (handle === 0 || object.#lender !== null) return 0;
      object.constructor.unreferenced.unregister(object);
      return handle;
    }

    static handleOf(value, type, here, name, orNumber) {
      if (typeof value === "object" && value !== null && #handle in value && value instanceof type) {
        if (value.#handle !== 0) return value.#handle;
        throw new Failure("bad-handle", `${here}: ${name} was disposed`);
      }
      return wrong(value, here, name, `a ${type.name}${orNumber ? " or a number" : ""}`);
    }
  }

  /** What frees objects of a type that nothing refers to any more. */
  function finalizers(type) {
    return new FinalizationRegistry((handle) => type.free(handle));
  }

  const handle = Owned.handleOf;

  function made(type, result) {
    if (result === 0) fail();
    return new type(CONSTRUCTING, result);
  }

  function maybe(type, result) {
    if (result !== 0) return new type(CONSTRUCTING, result);
    done();
    return null;
  }

  /** An object that belongs to another one, is dead when that is freed, and frees nothing. */
  function lent(type, lender, result) {
    if (result !== 0) return new type(CONSTRUCTING, result, lender);
    done();
    return null;
  }

  /** What a call returned that took these objects over. */
  function gone(result, ...objects) {
    for (const object of objects) {
      if (object != null) Owned.released(object);
    }
    return result;
  }

  /** Frees all objects that a function makes but those that it returns: one, or several in an array or an object. */
  function tidy(body) {
    if (typeof body !== "function") wrong(body, "tidy", "body", "a function");
    const outer = scope;
    const inner = (scope = []);
    let kept = [];
    try {
      const result = body();
      if (typeof result?.then === "function") {
        throw new TypeError("tidy: the function must not be async: what it makes would be freed before it is used");
      }
      kept = result instanceof Owned ? [result] : typeof result === "object" && result ? Object.values(result) : [];
      return result;
    } finally {
      scope = outer;
      for (const object of inner) {
        if (!kept.includes(object)) object.dispose();
        else if (outer !== null) outer.push(object);
      }
    }
  }

  // Results

  function count(result) {
    if (result < 0) fail();
    return result;
  }

  function done() {
    if (lastErrorCode() !== 0) fail();
  }

  function flag(result) {
    if (!result) done();
    return result;
  }

  function value(result) {
    if (result === 0) fail();
  }

  function objects(handles, type) {
    return Array.from(handles, (each) => (each === 0n ? null : new type(CONSTRUCTING, Number(each))));
  }

  /**
   * Room for a result whose length isn't known before the call: `while (out.wants(f(..., out.data, out.capacity)));` calls
   * again with more of it where it was too small. `extra` is what the length doesn't count.
   */
  class Room {
    constructor(array, capacity, extra = 0) {
      this.capacity = capacity;
      this.data = new array(capacity);
      this.extra = extra;
      this.length = 0;
    }

    wants(length) {
      if (length < 0) fail();
      this.length = length;
      if (length + this.extra <= this.capacity) return false;
      this.capacity = length + this.extra;
      this.data = new this.data.constructor(this.capacity);
      return true;
    }

    values() {
      return this.data.slice(0, this.length);
    }

    numbers() {
      return Array.from(this.data.subarray(0, this.length), number);
    }

    text() {
      return Buffer.from(this.data.buffer, 0, this.length).toString("utf8");
    }

    objects(type) {
      return objects(this.data.subarray(0, this.length), type);
    }
  }

  const to = {
    NONE,
    number,
    count,
    flag,
    value,
    done,
    objects,
    longs: (least = 0) => new Room(BigInt64Array, Math.max(least, 64)),
    doubles: () => new Room(Float64Array, 64),
    octets: () => new Room(Uint8Array, 256),
    chars: () => new Room(Uint8Array, 256, 1), // the NUL at the end
    ...argumentConversions(handle),
  };

  return {
    c, Owned, handle, made, maybe, lent, gone, to, tidy,
    available: c(`bool ${prefix}available(void)`),
    version: c(`const char *${prefix}version(void)`),
    abiVersion: c(`int64_t ${prefix}abi_version(void)`),
    liveHandles: c(`int64_t ${prefix}live_handles(void)`),
    hasFeature: withText(c(`bool ${prefix}has_feature(const char *name)`)),
  };
}

function withText(feature) {
  return (name) => {
    if (typeof name !== "string") wrong(name, "hasFeature", "name", "a string");
    return feature(name);
  };
}

/** The conversions of arguments. What takes a list returns an array or a typed array whose `length` C is told. */
function argumentConversions(handle) {
  const bits = new Float64Array(1);
  const whole = new BigInt64Array(bits.buffer);

  function list(value, here, name, expected) {
    if (!Array.isArray(value)) wrong(value, here, name, expected);
    return value;
  }

  /** An integer that isn't the one that stands for none. */
  function other(value, none, here, name) {
    if (value === none || value === BigInt(none)) throw new RangeError(`${here}: ${name} must not be ${none}, which stands for none`);
    return integer(value, here, name);
  }

  function isNamed(value) {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  }

  /** The values of an object by names, in their order; other names are errors. */
  function named(given, here, names) {
    for (const name of Object.keys(given)) {
      if (names.includes(name)) continue;
      throw new TypeError(`${here}: there is no parameter ${name}; the optional ones are ${names.join(", ")}`);
    }
    return names.map((name) => given[name]);
  }

  function boolean(value, here, name) {
    if (typeof value !== "boolean") wrong(value, here, name, "true or false");
    return value ? 1 : 0;
  }

  function text(value, here, name) {
    if (typeof value !== "string") wrong(value, here, name, "a string");
    return value;
  }

  function scalar(value, here, name) {
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "number") {
      if (Number.isSafeInteger(value)) return value;
      bits[0] = value;
      return whole[0];
    }
    if (typeof value === "bigint") return integer(value, here, name);
    return wrong(value, here, name, "a number or a boolean");
  }

  function integers(value, here, name, size) {
    if (value instanceof BigInt64Array) return value;
    if (size !== undefined && (typeof value === "number" || typeof value === "bigint")) {
      return new Array(size).fill(integer(value, here, name));
    }
    if (ArrayBuffer.isView(value) && value.BYTES_PER_ELEMENT <= 4) return Array.from(value, (each) => integer(each, here, name));
    return list(value, here, name, "an array of integers").map((each) => integer(each, here, name));
  }

  function floats(value, here, name) {
    if (value instanceof Float64Array) return value;
    if (value instanceof Float32Array) return Float64Array.from(value);
    return Float64Array.from(list(value, here, name, "an array of numbers"), (each) => float(each, here, name));
  }

  return {
    integer,
    float,
    boolean,
    text,
    scalar,
    integers,
    floats,
    isNumber: (value) => typeof value === "number" || typeof value === "bigint" || typeof value === "boolean",
    kind: (value) => {
      if (value === null || value === undefined) return NONE_KIND;
      if (typeof value === "boolean") return BOOL;
      return typeof value === "bigint" || Number.isSafeInteger(value) ? INT : FLOAT;
    },
    size: (value) => (value === null || value === undefined ? -1 : Buffer.byteLength(value)),
    has: (value) => (value === null || value === undefined ? 0 : 1),
    bytes: (value, here, name) => {
      if (value instanceof Uint8Array) return value;
      if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      if (value instanceof ArrayBuffer) return new Uint8Array(value);
      return wrong(value, here, name, "a typed array or an ArrayBuffer");
    },
    handles: (value, here, name, type) => {
      const items = list(value, here, name, `an array of ${type.name}`);
      return Array.from(items, (each, place) => handle(each, type, here, `${name}[${place}]`));
    },
    maybeHandles: (value, here, name, type) => {
      const items = list(value, here, name, `an array of ${type.name} or null`);
      return Array.from(items, (each, place) => (each == null ? 0 : handle(each, type, here, `${name}[${place}]`)));
    },
    someInteger: (value, here, name) => other(value, NONE, here, name),
    someDtype: (value, here, name) => other(value, -1, here, name),
    maybeInteger: (value, here, name) => (value == null ? NONE : other(value, NONE, here, name)),
    maybeDtype: (value, here, name) => (value == null ? -1 : other(value, -1, here, name)),
    maybeBoolean: (value, here, name) => (value == null ? -1 : boolean(value, here, name)),
    maybeFloat: (value, here, name) => (value == null ? 0 : float(value, here, name)),
    maybeScalar: (value, here, name) => (value == null ? 0 : scalar(value, here, name)),
    maybeText: (value, here, name) => (value == null ? null : text(value, here, name)),
    maybeIntegers: (value, here, name, size) => (value == null ? null : integers(value, here, name, size)),
    maybeFloats: (value, here, name) => (value == null ? null : floats(value, here, name)),
    isNamed,
    named,
    options: (given, here, name, names) => {
      if (!isNamed(given)) wrong(given, here, name, `an object with ${names.join(", ")}`);
      return named(given, here, names);
    },
  };
}
