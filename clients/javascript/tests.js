// The client's tests: `npm test`, or `node --expose-gc --test tests.js`.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";

import * as torch from "./index.js";

/** Checks that something throws an error of the library with a code; returns the message. */
function fails(code, body) {
  let found;
  assert.throws(body, (problem) => {
    found = problem;
    return problem instanceof torch.TorchError && problem.code === code && problem.message !== "";
  });
  return found.message;
}

/** Checks that something throws a TypeError that contains a text. */
function refuses(text, body, type = TypeError) {
  assert.throws(body, (problem) => problem instanceof type && problem.message.includes(text));
}

/** Collects garbage until no more handles are freed. */
async function collected() {
  for (let before = -1; before !== torch.liveHandles(); ) {
    before = torch.liveHandles();
    for (let i = 0; i < 3; i++) {
      globalThis.gc();
      await setImmediate();
    }
  }
  return torch.liveHandles();
}

test("arrays become tensors and tensors arrays", () => {
  const a = torch.tensor([[1, 2, 3], [4, 5, 6]]);
  assert.equal(String(a), "Tensor f32 [2, 3] [[1, 2, 3], [4, 5, 6]]");
  assert.deepEqual(a.toArray(), [[1, 2, 3], [4, 5, 6]]);
  assert.equal(String(torch.tensor(2.5)), "Tensor f32 [] 2.5");
  assert.deepEqual(torch.tensor([true, false]).toArray(), [true, false]);
  assert.equal(torch.tensor([1], { dtype: "i64" }).dtype(), "i64");
  assert.equal(torch.tensor([1n]).dtype(), "i64");
  assert.deepEqual(torch.tensor([]).shape(), [0]);
  assert.match(fails("shape", () => torch.tensor([[1, 2], [3]])), /2 and 1/);
  fails("shape", () => torch.tensor([1, [2]]));
  fails("shape", () => torch.tensor([[1], 2]));
  refuses("string", () => torch.tensor(["x"]));
  refuses("shape", () => torch.tensor([1], { shape: [1] }));
});

test("typed arrays go in and out", () => {
  const numbers = Float32Array.of(9, 1, 2, 3, 4).subarray(1);
  const t = torch.tensor(numbers, { dims: [2, 2] });
  numbers[0] = 9;
  assert.deepEqual(t.toTypedArray(), Float32Array.of(1, 2, 3, 4));
  assert.equal(t.toBytes().length, 16);
  for (const array of [Float64Array, Int32Array, Int16Array, Int8Array, Uint8Array]) {
    assert.deepEqual(torch.tensor(array.of(1, 2)).toTypedArray(), array.of(1, 2));
  }
  const whole = BigInt64Array.of(2n ** 60n, -1n);
  assert.deepEqual(torch.tensor(whole).toTypedArray(), whole);
  assert.equal(torch.tensor(whole, { dtype: "f64" }).dtype(), "f64");
  fails("dtype", () => t.toDtype("f16").toTypedArray());
  refuses("Uint32Array", () => torch.tensor(Uint32Array.of(1)));
  fails("shape", () => torch.tensor(numbers, { dims: [3] }));
});

test("methods take a tensor or a number", () => {
  const t = torch.tensor([1, 2, 4]);
  assert.deepEqual(t.add(1).toArray(), [2, 3, 5]);
  assert.deepEqual(t.add(t).toArray(), [2, 4, 8]);
  assert.deepEqual(t.mul(0.5).toArray(), [0.5, 1, 2]);
  assert.deepEqual(t.rsubScalar(1).toArray(), [0, -1, -3]);
  assert.deepEqual(t.pow(2n).toArray(), [1, 4, 16]);
  assert.equal(t.add_(1), t);
  assert.deepEqual(t.sub_(t, { alpha: 0.5 }).toArray(), [1, 1.5, 2.5]);
  assert.deepEqual(t.add_(2, 3).toArray(), [7, 7.5, 8.5]);
  assert.deepEqual(t.mul_(2).toArray(), [14, 15, 17]);
});

test("defaults and names", () => {
  const t = torch.tensor([[0, 1], [2, 3]]);
  const y = torch.tensor([0n, 1n]);
  const sum = t.crossEntropyLoss(y, { reduction: "sum" }).item();
  assert.ok(Math.abs(sum / 2 - t.crossEntropyLoss(y).item()) < 1e-6);
  assert.equal(t.crossEntropyLoss(y, null, "sum").item(), sum);
  refuses("reductoin", () => t.crossEntropyLoss(y, { reductoin: "sum" }));
  refuses('"max"', () => t.crossEntropyLoss(y, { reduction: "max" }));
  refuses('"toString"', () => torch.zeros([2], "toString"));
  assert.equal(torch.zeros([2], { dtype: "bool" }).dtype(), "bool");
  assert.equal(torch.full([2], 1).dtype(), "i64");
  assert.equal(torch.full([2], 1.5).dtype(), "f32");
});

