/** Calls that are put together one argument at a time: methods of TorchScript modules, and every operator by its name. */
import { Call, Generator, Module, RESULT, Tensor } from "./generated.js";
import { TorchError, to } from "./library.js";

function give(call, value) {
  if (value === null || value === undefined) call.none();
  else if (value instanceof Tensor) call.tensor(value);
  else if (value instanceof Generator) call.generator(value);
  else if (typeof value === "boolean") call.bool(value);
  else if (typeof value === "bigint" || Number.isSafeInteger(value)) call.int(value);
  else if (typeof value === "number") call.float(value);
  else if (typeof value === "string") call.text(value);
  else if (Array.isArray(value)) {
    call.list();
    for (const item of value) give(call, item);
    call.listEnd();
  } else throw new TypeError(`a call takes no ${value?.constructor?.name ?? typeof value}`);
}

const READERS = new Map([
  [RESULT.NONE, () => null],
  [RESULT.INT, (call, place) => call.resultInt(place)],
  [RESULT.FLOAT, (call, place) => call.resultFloat(place)],
  [RESULT.BOOL, (call, place) => call.resultInt(place) !== 0],
  [RESULT.COMPLEX, (call, place) => call.resultFloats(place)],
  [RESULT.TEXT, (call, place) => call.resultText(place)],
  [RESULT.TENSOR, (call, place) => call.resultTensor(place)],
  [RESULT.INTS, (call, place) => call.resultInts(place)],
  [RESULT.FLOATS, (call, place) => Array.from(call.resultFloats(place))],
  [RESULT.BOOLS, (call, place) => call.resultInts(place).map((each) => each !== 0)],
  [RESULT.TENSORS, (call, place) => call.resultTensors(place)],
]);

function read(call, place) {
  const reader = READERS.get(call.resultKind(place));
  if (reader === undefined) throw new TorchError("unavailable", `result ${place} is of a kind that can't be read`);
  return reader(call, place);
}

/** Does something with a call, which is freed afterwards. */
function using(call, body) {
  try {
    return body(call);
  } finally {
    call.dispose();
  }
}

/** Gives the arguments and runs it: of one result its value, of several an array, of none undefined. */
function run(call, positional, named) {
  for (const value of positional) give(call, value);
  for (const [name, value] of Object.entries(named)) {
    call.argument(name);
    give(call, value);
  }
  const results = Array.from({ length: call.run() }, (_, place) => read(call, place));
  return results.length > 1 ? results : results[0];
}

/** Calls an operator by its name: `call("aten::roll", [t, [1], [0]])`. `named` are arguments by their names. */
export function call(name, positional = [], named = {}) {
  if (!Array.isArray(positional)) throw new TypeError("call: positional must be an array of the arguments");
  if (!to.isNamed(named)) throw new TypeError("call: named must be an object of arguments by their names");
  return using(Call.begin(name), (each) => run(each, positional, named));
}

/** Adds methods to modules. */
export function addCalls() {
  Object.assign(Module.prototype, {
    method(name, ...positional) {
      return using(this.jitCall(name), (each) => run(each, positional, {}));
    },

    forward(...positional) {
      return this.method("forward", ...positional);
    },

    attribute(name) {
      return using(this.jitAttribute(name), (each) => read(each, 0));
    },
  });
}
