/** PyTorch for Node: `import * as torch from "simple-torch"`. */
import { ABI, Tensor, backward, gradEnabled, setGradEnabled } from "./generated.js";
import { abiVersion, deviceName, dtypeName, to } from "./library.js";
import { addCalls } from "./calls.js";
import { addValues } from "./values.js";

export * from "./generated.js";
export { TorchError, abiVersion, available, hasFeature, liveHandles, tidy, version } from "./library.js";
export { call } from "./calls.js";
export { tensor } from "./values.js";

if (abiVersion() !== ABI) {
  const versions = `ABI ${abiVersion()}, but this client is for ABI ${ABI}`;
  throw new Error(`simple-torch: the library has ${versions}; use the client that came with it`);
}

addValues();
addCalls();

// Where the generated methods have numbers and lists, these have names and one tensor.
const generated = { ...methodsOf(Tensor) };

function methodsOf(type) {
  return Object.getOwnPropertyDescriptors(type.prototype);
}

Object.assign(Tensor.prototype, {
  dtype() {
    return dtypeName(generated.dtype.value.call(this));
  },

  device() {
    return deviceName(generated.device.value.call(this));
  },

  backward(gradient = null, options = {}) {
    if (to.isNamed(gradient)) return this.backward(null, gradient);
    const [retainGraph = false, createGraph = false] = to.named(options, "Tensor.backward", ["retainGraph", "createGraph"]);
    return backward([this], gradient === null ? [] : [gradient], [], retainGraph, createGraph);
  },

  // Adding in place has a factor, which the operator with a number doesn't have.
  add_(b, alpha = 1) {
    return inPlace(this, "add", b, alpha);
  },

  sub_(b, alpha = 1) {
    return inPlace(this, "sub", b, alpha);
  },
});

function inPlace(object, name, b, alpha) {
  if (!to.isNumber(b)) return generated[`${name}_`].value.call(object, b, alpha);
  const factor = to.isNamed(alpha) ? to.named(alpha, `Tensor.${name}_`, ["alpha"])[0] ?? 1 : alpha;
  return object[`${name}Scalar_`](factor === 1 ? b : Number(b) * to.float(factor, `Tensor.${name}_`, "alpha"));
}

/** Calls a function for which no gradients are recorded, and returns what it returns. */
export function noGrad(body) {
  const before = gradEnabled();
  setGradEnabled(false);
  try {
    return body();
  } finally {
    setGradEnabled(before);
  }
}