test("several results, lists and sizes written as one number", () => {
  const [values, places] = torch.tensor([3, 1, 2]).sort();
  assert.deepEqual(values.toArray(), [1, 2, 3]);
  assert.deepEqual(places.toArray(), [1, 2, 0]);
  const parts = torch.arange(0, 200).split(1);
  assert.equal(parts.length, 200);
  assert.equal(parts[199].item(), 199);
  assert.deepEqual(torch.cat([parts[0], parts[2]]).toArray(), [0, 2]);
  refuses("tensors[1] must be a Tensor", () => torch.cat([parts[0], 5]));
  refuses("tensors[1] must be a Tensor", () => torch.cat([parts[0], , parts[1]]));
  assert.deepEqual(torch.zeros([1, 1, 4, 4]).maxPool2d(2).shape(), [1, 1, 2, 2]);
  assert.equal(torch.zeros([2, 3]).sumDim([0, 1]).item(), 0);
});

test("integers stay exact", () => {
  const large = 2n ** 53n + 1n;
  assert.equal(torch.Tensor.fromInts([large], [1]).itemInt(), large);
  assert.equal(torch.Tensor.fromInts([2 ** 53 - 1], [1]).itemInt(), 2 ** 53 - 1);
  refuses("seed", () => torch.manualSeed(1.5), RangeError);
  refuses("seed", () => torch.manualSeed(NaN), RangeError);
  refuses("seed", () => torch.manualSeed(2n ** 63n), RangeError);
  refuses("seed", () => torch.manualSeed("1"));
  refuses("stands for none", () => torch.ones([2]).slice(0, -(2n ** 63n), 1, 1), RangeError);
  refuses("stands for none", () => torch.zeros([2], -1), RangeError);
  refuses("stands for none", () => torch.zeros([2], "f32", -(2n ** 63n)), RangeError);
});

test("what was disposed is an error", () => {
  const t = torch.ones([2]);
  const other = torch.ones([2]);
  t.dispose();
  t[Symbol.dispose]();
  assert.equal(t.disposed, true);
  assert.equal(String(t), "Tensor (disposed)");
  assert.match(fails("bad-handle", () => t.add(other)), /Tensor.add: this was disposed/);
  assert.match(fails("bad-handle", () => other.add(t)), /b was disposed/);
  assert.match(fails("bad-handle", () => torch.cat([other, t])), /tensors\[1\] was disposed/);
  assert.match(fails("bad-handle", () => other.crossEntropyLoss(other, t)), /weight was disposed/);
  assert.equal(other.add(1).sum().item(), 4);
});

test("wrong types name the parameter", () => {
  const t = torch.ones([2, 2]);
  const forged = Object.create(torch.Tensor.prototype);
  const generator = torch.defaultGenerator("cpu");
  const odd = ["text", {}, [], null, undefined, () => 0, Symbol("s"), new Float32Array(2), generator, forged];
  for (const value of odd) {
    refuses("dim", () => t.softmax(value));
    refuses("b must be a Tensor", () => t.matmul(value));
    refuses("b must be a Tensor or a number", () => t.add(value));
    refuses("this must be a Tensor", () => t.add.call(value, t));
    refuses("tensors[0] must be a Tensor", () => torch.cat([value]));
    if (typeof value !== "string") refuses("path must be a string", () => torch.jitLoad(value, true));
  }
  refuses("dims", () => torch.ones("2"));
  refuses("dims", () => torch.ones(2));
  refuses("dims", () => torch.ones([2, "x"]));
  refuses("dims", () => torch.ones([2, 1.5]), RangeError);
  refuses("data", () => torch.Tensor.fromData(["x"], [1]));
  refuses("data", () => torch.Tensor.fromBytes("text", [1], "u8"));
  refuses("f33", () => torch.zeros([2], "f33"));
  refuses("trusted", () => torch.jitLoad("x", 1));
  refuses("not by new", () => new torch.Tensor(1));
});

