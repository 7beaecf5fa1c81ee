/**
 * Times operations through the JavaScript client.
 *
 * Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices of
 * SIZE rows. Freeing every result is part of the time.
 */
const { createInterface } = require("node:readline");

const operations = {
  add(a, b, count) {
    for (let i = 0; i < count; i++) a.add(b).dispose();
  },
};

async function main() {
  const torch = await import("../../../clients/javascript/index.js");
  torch.setNumThreads(1);
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, size, count] = line.trim().split(" ");
    const operation = operations[name];
    if (operation === undefined) throw new Error(`no operation ${name}`);
    const dims = [Number(size), Number(size)];
    const a = torch.randn(dims);
    const b = torch.randn(dims);
    operation(a, b, 1);
    const start = process.hrtime.bigint();
    operation(a, b, Number(count));
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    process.stdout.write(`${seconds.toExponential(9)}\n`);
    a.dispose();
    b.dispose();
  }
}

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
