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
const { dtype: dtypeNumber, device: deviceNumber, add_: addTensor, sub_: subtractTensor } = Tensor.prototype;

Object.assign(Tensor.prototype, {
  dtype() {
    return dtypeName(dtypeNumber.call(this));
  },

  device() {
    return deviceName(deviceNumber.call(this));
  },

  backward(gradient = null, options = {}) {
    if (to.isNamed(gradient)) return this.backward(null, gradient);
    const names = ["retainGraph", "createGraph"];
    const [retainGraph = false, createGraph = false] = to.options(options, "Tensor.backward", "options", names);
    return backward([this], gradient === null ? [] : [gradient], [], retainGraph, createGraph);
  },

  // Adding in place has a factor, which the operator with a number doesn't have.
  add_(b, alpha = 1) {
    if (!to.isNumber(b)) return addTensor.call(this, b, alpha);
    return this.addScalar_(scaled(b, alpha, "Tensor.add_"));
  },

  sub_(b, alpha = 1) {
    if (!to.isNumber(b)) return subtractTensor.call(this, b, alpha);
    return this.subScalar_(scaled(b, alpha, "Tensor.sub_"));
  },
});

/** A number times a factor, which may be in an object of names. */
function scaled(b, alpha, here) {
  const [factor = 1] = to.isNamed(alpha) ? to.named(alpha, here, ["alpha"]) : [alpha];
  return factor === 1 ? b : Number(b) * to.float(factor, here, "alpha");
}

/** Calls a function for which no gradients are recorded, and returns what it returns. */
export function noGrad(body) {
  if (typeof body !== "function") throw new TypeError(`noGrad: body must be a function, but is a ${typeof body}`);
  const before = gradEnabled();
  setGradEnabled(false);
  try {
    return body();
  } finally {
    setGradEnabled(before);
  }
}