test("every function refuses what isn't for it", () => {
  const freed = torch.ones([2]);
  freed.dispose();
  const t = torch.ones([2, 2]);
  const objects = [{}, { a: 1 }, [[]], [null], new Float32Array(2), new Map(), freed, t];
  const odd = [...objects, "text", null, () => 0, Symbol("s"), true, -0.5];
  const types = [torch.Tensor, torch.Generator, torch.Call, torch.Module];
  const bodies = Object.values(torch).filter((body) => typeof body === "function" && !/^class/.test(String(body)));
  for (const type of types) {
    for (const [owner, self] of [[type, type], [type.prototype, t]]) {
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
        if (typeof value !== "function" || ["constructor", "free"].includes(name)) continue;
        const generated = String(value).includes("const here = ");
        if (generated || type === torch.Tensor) bodies.push((...given) => value.call(self, ...given));
        if (generated) bodies.push((first, ...given) => value.call(first, ...given));
      }
    }
  }
  let called = 0;
  const attempt = (body, ...given) => {
    called += 1;
    try {
      torch.tidy(() => body(...given));
    } catch (problem) {
      if (problem instanceof torch.TorchError) return;
      assert.ok(problem instanceof TypeError || problem instanceof RangeError, problem);
      assert.match(problem.message, /: \w.* (must|is "|doesn't fit|there is no|has)|^a call takes no|: there is no parameter/);
    }
  };
  for (const body of bodies) {
    attempt(body);
    for (const value of odd) {
      attempt(body, value);
      attempt(body, t, value, value, value);
      attempt(body, value, t, t, t, t, t, t, t);
    }
  }
  assert.ok(called > 10000, `only so many calls: ${called}`);
  torch.setGradEnabled(true);
  torch.setInferenceMode(false);
  torch.setAnomalyEnabled(false, false);
  assert.equal(torch.ones([2]).add(1).sum().item(), 4);
});

test("errors of the library have its code and message", () => {
  const a = torch.ones([2, 3]);
  assert.equal(fails("shape", () => a.matmul(a)), "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)");
  assert.match(fails("io", () => torch.jitLoad("/nothing.pt", true)), /\/nothing\.pt/);
  fails("invalid-argument", () => torch.ones([-1]));
  for (let i = 0; i < 2000; i++) fails("shape", () => a.matmul(a));
});

test("text crosses as UTF-8", () => {
  assert.match(fails("io", () => torch.jitLoad("/größe 日本.pt", true)), /größe 日本/);
});

test("garbage collection frees", async () => {
  const before = await collected();
  let t = torch.ones([2, 2]);
  for (let i = 0; i < 1e5; i++) {
    t.add(1);
    if (i % 1000 === 0) await setImmediate();
  }
  t = null;
  assert.equal(await collected(), before);
});

test("tidy frees all but its results", async () => {
  const before = await collected();
  const kept = torch.tidy(() => {
    const a = torch.ones([2]);
    torch.tidy(() => ({ b: a.add(1) }));
    return [a.add(1).mul(2)];
  });
  assert.equal(torch.liveHandles(), before + 1);
  assert.equal(kept[0].sum().item(), 8);
  fails("shape", () => torch.tidy(() => torch.ones([2, 3]).matmul(torch.ones([2, 3]))));
  refuses("async", () => torch.tidy(async () => torch.ones([2])));
  kept[0].dispose();
  assert.equal(await collected(), before);
});

test("gradients", () => {
  const x = torch.tensor([1, 2, 3], { requiresGrad: true });
  assert.equal(x.grad(), null);
  x.mul(x).sum().backward();
  assert.deepEqual(x.grad().toArray(), [2, 4, 6]);
  x.mul(2).backward(torch.ones([3]));
  assert.deepEqual(x.grad().toArray(), [4, 6, 8]);
  const loss = x.mul(x).sum();
  loss.backward({ retainGraph: true });
  loss.backward();
  assert.equal(torch.noGrad(() => x.mul(2).requiresGrad()), false);
  assert.throws(() => torch.noGrad(() => assert.fail()));
  assert.equal(torch.gradEnabled(), true);
});

test("operators by name", () => {
  const t = torch.tensor([1, 2, 3]);
  assert.deepEqual(torch.call("aten::roll", [t, [1], [0]]).toArray(), [3, 1, 2]);
  const [value, place] = torch.call("aten::max.dim", [t, 0], { keepdim: true });
  assert.deepEqual([value.item(), place.shape()], [3, [1]]);
  assert.equal(torch.call("aten::size.int", [t, 0]), 3);
  refuses("Map", () => torch.call("aten::roll", [new Map()]));
  fails("invalid-argument", () => torch.call("aten::no_such_operator"));
});

test("worker threads", async () => {
  const before = await collected();
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData).then((torch) => {
      const a = torch.ones([2, 3]);
      let message = "";
      for (let i = 0; i < 200; i++) {
        try { a.matmul(a); } catch (problem) { message = problem.message; }
        a.add(1).dispose();
      }
      a.dispose();
      parentPort.postMessage(message);
    });
  `;
  const workerData = new URL("./index.js", import.meta.url).href;
  const workers = Array.from({ length: 3 }, () => new Worker(source, { eval: true, workerData }));
  const messages = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0]));
  await Promise.all(workers.map((worker) => worker.terminate()));
  assert.equal(new Set(messages).size, 1);
  assert.match(messages[0], /2x3 and 2x3/);
  assert.equal(await collected(), before);
});
