// What the library does, from JavaScript: `node demo.js EXAMPLES_DATA_FOLDER`, where the folder is examples/data of the
// project. The programs of this name in all languages print the same, byte for byte.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as torch from "./index.js";

const TRAINING_ROWS = 1500, BATCH = 50, EPOCHS = 5, PIXELS = 64, HIDDEN = 32, CLASSES = 10;
const SAMPLE_RATE = 16000, CHUNK = 512, SHOWN = 6;

/** A number as C's %g writes it, of the sizes that are printed here. */
const short = (number) => String(Number(number.toPrecision(6)));

function showBackend() {
  const cuda = torch.cudaAvailable() ? "yes" : "no";
  console.log(`backend: PyTorch ${torch.version()}, ABI ${torch.abiVersion()}, CUDA ${cuda}`);
}

function showOperators() {
  const a = torch.tensor(Float32Array.of(1, 2, 3, 4, 5, 6), { dims: [2, 3] });
  const product = Array.from(a.matmul(a.t()).toTypedArray(), short).join(" ");
  console.log(`operators: ${product} | sum ${short(a.sum().item())} mean ${short(a.mean().item())}`);
}

function showGradients() {
  const x = torch.tensor([1, 2, 3], { requiresGrad: true });
  x.mul(x).mul(x).sum().backward();
  console.log(`gradients: ${x.grad().toArray().map(short).join(" ")}`);
}

/** The pixels of all digits as f32 from 0 to 1, and what they are. */
function readDigits(path) {
  const lines = readFileSync(path, "utf8").trim().split("\n").map((line) => line.split(",").map(Number));
  const pixels = Float32Array.from(lines.flatMap((line) => line.slice(0, PIXELS)), (each) => each / 16);
  const labels = BigInt64Array.from(lines, (line) => BigInt(line[PIXELS]));
  return { images: torch.tensor(pixels, { dims: [lines.length, PIXELS] }), labels: torch.tensor(labels), rows: lines.length };
}

function forward([w1, b1, w2, b2], images) {
  return images.matmul(w1).add(b1).relu().matmul(w2).add(b2);
}

/** A step of gradient descent; the gradients are forgotten. */
function step(parameters, rate) {
  torch.noGrad(() => {
    for (const p of parameters) {
      p.add_(p.grad(), -rate);
      p.setGrad(null);
    }
  });
}

/** Trains on one batch; its loss. */
function train(parameters, images, labels, start) {
  return torch.tidy(() => {
    const x = images.narrow(0, start, BATCH);
    const y = labels.narrow(0, start, BATCH);
    const loss = forward(parameters, x).crossEntropyLoss(y);
    loss.backward();
    step(parameters, 0.5);
    return loss.item();
  });
}

function accuracy(parameters, images, labels, rows) {
  const count = rows - TRAINING_ROWS;
  const x = images.narrow(0, TRAINING_ROWS, count);
  const y = labels.narrow(0, TRAINING_ROWS, count);
  const guessed = torch.noGrad(() => forward(parameters, x)).argmax(1);
  return guessed.eq(y).sum().item() / count;
}

function showTraining(path) {
  const { images, labels, rows } = readDigits(path);
  torch.manualSeed(1);
  const parameters = [
    torch.randn([PIXELS, HIDDEN]).mul(0.125),
    torch.zeros([HIDDEN]),
    torch.randn([HIDDEN, CLASSES]).mul(0.25),
    torch.zeros([CLASSES]),
  ];
  for (const p of parameters) p.setRequiresGrad(true);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let sum = 0;
    for (let start = 0; start < TRAINING_ROWS; start += BATCH) sum += train(parameters, images, labels, start);
    console.log(`epoch ${epoch}: loss ${(sum / (TRAINING_ROWS / BATCH)).toFixed(6)}`);
  }
  console.log(`accuracy: ${accuracy(parameters, images, labels, rows).toFixed(6)}`);
}

/** The samples of a WAV file with one channel of 32-bit floating-point numbers. */
function readWav(path) {
  const file = readFileSync(path);
  if (file.toString("latin1", 0, 4) !== "RIFF" || file.toString("latin1", 8, 12) !== "WAVE") {
    throw new Error(`${path} is no WAV file`);
  }
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString("latin1", at, at + 4);
    const size = file.readUInt32LE(at + 4);
    const begin = at + 8;
    if (name === "fmt ") {
      const [format, channels, bits] = [0, 2, 14].map((place) => file.readUInt16LE(begin + place));
      if (format !== 3 || channels !== 1 || bits !== 32) {
        throw new Error(`${path} isn't 32-bit floating point on one channel`);
      }
    } else if (name === "data") {
      const end = Math.min(begin + size, file.length);
      return Float32Array.from({ length: (end - begin) >> 2 }, (_, place) => file.readFloatLE(begin + 4 * place));
    }
    at = begin + size + (size % 2);
  }
  throw new Error(`${path} has no samples`);
}

/** Less than a chunk at the end of the sound isn't heard. */
function showSpeech(networkPath, soundPath) {
  const samples = readWav(soundPath);
  const network = torch.jitLoad(networkPath, true);
  network.method("reset_states");
  const heard = torch.noGrad(() =>
    Array.from({ length: Math.floor(samples.length / CHUNK) }, (_, chunk) =>
      torch.tidy(() => {
        const part = samples.subarray(chunk * CHUNK, (chunk + 1) * CHUNK);
        return network.forward(torch.tensor(part, { dims: [1, CHUNK] }), SAMPLE_RATE).item();
      }),
    ),
  );
  const first = heard.slice(0, SHOWN).map((p) => p.toFixed(6)).join(" ");
  const mean = heard.reduce((sum, p) => sum + p, 0) / heard.length;
  const above = heard.filter((p) => p > 0.5).length;
  console.log(`speech: ${first} | mean ${mean.toFixed(6)}, ${above} of ${heard.length} above 0.5`);
}

function showError() {
  const a = torch.ones([2, 3]);
  try {
    a.matmul(a);
  } catch (problem) {
    if (!(problem instanceof torch.TorchError)) throw problem;
    console.log(`error: ${problem.code}: ${problem.message.split("\n")[0]}`);
  }
}

if (process.argv.length !== 3) {
  console.error("usage: node demo.js EXAMPLES_DATA_FOLDER");
  process.exit(2);
}
const folder = process.argv[2];
torch.tidy(() => {
  showBackend();
  showOperators();
  showGradients();
  showTraining(join(folder, "digits.csv"));
  showSpeech(join(folder, "silero/silero_vad.jit"), join(folder, "speech/quick_brown_fox.wav"));
  showError();
});
console.log(`live handles: ${torch.liveHandles()}`);
