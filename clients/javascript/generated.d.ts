// Types of PyTorch for TypeScript. Generated from torch.sffi by `sffi generate`; edit that file.
import type { Device, Owned, ScalarType, reduction } from "./library.js";

/** Integers in an array or a typed array. */
export type Integers = readonly (number | bigint)[] | BigInt64Array | Int8Array | Uint8Array | Int16Array | Int32Array;
/** Numbers in an array or a typed array. */
export type Floats = readonly (number | bigint)[] | Float32Array | Float64Array;

/** The number of the ABI that this file is for. */
export const ABI: 1;

export const DTYPE: {
  readonly U8: 0;
  readonly I8: 1;
  readonly I16: 2;
  readonly I32: 3;
  readonly I64: 4;
  readonly F16: 5;
  readonly F32: 6;
  readonly F64: 7;
  readonly COMPLEX64: 9;
  readonly COMPLEX128: 10;
  readonly BOOL: 11;
  readonly BF16: 15;
};

export const DEVICE: {
  readonly CPU: -1;
  readonly META: -2;
  readonly MPS: -3;
};

export const RESULT: {
  readonly NONE: 0;
  readonly INT: 1;
  readonly FLOAT: 2;
  readonly BOOL: 3;
  readonly COMPLEX: 4;
  readonly TEXT: 5;
  readonly TENSOR: 6;
  readonly INTS: 7;
  readonly FLOATS: 8;
  readonly BOOLS: 9;
  readonly TENSORS: 10;
  readonly OTHER: 11;
};

export interface Tensor extends Owned {
  /** Zeros with the sizes of another tensor, and its dtype and device where none is given. */
  zerosLike(dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Zeros with the sizes of another tensor, and its dtype and device where none is given. */
  zerosLike(named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** Ones with the sizes of another tensor, and its dtype and device where none is given. */
  onesLike(dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Ones with the sizes of another tensor, and its dtype and device where none is given. */
  onesLike(named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** One number everywhere, with the sizes of another tensor, and its dtype and device where none is given. */
  fullLike(value: number | bigint | boolean, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** One number everywhere, with the sizes of another tensor, and its dtype and device where none is given. */
  fullLike(value: number | bigint | boolean, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** A tensor of any content with the sizes of another one, and its dtype and device where none is given. */
  emptyLike(dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** A tensor of any content with the sizes of another one, and its dtype and device where none is given. */
  emptyLike(named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** Zeros of other sizes with the dtype and device of a tensor where none is given. */
  newZeros(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Zeros of other sizes with the dtype and device of a tensor where none is given. */
  newZeros(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** One number everywhere, of other sizes, with the dtype and device of a tensor where none is given. */
  newFull(dims: Integers, value: number | bigint | boolean, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** One number everywhere, of other sizes, with the dtype and device of a tensor where none is given. */
  newFull(dims: Integers, value: number | bigint | boolean, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** A complex tensor of a real and an imaginary part. */
  complex(imag: Tensor): Tensor;
  /** A complex tensor of absolute values and angles in radians. */
  polar(angle: Tensor): Tensor;
  /** Numbers from the uniform distribution over [0, 1) with the sizes of another tensor. */
  randLike(dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Numbers from the uniform distribution over [0, 1) with the sizes of another tensor. */
  randLike(named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** Numbers from the standard normal distribution with the sizes of another tensor. */
  randnLike(dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Numbers from the standard normal distribution with the sizes of another tensor. */
  randnLike(named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor. */
  randintLike(low: number | bigint, high: number | bigint, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
  /** Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor. */
  randintLike(low: number | bigint, high: number | bigint, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;
  /** For every element p a draw that is 1 with the probability p, else 0. */
  bernoulli(generator?: Generator | null): Tensor;
  /** For every element p a draw that is 1 with the probability p, else 0. */
  bernoulli(named: { generator?: Generator | null }): Tensor;
  /**
   * Places drawn from each row of weights, with or without replacement, as i64.
   * @param replacement false if left out
   */
  multinomial(numSamples: number | bigint, replacement?: boolean | undefined, generator?: Generator | null): Tensor;
  /**
   * Places drawn from each row of weights, with or without replacement, as i64.
   * @param replacement false if left out
   */
  multinomial(numSamples: number | bigint, named: { replacement?: boolean | undefined; generator?: Generator | null }): Tensor;
  /** For every element a draw from the Poisson distribution with this mean. */
  poisson(generator?: Generator | null): Tensor;
  /** For every element a draw from the Poisson distribution with this mean. */
  poisson(named: { generator?: Generator | null }): Tensor;
  /** For every mean and standard deviation a draw from their normal distribution. */
  normalTensors(std: Tensor, generator?: Generator | null): Tensor;
  /** For every mean and standard deviation a draw from their normal distribution. */
  normalTensors(std: Tensor, named: { generator?: Generator | null }): Tensor;
  /**
   * Fills with numbers from the uniform distribution over [low, high).
   * @param low 0 if left out
   * @param high 1 if left out
   */
  uniform_(low?: number | bigint | undefined, high?: number | bigint | undefined, generator?: Generator | null): this;
  /**
   * Fills with numbers from the uniform distribution over [low, high).
   * @param low 0 if left out
   * @param high 1 if left out
   */
  uniform_(named: { low?: number | bigint | undefined; high?: number | bigint | undefined; generator?: Generator | null }): this;
  /**
   * Fills with numbers from the normal distribution.
   * @param mean 0 if left out
   * @param std 1 if left out
   */
  normal_(mean?: number | bigint | undefined, std?: number | bigint | undefined, generator?: Generator | null): this;
  /**
   * Fills with numbers from the normal distribution.
   * @param mean 0 if left out
   * @param std 1 if left out
   */
  normal_(named: { mean?: number | bigint | undefined; std?: number | bigint | undefined; generator?: Generator | null }): this;
  /**
   * Fills with numbers from the exponential distribution of a rate.
   * @param rate 1 if left out
   */
  exponential_(rate?: number | bigint | undefined, generator?: Generator | null): this;
  /**
   * Fills with numbers from the exponential distribution of a rate.
   * @param rate 1 if left out
   */
  exponential_(named: { rate?: number | bigint | undefined; generator?: Generator | null }): this;
  /**
   * Fills with draws that are 1 with the probability p, else 0.
   * @param p 0.5 if left out
   */
  bernoulli_(p?: number | bigint | undefined, generator?: Generator | null): this;
  /**
   * Fills with draws that are 1 with the probability p, else 0.
   * @param p 0.5 if left out
   */
  bernoulli_(named: { p?: number | bigint | undefined; generator?: Generator | null }): this;
  /** Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest). */
  random_(low: number | bigint, high?: number | bigint | null, generator?: Generator | null): this;
  /** Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest). */
  random_(low: number | bigint, named: { high?: number | bigint | null; generator?: Generator | null }): this;
  /** a + b, elementwise, broadcasting. */
  add(b: Tensor | number | bigint | boolean): Tensor;
  /** a - b, elementwise, broadcasting. */
  sub(b: Tensor | number | bigint | boolean): Tensor;
  /** a * b, elementwise, broadcasting. */
  mul(b: Tensor | number | bigint | boolean): Tensor;
  /** a / b, elementwise, broadcasting; integers divide to f32. */
  div(b: Tensor | number | bigint | boolean): Tensor;
  /** a / b rounded towards minus infinity, elementwise, broadcasting. */
  floorDivide(b: Tensor | number | bigint | boolean): Tensor;
  /** The remainder of a / b with the sign of b, elementwise, broadcasting. */
  remainder(b: Tensor | number | bigint | boolean): Tensor;
  /** a to the power of b, elementwise, broadcasting. */
  pow(b: Tensor | number | bigint | boolean): Tensor;
  /** The larger of a and b, elementwise, broadcasting; NaN where either is. */
  maximum(b: Tensor): Tensor;
  /** The smaller of a and b, elementwise, broadcasting; NaN where either is. */
  minimum(b: Tensor): Tensor;
  /** b - a with a number b. */
  rsubScalar(b: number | bigint | boolean): Tensor;
  /**
   * a + alpha * b, elementwise, broadcasting.
   * @param alpha 1 if left out
   */
  addScaled(b: Tensor, alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * a + alpha * b, elementwise, broadcasting.
   * @param alpha 1 if left out
   */
  addScaled(b: Tensor, named: { alpha?: number | bigint | boolean | undefined }): Tensor;
  /** a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity). */
  divMode(b: Tensor, roundingMode?: string | null): Tensor;
  /** a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity). */
  divMode(b: Tensor, named: { roundingMode?: string | null }): Tensor;
  /** a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor". */
  divScalarMode(b: number | bigint | boolean, roundingMode?: string | null): Tensor;
  /** a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor". */
  divScalarMode(b: number | bigint | boolean, named: { roundingMode?: string | null }): Tensor;
  /** The remainder of a / b with the sign of a, elementwise, broadcasting. */
  fmod(b: Tensor | number | bigint | boolean): Tensor;
  /** The larger of a and b, elementwise, broadcasting; the other one where one is NaN. */
  fmax(b: Tensor): Tensor;
  /** The smaller of a and b, elementwise, broadcasting; the other one where one is NaN. */
  fmin(b: Tensor): Tensor;
  /**
   * t + value * tensor1 * tensor2, elementwise, broadcasting.
   * @param value 1 if left out
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, value?: number | bigint | boolean | undefined): Tensor;
  /**
   * t + value * tensor1 * tensor2, elementwise, broadcasting.
   * @param value 1 if left out
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, named: { value?: number | bigint | boolean | undefined }): Tensor;
  /**
   * t + value * tensor1 / tensor2, elementwise, broadcasting.
   * @param value 1 if left out
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, value?: number | bigint | boolean | undefined): Tensor;
  /**
   * t + value * tensor1 / tensor2, elementwise, broadcasting.
   * @param value 1 if left out
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, named: { value?: number | bigint | boolean | undefined }): Tensor;
  /** From t to stop by the part that weight says, elementwise, broadcasting. */
  lerp(stop: Tensor, weight: Tensor | number | bigint | boolean): Tensor;
  /** The square root of a * a + b * b, without overflow between. */
  hypot(b: Tensor): Tensor;
  /** The angle in radians of the point (b, a) seen from the origin. */
  atan2(b: Tensor): Tensor;
  /** log(exp(a) + exp(b)) without overflow. */
  logaddexp(b: Tensor): Tensor;
  /** a * log(b), 0 where a is 0, elementwise, broadcasting. */
  xlogy(b: Tensor): Tensor;
  /** The size of a with the sign of b. */
  copysign(b: Tensor): Tensor;
  /** The greatest common divisor, of integers. */
  gcd(b: Tensor): Tensor;
  /** The least common multiple, of integers. */
  lcm(b: Tensor): Tensor;
  /** 0 where t is negative, 1 where it is positive, else the element of values. */
  heaviside(values: Tensor): Tensor;
  /** The bits that both integers have; of bools whether both are true. */
  bitwiseAnd(b: Tensor | number | bigint | boolean): Tensor;
  /** The bits that at least one of the integers has; of bools whether at least one is true. */
  bitwiseOr(b: Tensor | number | bigint | boolean): Tensor;
  /** The bits that exactly one of the integers has; of bools whether exactly one is true. */
  bitwiseXor(b: Tensor | number | bigint | boolean): Tensor;
  /** The bits of a moved b places to the left. */
  bitwiseLeftShift(b: Tensor): Tensor;
  /** The bits of a moved b places to the right; of signed integers the sign stays. */
  bitwiseRightShift(b: Tensor): Tensor;
  /** -t. */
  neg(): Tensor;
  /** The absolute value. */
  abs(): Tensor;
  /** -1, 0 or 1, as the element is negative, zero or positive. */
  sign(): Tensor;
  /** 1 / t. */
  reciprocal(): Tensor;
  /** e to the power of t. */
  exp(): Tensor;
  /** The natural logarithm. */
  log(): Tensor;
  /** The square root. */
  sqrt(): Tensor;
  /** The sine of an angle in radians. */
  sin(): Tensor;
  /** The cosine of an angle in radians. */
  cos(): Tensor;
  /** The largest integer that isn't larger. */
  floor(): Tensor;
  /** The smallest integer that isn't smaller. */
  ceil(): Tensor;
  /** The nearest integer; halves go to the even one. */
  round(): Tensor;
  /** The elements limited to the range from min to max, either of which may be none, but not both. */
  clamp(low?: number | bigint | boolean | null, high?: number | bigint | boolean | null): Tensor;
  /** The elements limited to the range from min to max, either of which may be none, but not both. */
  clamp(named: { low?: number | bigint | boolean | null; high?: number | bigint | boolean | null }): Tensor;
  /** Whether the element is NaN. */
  isnan(): Tensor;
  /** t * t. */
  square(): Tensor;
  /** 1 divided by the square root. */
  rsqrt(): Tensor;
  /** 2 to the power of t. */
  exp2(): Tensor;
  /** exp(t) - 1, exact near zero. */
  expm1(): Tensor;
  /** The logarithm to base 2. */
  log2(): Tensor;
  /** The logarithm to base 10. */
  log10(): Tensor;
  /** log(1 + t), exact near zero. */
  log1p(): Tensor;
  /** The tangent of an angle in radians. */
  tan(): Tensor;
  /** The angle in radians whose sine it is. */
  asin(): Tensor;
  /** The angle in radians whose cosine it is. */
  acos(): Tensor;
  /** The angle in radians whose tangent it is. */
  atan(): Tensor;
  /** The hyperbolic sine. */
  sinh(): Tensor;
  /** The hyperbolic cosine. */
  cosh(): Tensor;
  /** The number whose hyperbolic sine it is. */
  asinh(): Tensor;
  /** The number whose hyperbolic cosine it is. */
  acosh(): Tensor;
  /** The number whose hyperbolic tangent it is. */
  atanh(): Tensor;
  /** The error function. */
  erf(): Tensor;
  /** 1 minus the error function, exact where that is small. */
  erfc(): Tensor;
  /** The number whose error function it is. */
  erfinv(): Tensor;
  /** The logarithm of the absolute value of the gamma function. */
  lgamma(): Tensor;
  /** The derivative of lgamma. */
  digamma(): Tensor;
  /** sin(pi * t) / (pi * t), 1 at 0. */
  sinc(): Tensor;
  /** log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given. */
  logit(eps?: number | bigint | null): Tensor;
  /** log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given. */
  logit(named: { eps?: number | bigint | null }): Tensor;
  /** The integer without the fraction. */
  trunc(): Tensor;
  /** The fraction, with the sign of t. */
  frac(): Tensor;
  /** The nearest number with so many decimals; halves go to the even one. */
  roundDecimals(decimals: number | bigint): Tensor;
  /** The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but not both. */
  clampTensors(low?: Tensor | null, high?: Tensor | null): Tensor;
  /** The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but not both. */
  clampTensors(named: { low?: Tensor | null; high?: Tensor | null }): Tensor;
  /** Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype). */
  nanToNum(nan?: number | bigint | null, posinf?: number | bigint | null, neginf?: number | bigint | null): Tensor;
  /** Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype). */
  nanToNum(named: { nan?: number | bigint | null; posinf?: number | bigint | null; neginf?: number | bigint | null }): Tensor;
  /** The sign; of a complex number the number divided by its absolute value. */
  sgn(): Tensor;
  /** Whether the sign bit is set, which -0.0 has too. */
  signbit(): Tensor;
  /** Degrees as radians. */
  deg2rad(): Tensor;
  /** Radians as degrees. */
  rad2deg(): Tensor;
  /** The bits that it doesn't have; of a bool whether it is false. */
  bitwiseNot(): Tensor;
  /** A view of the real parts. */
  real(): Tensor;
  /** A view of the imaginary parts; an error for real tensors. */
  imag(): Tensor;
  /** The complex conjugate, a view that is computed where it is read; a real tensor itself. */
  conj(): Tensor;
  /** The tensor itself, or a copy for which a conjugation that was put off is done. */
  resolveConj(): Tensor;
  /** The angle of complex numbers in radians; of real ones 0 or pi. */
  angle(): Tensor;
  /** A view of complex numbers as pairs of real ones, a dimension of size 2 at the end. */
  viewAsReal(): Tensor;
  /** A view of pairs of real numbers, the last dimension, as complex ones. */
  viewAsComplex(): Tensor;
  /** Whether the element is infinite. */
  isinf(): Tensor;
  /** Whether the element is neither infinite nor NaN. */
  isfinite(): Tensor;
  /** The larger of the element and 0. */
  relu(): Tensor;
  /** 1 / (1 + exp(-t)). */
  sigmoid(): Tensor;
  /** The hyperbolic tangent. */
  tanh(): Tensor;
  /** t times the standard normal distribution function of t, exact. */
  gelu(): Tensor;
  /** exp(t) divided by its sum along a dimension. */
  softmax(dim: number | bigint): Tensor;
  /** The logarithm of softmax, computed without overflow. */
  logSoftmax(dim: number | bigint): Tensor;
  /** The element limited to the range from 0 to 6. */
  relu6(): Tensor;
  /**
   * The element, times negative_slope where it is negative.
   * @param negativeSlope 0.01 if left out
   */
  leakyRelu(negativeSlope?: number | bigint | boolean | undefined): Tensor;
  /**
   * The element, times negative_slope where it is negative.
   * @param negativeSlope 0.01 if left out
   */
  leakyRelu(named: { negativeSlope?: number | bigint | boolean | undefined }): Tensor;
  /** The element, times the weight of its channel (dimension 1) where it is negative. */
  prelu(weight: Tensor): Tensor;
  /**
   * The element, alpha * (exp(t) - 1) where it is negative.
   * @param alpha 1 if left out
   */
  elu(alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * The element, alpha * (exp(t) - 1) where it is negative.
   * @param alpha 1 if left out
   */
  elu(named: { alpha?: number | bigint | boolean | undefined }): Tensor;
  /** elu with the scale that keeps mean and variance. */
  selu(): Tensor;
  /** t * sigmoid(t). */
  silu(): Tensor;
  /** t * tanh(softplus(t)). */
  mish(): Tensor;
  /**
   * log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold.
   * @param beta 1 if left out
   * @param threshold 20 if left out
   */
  softplus(beta?: number | bigint | boolean | undefined, threshold?: number | bigint | boolean | undefined): Tensor;
  /**
   * log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold.
   * @param beta 1 if left out
   * @param threshold 20 if left out
   */
  softplus(named: { beta?: number | bigint | boolean | undefined; threshold?: number | bigint | boolean | undefined }): Tensor;
  /** gelu by its usual approximation with tanh. */
  geluTanh(): Tensor;
  /**
   * The element limited to the range from low to high.
   * @param low -1 if left out
   * @param high 1 if left out
   */
  hardtanh(low?: number | bigint | boolean | undefined, high?: number | bigint | boolean | undefined): Tensor;
  /**
   * The element limited to the range from low to high.
   * @param low -1 if left out
   * @param high 1 if left out
   */
  hardtanh(named: { low?: number | bigint | boolean | undefined; high?: number | bigint | boolean | undefined }): Tensor;
  /** t * relu6(t + 3) / 6. */
  hardswish(): Tensor;
  /** relu6(t + 3) / 6. */
  hardsigmoid(): Tensor;
  /** log(sigmoid(t)) without overflow. */
  logsigmoid(): Tensor;
  /**
   * The first half along a dimension times the sigmoid of the second half.
   * @param dim -1 if left out
   */
  glu(dim?: number | bigint | undefined): Tensor;
  /**
   * The first half along a dimension times the sigmoid of the second half.
   * @param dim -1 if left out
   */
  glu(named: { dim?: number | bigint | undefined }): Tensor;
  /** The element where it is above the threshold, else a value. */
  threshold(threshold: number | bigint | boolean, value: number | bigint | boolean): Tensor;
  /**
   * The element moved towards 0 by bound; 0 where that would pass it.
   * @param bound 0.5 if left out
   */
  softshrink(bound?: number | bigint | boolean | undefined): Tensor;
  /**
   * The element moved towards 0 by bound; 0 where that would pass it.
   * @param bound 0.5 if left out
   */
  softshrink(named: { bound?: number | bigint | boolean | undefined }): Tensor;
  /**
   * The element, 0 where it lies within bound of 0.
   * @param bound 0.5 if left out
   */
  hardshrink(bound?: number | bigint | boolean | undefined): Tensor;
  /**
   * The element, 0 where it lies within bound of 0.
   * @param bound 0.5 if left out
   */
  hardshrink(named: { bound?: number | bigint | boolean | undefined }): Tensor;
  /** a == b, elementwise, broadcasting, as bool. */
  eq(b: Tensor | number | bigint | boolean): Tensor;
  /** a != b, elementwise, broadcasting, as bool. */
  ne(b: Tensor | number | bigint | boolean): Tensor;
  /** a < b, elementwise, broadcasting, as bool. */
  lt(b: Tensor | number | bigint | boolean): Tensor;
  /** a <= b, elementwise, broadcasting, as bool. */
  le(b: Tensor | number | bigint | boolean): Tensor;
  /** a > b, elementwise, broadcasting, as bool. */
  gt(b: Tensor | number | bigint | boolean): Tensor;
  /** a >= b, elementwise, broadcasting, as bool. */
  ge(b: Tensor | number | bigint | boolean): Tensor;
  /** Whether the element is zero (or false). */
  logicalNot(): Tensor;
  /** Whether both elements are true (not zero). */
  logicalAnd(b: Tensor): Tensor;
  /** Whether at least one of the elements is true (not zero). */
  logicalOr(b: Tensor): Tensor;
  /** Whether two tensors have the same sizes and the same elements. */
  equal(b: Tensor): boolean;
  /** a where the condition is true, b elsewhere, broadcasting. */
  where(a: Tensor, b: Tensor): Tensor;
  /** a where the condition is true, the number b elsewhere. */
  whereOtherScalar(a: Tensor, b: number | bigint | boolean): Tensor;
  /** The number a where the condition is true, b elsewhere. */
  whereSelfScalar(a: number | bigint | boolean, b: Tensor): Tensor;
  /** Whether exactly one of the elements is true (not zero). */
  logicalXor(b: Tensor): Tensor;
  /**
   * Whether the elements differ by at most atol + rtol * abs(b).
   * @param rtol 1e-05 if left out
   * @param atol 1e-08 if left out
   * @param equalNan false if left out
   */
  isclose(b: Tensor, rtol?: number | bigint | undefined, atol?: number | bigint | undefined, equalNan?: boolean | undefined): Tensor;
  /**
   * Whether the elements differ by at most atol + rtol * abs(b).
   * @param rtol 1e-05 if left out
   * @param atol 1e-08 if left out
   * @param equalNan false if left out
   */
  isclose(b: Tensor, named: { rtol?: number | bigint | undefined; atol?: number | bigint | undefined; equalNan?: boolean | undefined }): Tensor;
  /**
   * Whether all elements differ by at most atol + rtol * abs(b).
   * @param rtol 1e-05 if left out
   * @param atol 1e-08 if left out
   * @param equalNan false if left out
   */
  allclose(b: Tensor, rtol?: number | bigint | undefined, atol?: number | bigint | undefined, equalNan?: boolean | undefined): boolean;
  /**
   * Whether all elements differ by at most atol + rtol * abs(b).
   * @param rtol 1e-05 if left out
   * @param atol 1e-08 if left out
   * @param equalNan false if left out
   */
  allclose(b: Tensor, named: { rtol?: number | bigint | undefined; atol?: number | bigint | undefined; equalNan?: boolean | undefined }): boolean;
  /**
   * Whether the element of a occurs in b.
   * @param assumeUnique false if left out
   * @param invert false if left out
   */
  isin(b: Tensor, assumeUnique?: boolean | undefined, invert?: boolean | undefined): Tensor;
  /**
   * Whether the element of a occurs in b.
   * @param assumeUnique false if left out
   * @param invert false if left out
   */
  isin(b: Tensor, named: { assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  /** The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of products. */
  matmul(b: Tensor): Tensor;
  /** The dot product of two vectors of one length. */
  dot(b: Tensor): Tensor;
  /** The product of two matrices. */
  mm(mat2: Tensor): Tensor;
  /** The product of a matrix and a vector. */
  mv(vec: Tensor): Tensor;
  /** The products of a batch of matrices with another. */
  bmm(mat2: Tensor): Tensor;
  /**
   * beta * t + alpha * (mat1 @ mat2).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmm(mat1: Tensor, mat2: Tensor, beta?: number | bigint | boolean | undefined, alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * beta * t + alpha * (mat1 @ mat2).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmm(mat1: Tensor, mat2: Tensor, named: { beta?: number | bigint | boolean | undefined; alpha?: number | bigint | boolean | undefined }): Tensor;
  /**
   * beta * t + alpha * (mat @ vec).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmv(mat: Tensor, vec: Tensor, beta?: number | bigint | boolean | undefined, alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * beta * t + alpha * (mat @ vec).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmv(mat: Tensor, vec: Tensor, named: { beta?: number | bigint | boolean | undefined; alpha?: number | bigint | boolean | undefined }): Tensor;
  /**
   * beta * t + alpha * (batch1 @ batch2), matrix by matrix.
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  baddbmm(batch1: Tensor, batch2: Tensor, beta?: number | bigint | boolean | undefined, alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * beta * t + alpha * (batch1 @ batch2), matrix by matrix.
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  baddbmm(batch1: Tensor, batch2: Tensor, named: { beta?: number | bigint | boolean | undefined; alpha?: number | bigint | boolean | undefined }): Tensor;
  /** The matrix of all products of an element of a vector with one of another. */
  outer(vec2: Tensor): Tensor;
  /** The sums of products over the last dimension of both. */
  inner(b: Tensor): Tensor;
  /** The Kronecker product. */
  kron(b: Tensor): Tensor;
  /**
   * The cross product along a dimension of size 3.
   * @param dim -1 if left out
   */
  cross(b: Tensor, dim?: number | bigint | undefined): Tensor;
  /**
   * The cross product along a dimension of size 3.
   * @param dim -1 if left out
   */
  cross(b: Tensor, named: { dim?: number | bigint | undefined }): Tensor;
  /** The sums of products over pairs of dimensions. */
  tensordot(b: Tensor, dimsA: Integers, dimsB: Integers): Tensor;
  /** The sum of the diagonal of a matrix. */
  trace(): Tensor;
  /** The inverse of a square matrix; an error where there is none. */
  linalgInv(): Tensor;
  /**
   * The pseudo-inverse; singular values below the tolerances count as zero.
   * @param hermitian false if left out
   */
  linalgPinv(atol?: number | bigint | null, rtol?: number | bigint | null, hermitian?: boolean | undefined): Tensor;
  /**
   * The pseudo-inverse; singular values below the tolerances count as zero.
   * @param hermitian false if left out
   */
  linalgPinv(named: { atol?: number | bigint | null; rtol?: number | bigint | null; hermitian?: boolean | undefined }): Tensor;
  /** The determinant. */
  linalgDet(): Tensor;
  /** The sign of the determinant and the logarithm of its absolute value. */
  linalgSlogdet(): [sign: Tensor, logabsdet: Tensor];
  /**
   * The x of a @ x = b, or of x @ a = b where left is false.
   * @param left true if left out
   */
  linalgSolve(b: Tensor, left?: boolean | undefined): Tensor;
  /**
   * The x of a @ x = b, or of x @ a = b where left is false.
   * @param left true if left out
   */
  linalgSolve(b: Tensor, named: { left?: boolean | undefined }): Tensor;
  /**
   * The x of t @ x = b for a triangular matrix.
   * @param left true if left out
   * @param unitriangular false if left out
   */
  linalgSolveTriangular(b: Tensor, upper: boolean, left?: boolean | undefined, unitriangular?: boolean | undefined): Tensor;
  /**
   * The x of t @ x = b for a triangular matrix.
   * @param left true if left out
   * @param unitriangular false if left out
   */
  linalgSolveTriangular(b: Tensor, upper: boolean, named: { left?: boolean | undefined; unitriangular?: boolean | undefined }): Tensor;
  /** The least-squares solution of t @ x = b with residuals, rank and singular values. */
  linalgLstsq(b: Tensor, rcond?: number | bigint | null, driver?: string | null): [solution: Tensor, residuals: Tensor, rank: Tensor, singular_values: Tensor];
  /** The least-squares solution of t @ x = b with residuals, rank and singular values. */
  linalgLstsq(b: Tensor, named: { rcond?: number | bigint | null; driver?: string | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singular_values: Tensor];
  /**
   * An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r".
   * @param mode "reduced" if left out
   */
  linalgQr(mode?: string | undefined): [Q: Tensor, R: Tensor];
  /**
   * An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r".
   * @param mode "reduced" if left out
   */
  linalgQr(named: { mode?: string | undefined }): [Q: Tensor, R: Tensor];
  /**
   * A permutation, a lower and an upper triangular matrix whose product it is.
   * @param pivot true if left out
   */
  linalgLu(pivot?: boolean | undefined): [P: Tensor, L: Tensor, U: Tensor];
  /**
   * A permutation, a lower and an upper triangular matrix whose product it is.
   * @param pivot true if left out
   */
  linalgLu(named: { pivot?: boolean | undefined }): [P: Tensor, L: Tensor, U: Tensor];
  /**
   * The singular value decomposition: U, the values in descending order, and V transposed.
   * @param fullMatrices true if left out
   */
  linalgSvd(fullMatrices?: boolean | undefined): [U: Tensor, S: Tensor, Vh: Tensor];
  /**
   * The singular value decomposition: U, the values in descending order, and V transposed.
   * @param fullMatrices true if left out
   */
  linalgSvd(named: { fullMatrices?: boolean | undefined }): [U: Tensor, S: Tensor, Vh: Tensor];
  /** The singular values in descending order. */
  linalgSvdvals(): Tensor;
  /**
   * Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is read.
   * @param uplo "L" if left out
   */
  linalgEigh(uplo?: string | undefined): [eigenvalues: Tensor, eigenvectors: Tensor];
  /**
   * Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is read.
   * @param uplo "L" if left out
   */
  linalgEigh(named: { uplo?: string | undefined }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /**
   * The eigenvalues of a symmetric matrix in ascending order.
   * @param uplo "L" if left out
   */
  linalgEigvalsh(uplo?: string | undefined): Tensor;
  /**
   * The eigenvalues of a symmetric matrix in ascending order.
   * @param uplo "L" if left out
   */
  linalgEigvalsh(named: { uplo?: string | undefined }): Tensor;
  /**
   * The triangular matrix whose product with its transpose is this positive definite one.
   * @param upper false if left out
   */
  linalgCholesky(upper?: boolean | undefined): Tensor;
  /**
   * The triangular matrix whose product with its transpose is this positive definite one.
   * @param upper false if left out
   */
  linalgCholesky(named: { upper?: boolean | undefined }): Tensor;
  /**
   * The x of a @ x = b by the Cholesky factor of a.
   * @param upper false if left out
   */
  choleskySolve(factor: Tensor, upper?: boolean | undefined): Tensor;
  /**
   * The x of a @ x = b by the Cholesky factor of a.
   * @param upper false if left out
   */
  choleskySolve(factor: Tensor, named: { upper?: boolean | undefined }): Tensor;
  /** The n-th power of a square matrix; a negative n takes the inverse. */
  linalgMatrixPower(n: number | bigint): Tensor;
  /**
   * How many singular values are above the tolerances.
   * @param hermitian false if left out
   */
  linalgMatrixRank(atol?: number | bigint | null, rtol?: number | bigint | null, hermitian?: boolean | undefined): Tensor;
  /**
   * How many singular values are above the tolerances.
   * @param hermitian false if left out
   */
  linalgMatrixRank(named: { atol?: number | bigint | null; rtol?: number | bigint | null; hermitian?: boolean | undefined }): Tensor;
  /**
   * A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
   * @param keepdim false if left out
   */
  linalgNorm(ord?: number | bigint | boolean | null, dim?: Integers | number | bigint | null, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
   * @param keepdim false if left out
   */
  linalgNorm(named: { ord?: number | bigint | boolean | null; dim?: Integers | number | bigint | null; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /**
   * The norm of order `ord` of the elements along dimensions (none = all).
   * @param ord 2 if left out
   * @param keepdim false if left out
   */
  linalgVectorNorm(ord?: number | bigint | boolean | undefined, dim?: Integers | number | bigint | null, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * The norm of order `ord` of the elements along dimensions (none = all).
   * @param ord 2 if left out
   * @param keepdim false if left out
   */
  linalgVectorNorm(named: { ord?: number | bigint | boolean | undefined; dim?: Integers | number | bigint | null; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /**
   * The norm of order `ord` of matrices, which lie along two dimensions.
   * @param dim [-2, -1] if left out
   * @param keepdim false if left out
   */
  linalgMatrixNorm(ord: number | bigint | boolean, dim?: Integers | undefined, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * The norm of order `ord` of matrices, which lie along two dimensions.
   * @param dim [-2, -1] if left out
   * @param keepdim false if left out
   */
  linalgMatrixNorm(ord: number | bigint | boolean, named: { dim?: Integers | undefined; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /**
   * The p-norm distances between all rows of two matrices.
   * @param p 2 if left out
   */
  cdist(x2: Tensor, p?: number | bigint | undefined): Tensor;
  /**
   * The p-norm distances between all rows of two matrices.
   * @param p 2 if left out
   */
  cdist(x2: Tensor, named: { p?: number | bigint | undefined }): Tensor;
  /**
   * The covariances of variables, the rows, over observations, the columns.
   * @param correction 1 if left out
   */
  cov(correction?: number | bigint | undefined, fweights?: Tensor | null, aweights?: Tensor | null): Tensor;
  /**
   * The covariances of variables, the rows, over observations, the columns.
   * @param correction 1 if left out
   */
  cov(named: { correction?: number | bigint | undefined; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** The correlations of variables, the rows, over observations, the columns. */
  corrcoef(): Tensor;
  /** input @ weight transposed, plus bias. */
  linear(weight: Tensor, bias?: Tensor | null): Tensor;
  /** input @ weight transposed, plus bias. */
  linear(weight: Tensor, named: { bias?: Tensor | null }): Tensor;
  /** The sum of all elements; of integers and bools an i64. */
  sum(): Tensor;
  /**
   * The sum along dimensions (none = all), computed in dtype if it is given.
   * @param keepdim false if left out
   */
  sumDim(dim?: Integers | number | bigint | null, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * The sum along dimensions (none = all), computed in dtype if it is given.
   * @param keepdim false if left out
   */
  sumDim(named: { dim?: Integers | number | bigint | null; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /** The mean of all elements, which must be floating point. */
  mean(): Tensor;
  /**
   * The mean along dimensions (none = all).
   * @param keepdim false if left out
   */
  meanDim(dim?: Integers | number | bigint | null, keepdim?: boolean | undefined): Tensor;
  /**
   * The mean along dimensions (none = all).
   * @param keepdim false if left out
   */
  meanDim(named: { dim?: Integers | number | bigint | null; keepdim?: boolean | undefined }): Tensor;
  /** The product of all elements; of integers and bools an i64. */
  prod(): Tensor;
  /**
   * The product along a dimension.
   * @param keepdim false if left out
   */
  prodDim(dim: number | bigint, keepdim?: boolean | undefined): Tensor;
  /**
   * The product along a dimension.
   * @param keepdim false if left out
   */
  prodDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): Tensor;
  /**
   * The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
   * @param keepdim false if left out
   */
  var(dim?: Integers | number | bigint | null, correction?: number | bigint | boolean | null, keepdim?: boolean | undefined): Tensor;
  /**
   * The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
   * @param keepdim false if left out
   */
  var(named: { dim?: Integers | number | bigint | null; correction?: number | bigint | boolean | null; keepdim?: boolean | undefined }): Tensor;
  /**
   * The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
   * @param keepdim false if left out
   */
  std(dim?: Integers | number | bigint | null, correction?: number | bigint | boolean | null, keepdim?: boolean | undefined): Tensor;
  /**
   * The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
   * @param keepdim false if left out
   */
  std(named: { dim?: Integers | number | bigint | null; correction?: number | bigint | boolean | null; keepdim?: boolean | undefined }): Tensor;
  /** The largest element. */
  max(): Tensor;
  /**
   * The largest elements along a dimension, and where they stand.
   * @param keepdim false if left out
   */
  maxDim(dim: number | bigint, keepdim?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The largest elements along a dimension, and where they stand.
   * @param keepdim false if left out
   */
  maxDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** The smallest element. */
  min(): Tensor;
  /**
   * The smallest elements along a dimension, and where they stand.
   * @param keepdim false if left out
   */
  minDim(dim: number | bigint, keepdim?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The smallest elements along a dimension, and where they stand.
   * @param keepdim false if left out
   */
  minDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * Where the largest element along a dimension stands (none = in the flattened tensor).
   * @param keepdim false if left out
   */
  argmax(dim?: number | bigint | null, keepdim?: boolean | undefined): Tensor;
  /**
   * Where the largest element along a dimension stands (none = in the flattened tensor).
   * @param keepdim false if left out
   */
  argmax(named: { dim?: number | bigint | null; keepdim?: boolean | undefined }): Tensor;
  /**
   * Where the smallest element along a dimension stands (none = in the flattened tensor).
   * @param keepdim false if left out
   */
  argmin(dim?: number | bigint | null, keepdim?: boolean | undefined): Tensor;
  /**
   * Where the smallest element along a dimension stands (none = in the flattened tensor).
   * @param keepdim false if left out
   */
  argmin(named: { dim?: number | bigint | null; keepdim?: boolean | undefined }): Tensor;
  /** Whether any element is true (not zero). */
  any(): Tensor;
  /**
   * Whether any element along a dimension is true (not zero).
   * @param keepdim false if left out
   */
  anyDim(dim: number | bigint, keepdim?: boolean | undefined): Tensor;
  /**
   * Whether any element along a dimension is true (not zero).
   * @param keepdim false if left out
   */
  anyDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): Tensor;
  /** Whether all elements are true (not zero). */
  all(): Tensor;
  /**
   * Whether all elements along a dimension are true (not zero).
   * @param keepdim false if left out
   */
  allDim(dim: number | bigint, keepdim?: boolean | undefined): Tensor;
  /**
   * Whether all elements along a dimension are true (not zero).
   * @param keepdim false if left out
   */
  allDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): Tensor;
  /** The sums of the elements up to each place along a dimension. */
  cumsum(dim: number | bigint): Tensor;
  /** The sum of all elements, computed in dtype if it is given. */
  sumDtype(dtype?: ScalarType | number | bigint | null): Tensor;
  /** The sum of all elements, computed in dtype if it is given. */
  sumDtype(named: { dtype?: ScalarType | number | bigint | null }): Tensor;
  /**
   * The largest elements along dimensions (an empty list = all).
   * @param dim [] if left out
   * @param keepdim false if left out
   */
  amax(dim?: Integers | number | bigint | undefined, keepdim?: boolean | undefined): Tensor;
  /**
   * The largest elements along dimensions (an empty list = all).
   * @param dim [] if left out
   * @param keepdim false if left out
   */
  amax(named: { dim?: Integers | number | bigint | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The smallest elements along dimensions (an empty list = all).
   * @param dim [] if left out
   * @param keepdim false if left out
   */
  amin(dim?: Integers | number | bigint | undefined, keepdim?: boolean | undefined): Tensor;
  /**
   * The smallest elements along dimensions (an empty list = all).
   * @param dim [] if left out
   * @param keepdim false if left out
   */
  amin(named: { dim?: Integers | number | bigint | undefined; keepdim?: boolean | undefined }): Tensor;
  /**
   * The smallest and the largest elements along a dimension (none = all).
   * @param keepdim false if left out
   */
  aminmax(dim?: number | bigint | null, keepdim?: boolean | undefined): [min: Tensor, max: Tensor];
  /**
   * The smallest and the largest elements along a dimension (none = all).
   * @param keepdim false if left out
   */
  aminmax(named: { dim?: number | bigint | null; keepdim?: boolean | undefined }): [min: Tensor, max: Tensor];
  /**
   * The p-norm of all elements.
   * @param p 2 if left out
   */
  norm(p?: number | bigint | boolean | undefined): Tensor;
  /**
   * The p-norm of all elements.
   * @param p 2 if left out
   */
  norm(named: { p?: number | bigint | boolean | undefined }): Tensor;
  /**
   * The p-norm (none = 2) along dimensions.
   * @param keepdim false if left out
   */
  normDim(p: number | bigint | boolean | null, dim: Integers | number | bigint, keepdim?: boolean | undefined): Tensor;
  /**
   * The p-norm (none = 2) along dimensions.
   * @param keepdim false if left out
   */
  normDim(p: number | bigint | boolean | null, dim: Integers | number | bigint, named: { keepdim?: boolean | undefined }): Tensor;
  /**
   * log(sum(exp(t))) along dimensions without overflow.
   * @param keepdim false if left out
   */
  logsumexp(dim: Integers | number | bigint, keepdim?: boolean | undefined): Tensor;
  /**
   * log(sum(exp(t))) along dimensions without overflow.
   * @param keepdim false if left out
   */
  logsumexp(dim: Integers | number | bigint, named: { keepdim?: boolean | undefined }): Tensor;
  /** The median of all elements, the lower one of two; NaN where there is one. */
  median(): Tensor;
  /**
   * The medians along a dimension, the lower one of two, and where they stand.
   * @param keepdim false if left out
   */
  medianDim(dim: number | bigint, keepdim?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The medians along a dimension, the lower one of two, and where they stand.
   * @param keepdim false if left out
   */
  medianDim(dim: number | bigint, named: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** The median of all elements that aren't NaN. */
  nanmedian(): Tensor;
  /**
   * The most frequent values along a dimension, and where one of each stands.
   * @param dim -1 if left out
   * @param keepdim false if left out
   */
  mode(dim?: number | bigint | undefined, keepdim?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The most frequent values along a dimension, and where one of each stands.
   * @param dim -1 if left out
   * @param keepdim false if left out
   */
  mode(named: { dim?: number | bigint | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * The sum along dimensions (none = all) of what isn't NaN.
   * @param keepdim false if left out
   */
  nansum(dim?: Integers | number | bigint | null, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * The sum along dimensions (none = all) of what isn't NaN.
   * @param keepdim false if left out
   */
  nansum(named: { dim?: Integers | number | bigint | null; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /**
   * The mean along dimensions (none = all) of what isn't NaN.
   * @param keepdim false if left out
   */
  nanmean(dim?: Integers | number | bigint | null, keepdim?: boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor;
  /**
   * The mean along dimensions (none = all) of what isn't NaN.
   * @param keepdim false if left out
   */
  nanmean(named: { dim?: Integers | number | bigint | null; keepdim?: boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor;
  /** How many elements along a dimension (none = all) aren't zero. */
  countNonzero(dim?: number | bigint | null): Tensor;
  /** How many elements along a dimension (none = all) aren't zero. */
  countNonzero(named: { dim?: number | bigint | null }): Tensor;
  /**
   * Variances and means along dimensions (none = all).
   * @param keepdim false if left out
   */
  varMean(dim?: Integers | number | bigint | null, correction?: number | bigint | boolean | null, keepdim?: boolean | undefined): [result0: Tensor, result1: Tensor];
  /**
   * Variances and means along dimensions (none = all).
   * @param keepdim false if left out
   */
  varMean(named: { dim?: Integers | number | bigint | null; correction?: number | bigint | boolean | null; keepdim?: boolean | undefined }): [result0: Tensor, result1: Tensor];
  /**
   * Standard deviations and means along dimensions (none = all).
   * @param keepdim false if left out
   */
  stdMean(dim?: Integers | number | bigint | null, correction?: number | bigint | boolean | null, keepdim?: boolean | undefined): [result0: Tensor, result1: Tensor];
  /**
   * Standard deviations and means along dimensions (none = all).
   * @param keepdim false if left out
   */
  stdMean(named: { dim?: Integers | number | bigint | null; correction?: number | bigint | boolean | null; keepdim?: boolean | undefined }): [result0: Tensor, result1: Tensor];
  /**
   * The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or "nearest".
   * @param keepdim false if left out
   * @param interpolation "linear" if left out
   */
  quantile(q: Tensor | number | bigint, dim?: number | bigint | null, keepdim?: boolean | undefined, interpolation?: string | undefined): Tensor;
  /**
   * The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or "nearest".
   * @param keepdim false if left out
   * @param interpolation "linear" if left out
   */
  quantile(q: Tensor | number | bigint, named: { dim?: number | bigint | null; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** The products of the elements up to each place along a dimension. */
  cumprod(dim: number | bigint): Tensor;
  /** The largest elements up to each place along a dimension, and where they stand. */
  cummax(dim: number | bigint): [values: Tensor, indices: Tensor];
  /** The smallest elements up to each place along a dimension, and where they stand. */
  cummin(dim: number | bigint): [values: Tensor, indices: Tensor];
  /** log(cumsum(exp(t))) along a dimension without overflow. */
  logcumsumexp(dim: number | bigint): Tensor;
  /**
   * The differences of neighbours along a dimension, taken n times, after joining what is to stand before and after.
   * @param n 1 if left out
   * @param dim -1 if left out
   */
  diff(n?: number | bigint | undefined, dim?: number | bigint | undefined, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  /**
   * The differences of neighbours along a dimension, taken n times, after joining what is to stand before and after.
   * @param n 1 if left out
   * @param dim -1 if left out
   */
  diff(named: { n?: number | bigint | undefined; dim?: number | bigint | undefined; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /**
   * The integral along a dimension by trapezoids that are dx wide.
   * @param dx 1 if left out
   * @param dim -1 if left out
   */
  trapezoid(dx?: number | bigint | boolean | undefined, dim?: number | bigint | undefined): Tensor;
  /**
   * The integral along a dimension by trapezoids that are dx wide.
   * @param dx 1 if left out
   * @param dim -1 if left out
   */
  trapezoid(named: { dx?: number | bigint | boolean | undefined; dim?: number | bigint | undefined }): Tensor;
  /**
   * How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
   * @param bins 100 if left out
   * @param low 0 if left out
   * @param high 0 if left out
   */
  histc(bins?: number | bigint | undefined, low?: number | bigint | boolean | undefined, high?: number | bigint | boolean | undefined): Tensor;
  /**
   * How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
   * @param bins 100 if left out
   * @param low 0 if left out
   * @param high 0 if left out
   */
  histc(named: { bins?: number | bigint | undefined; low?: number | bigint | boolean | undefined; high?: number | bigint | boolean | undefined }): Tensor;
  /**
   * How often each integer occurs, or the sum of its weights.
   * @param minlength 0 if left out
   */
  bincount(weights?: Tensor | null, minlength?: number | bigint | undefined): Tensor;
  /**
   * How often each integer occurs, or the sum of its weights.
   * @param minlength 0 if left out
   */
  bincount(named: { weights?: Tensor | null; minlength?: number | bigint | undefined }): Tensor;
  /** The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a copy. */
  reshape(dims: Integers): Tensor;
  /** A view with other sizes, of which one may be -1; an error where only a copy would do. */
  view(dims: Integers): Tensor;
  /** A view with two dimensions swapped. */
  transpose(dim0: number | bigint, dim1: number | bigint): Tensor;
  /** A view with the dimensions in another order. */
  permute(dims: Integers): Tensor;
  /** A view without the dimensions of size 1. */
  squeeze(): Tensor;
  /** A view without one dimension, if its size is 1. */
  squeezeDim(dim: number | bigint): Tensor;
  /** A view with a new dimension of size 1. */
  unsqueeze(dim: number | bigint): Tensor;
  /** A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size. */
  expand(dims: Integers): Tensor;
  /**
   * The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
   * @param startDim 0 if left out
   * @param endDim -1 if left out
   */
  flatten(startDim?: number | bigint | undefined, endDim?: number | bigint | undefined): Tensor;
  /**
   * The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
   * @param startDim 0 if left out
   * @param endDim -1 if left out
   */
  flatten(named: { startDim?: number | bigint | undefined; endDim?: number | bigint | undefined }): Tensor;
  /** A copy with the elements along dimensions in reverse. */
  flip(dims: Integers): Tensor;
  /**
   * Views of parts of split_size along a dimension; the last one may be smaller.
   * @param dim 0 if left out
   */
  split(splitSize: number | bigint, dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of parts of split_size along a dimension; the last one may be smaller.
   * @param dim 0 if left out
   */
  split(splitSize: number | bigint, named: { dim?: number | bigint | undefined }): Tensor[];
  /** A view of a matrix with its dimensions swapped. */
  t(): Tensor;
  /** A view with the last two dimensions swapped. */
  mT(): Tensor;
  /** A view with two dimensions swapped. */
  swapaxes(axis0: number | bigint, axis1: number | bigint): Tensor;
  /** A view with dimensions moved to other places. */
  movedim(source: Integers, destination: Integers): Tensor;
  /** A view without those of some dimensions whose size is 1. */
  squeezeDims(dims: Integers): Tensor;
  /** A view with one dimension made several, of which one may be -1. */
  unflatten(dim: number | bigint, sizes: Integers): Tensor;
  /** A view broadcast to sizes. */
  broadcastTo(dims: Integers): Tensor;
  /** A view of a broadcast to the sizes of b. */
  expandAs(b: Tensor): Tensor;
  /** a with the sizes of b; a view where possible, else a copy. */
  reshapeAs(b: Tensor): Tensor;
  /** The same memory read as another dtype. */
  viewDtype(dtype: ScalarType | number | bigint): Tensor;
  /** A view of the memory with any sizes, strides and offset. */
  asStrided(dims: Integers, stride: Integers, storageOffset?: number | bigint | null): Tensor;
  /** A view of the memory with any sizes, strides and offset. */
  asStrided(dims: Integers, stride: Integers, named: { storageOffset?: number | bigint | null }): Tensor;
  /** A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end. */
  unfold(dim: number | bigint, size: number | bigint, step: number | bigint): Tensor;
  /**
   * A view of a diagonal of two dimensions, which becomes the last dimension.
   * @param offset 0 if left out
   * @param dim1 0 if left out
   * @param dim2 1 if left out
   */
  diagonal(offset?: number | bigint | undefined, dim1?: number | bigint | undefined, dim2?: number | bigint | undefined): Tensor;
  /**
   * A view of a diagonal of two dimensions, which becomes the last dimension.
   * @param offset 0 if left out
   * @param dim1 0 if left out
   * @param dim2 1 if left out
   */
  diagonal(named: { offset?: number | bigint | undefined; dim1?: number | bigint | undefined; dim2?: number | bigint | undefined }): Tensor;
  /**
   * The diagonal of a matrix, or a matrix with a vector on its diagonal.
   * @param diagonal 0 if left out
   */
  diag(diagonal?: number | bigint | undefined): Tensor;
  /**
   * The diagonal of a matrix, or a matrix with a vector on its diagonal.
   * @param diagonal 0 if left out
   */
  diag(named: { diagonal?: number | bigint | undefined }): Tensor;
  /**
   * Matrices with the last dimension on their diagonals.
   * @param offset 0 if left out
   * @param dim1 -2 if left out
   * @param dim2 -1 if left out
   */
  diagEmbed(offset?: number | bigint | undefined, dim1?: number | bigint | undefined, dim2?: number | bigint | undefined): Tensor;
  /**
   * Matrices with the last dimension on their diagonals.
   * @param offset 0 if left out
   * @param dim1 -2 if left out
   * @param dim2 -1 if left out
   */
  diagEmbed(named: { offset?: number | bigint | undefined; dim1?: number | bigint | undefined; dim2?: number | bigint | undefined }): Tensor;
  /**
   * The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of the main one.
   * @param diagonal 0 if left out
   */
  tril(diagonal?: number | bigint | undefined): Tensor;
  /**
   * The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of the main one.
   * @param diagonal 0 if left out
   */
  tril(named: { diagonal?: number | bigint | undefined }): Tensor;
  /**
   * The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of the main one.
   * @param diagonal 0 if left out
   */
  triu(diagonal?: number | bigint | undefined): Tensor;
  /**
   * The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of the main one.
   * @param diagonal 0 if left out
   */
  triu(named: { diagonal?: number | bigint | undefined }): Tensor;
  /** All elements as a vector; a view where possible, else a copy. */
  ravel(): Tensor;
  /** A copy repeated along dimensions, new ones in front. */
  repeat(repeats: Integers): Tensor;
  /** A copy repeated along the last dimensions. */
  tile(dims: Integers): Tensor;
  /** Every place along a dimension (none = flattened) as often as a tensor of integers says. */
  repeatInterleave(repeats: Tensor, dim?: number | bigint | null): Tensor;
  /** Every place along a dimension (none = flattened) as often as a tensor of integers says. */
  repeatInterleave(repeats: Tensor, named: { dim?: number | bigint | null }): Tensor;
  /** Every place along a dimension (none = flattened) repeated. */
  repeatInterleaveInt(repeats: number | bigint, dim?: number | bigint | null): Tensor;
  /** Every place along a dimension (none = flattened) repeated. */
  repeatInterleaveInt(repeats: number | bigint, named: { dim?: number | bigint | null }): Tensor;
  /**
   * The elements moved along dimensions; what leaves at one end comes in at the other.
   * @param dims [] if left out
   */
  roll(shifts: Integers | number | bigint, dims?: Integers | number | bigint | undefined): Tensor;
  /**
   * The elements moved along dimensions; what leaves at one end comes in at the other.
   * @param dims [] if left out
   */
  roll(shifts: Integers | number | bigint, named: { dims?: Integers | number | bigint | undefined }): Tensor;
  /**
   * Turned k times by 90 degrees in the plane of two dimensions.
   * @param k 1 if left out
   * @param dims [0, 1] if left out
   */
  rot90(k?: number | bigint | undefined, dims?: Integers | undefined): Tensor;
  /**
   * Turned k times by 90 degrees in the plane of two dimensions.
   * @param k 1 if left out
   * @param dims [0, 1] if left out
   */
  rot90(named: { k?: number | bigint | undefined; dims?: Integers | undefined }): Tensor;
  /** The columns (dimension 1) in reverse. */
  fliplr(): Tensor;
  /** The rows (dimension 0) in reverse. */
  flipud(): Tensor;
  /**
   * Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
   * @param dim 0 if left out
   */
  chunk(chunks: number | bigint, dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
   * @param dim 0 if left out
   */
  chunk(chunks: number | bigint, named: { dim?: number | bigint | undefined }): Tensor[];
  /**
   * Views of parts of these sizes along a dimension.
   * @param dim 0 if left out
   */
  splitSizes(sizes: Integers, dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of parts of these sizes along a dimension.
   * @param dim 0 if left out
   */
  splitSizes(sizes: Integers, named: { dim?: number | bigint | undefined }): Tensor[];
  /**
   * Views of so many nearly equal parts along a dimension.
   * @param dim 0 if left out
   */
  tensorSplit(sections: number | bigint, dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of so many nearly equal parts along a dimension.
   * @param dim 0 if left out
   */
  tensorSplit(sections: number | bigint, named: { dim?: number | bigint | undefined }): Tensor[];
  /**
   * Views of the parts between places along a dimension.
   * @param dim 0 if left out
   */
  tensorSplitAt(indices: Integers, dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of the parts between places along a dimension.
   * @param dim 0 if left out
   */
  tensorSplitAt(indices: Integers, named: { dim?: number | bigint | undefined }): Tensor[];
  /**
   * Views of all places along a dimension, which goes away.
   * @param dim 0 if left out
   */
  unbind(dim?: number | bigint | undefined): Tensor[];
  /**
   * Views of all places along a dimension, which goes away.
   * @param dim 0 if left out
   */
  unbind(named: { dim?: number | bigint | undefined }): Tensor[];
  /** Channels made into pixels: (C r r, H, W) becomes (C, H r, W r). */
  pixelShuffle(upscaleFactor: number | bigint): Tensor;
  /** Pixels made into channels: (C, H r, W r) becomes (C r r, H, W). */
  pixelUnshuffle(downscaleFactor: number | bigint): Tensor;
  /**
   * Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular".
   * @param mode "constant" if left out
   */
  pad(pad: Integers, mode?: string | undefined, value?: number | bigint | null): Tensor;
  /**
   * Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular".
   * @param mode "constant" if left out
   */
  pad(pad: Integers, named: { mode?: string | undefined; value?: number | bigint | null }): Tensor;
  /** A view with one dimension at least. */
  atleast1d(): Tensor;
  /** A view with two dimensions at least. */
  atleast2d(): Tensor;
  /** A view with three dimensions at least. */
  atleast3d(): Tensor;
  /** Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows). */
  unfoldWindows(kernelSize: Integers | number | bigint, dilation: Integers | number | bigint, padding: Integers | number | bigint, stride: Integers | number | bigint): Tensor;
  /** Columns summed into images where their windows lie: the reverse of unfold_windows. */
  foldWindows(outputSize: Integers | number | bigint, kernelSize: Integers | number | bigint, dilation: Integers | number | bigint, padding: Integers | number | bigint, stride: Integers | number | bigint): Tensor;
  /** A view of one place along a dimension, which goes away. */
  select(dim: number | bigint, index: number | bigint): Tensor;
  /**
   * A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a dimension.
   * @param dim 0 if left out
   * @param step 1 if left out
   */
  slice(dim?: number | bigint | undefined, start?: number | bigint | null, stop?: number | bigint | null, step?: number | bigint | undefined): Tensor;
  /**
   * A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a dimension.
   * @param dim 0 if left out
   * @param step 1 if left out
   */
  slice(named: { dim?: number | bigint | undefined; start?: number | bigint | null; stop?: number | bigint | null; step?: number | bigint | undefined }): Tensor;
  /** A view of `length` places from `start` on along a dimension. */
  narrow(dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  /** A copy of the places along a dimension that a vector of integers names. */
  indexSelect(dim: number | bigint, index: Tensor): Tensor;
  /** For every element of the index the element along a dimension that it names. */
  gather(dim: number | bigint, index: Tensor): Tensor;
  /** A copy with a number where the mask is true. */
  maskedFill(mask: Tensor, value: number | bigint | boolean): Tensor;
  /**
   * The elements along a dimension in order, and where they stood.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  sort(dim?: number | bigint | undefined, descending?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The elements along a dimension in order, and where they stood.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  sort(named: { dim?: number | bigint | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * The k largest (or smallest) elements along a dimension, and where they stand.
   * @param dim -1 if left out
   * @param largest true if left out
   */
  topk(k: number | bigint, dim?: number | bigint | undefined, largest?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The k largest (or smallest) elements along a dimension, and where they stand.
   * @param dim -1 if left out
   * @param largest true if left out
   */
  topk(k: number | bigint, named: { dim?: number | bigint | undefined; largest?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
   * @param numClasses -1 if left out
   */
  oneHot(numClasses?: number | bigint | undefined): Tensor;
  /**
   * For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
   * @param numClasses -1 if left out
   */
  oneHot(named: { numClasses?: number | bigint | undefined }): Tensor;
  /** A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole dimension. */
  index(indices: readonly (Tensor | null)[]): Tensor;
  /**
   * A copy with the elements that tensors of integers or bools name set to values, or the values added.
   * @param accumulate false if left out
   */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | undefined): Tensor;
  /**
   * A copy with the elements that tensors of integers or bools name set to values, or the values added.
   * @param accumulate false if left out
   */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, named: { accumulate?: boolean | undefined }): Tensor;
  /**
   * Sets the elements that tensors of integers or bools name to values, or adds the values to them.
   * @param accumulate false if left out
   */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | undefined): this;
  /**
   * Sets the elements that tensors of integers or bools name to values, or adds the values to them.
   * @param accumulate false if left out
   */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, named: { accumulate?: boolean | undefined }): this;
  /** The elements at places in the flattened tensor. */
  take(index: Tensor): Tensor;
  /** For every element of the indices the element along a dimension that it names; the other dimensions broadcast. */
  takeAlongDim(indices: Tensor, dim?: number | bigint | null): Tensor;
  /** For every element of the indices the element along a dimension that it names; the other dimensions broadcast. */
  takeAlongDim(indices: Tensor, named: { dim?: number | bigint | null }): Tensor;
  /**
   * A copy with alpha times the slices of source added at places along a dimension.
   * @param alpha 1 if left out
   */
  indexAdd(dim: number | bigint, index: Tensor, source: Tensor, alpha?: number | bigint | boolean | undefined): Tensor;
  /**
   * A copy with alpha times the slices of source added at places along a dimension.
   * @param alpha 1 if left out
   */
  indexAdd(dim: number | bigint, index: Tensor, source: Tensor, named: { alpha?: number | bigint | boolean | undefined }): Tensor;
  /** A copy with the slices of source set at places along a dimension. */
  indexCopy(dim: number | bigint, index: Tensor, source: Tensor): Tensor;
  /** A copy with a number set at places along a dimension. */
  indexFill(dim: number | bigint, index: Tensor, value: number | bigint | boolean): Tensor;
  /** A copy with every element of src set at the place along a dimension that the index names. */
  scatter(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  /** A copy with a number set at the places along a dimension that the index names. */
  scatterScalar(dim: number | bigint, index: Tensor, value: number | bigint | boolean): Tensor;
  /** A copy with every element of src added at the place along a dimension that the index names. */
  scatterAdd(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  /**
   * A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean", "amax", "amin".
   * @param includeSelf true if left out
   */
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, includeSelf?: boolean | undefined): Tensor;
  /**
   * A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean", "amax", "amin".
   * @param includeSelf true if left out
   */
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, named: { includeSelf?: boolean | undefined }): Tensor;
  /** A copy with the only element of a tensor where the mask is true. */
  maskedFillTensor(mask: Tensor, value: Tensor): Tensor;
  /** The elements where the mask is true, as a vector. */
  maskedSelect(mask: Tensor): Tensor;
  /** A copy with the elements of source, in order, where the mask is true. */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  /** The places of the elements that aren't zero, as rows. */
  nonzero(): Tensor;
  /** Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left). */
  searchsorted(values: Tensor, side?: string | null, sorter?: Tensor | null): Tensor;
  /** Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left). */
  searchsorted(values: Tensor, named: { side?: string | null; sorter?: Tensor | null }): Tensor;
  /**
   * The number of the range between sorted boundaries that each element falls into.
   * @param right false if left out
   */
  bucketize(boundaries: Tensor, right?: boolean | undefined): Tensor;
  /**
   * The number of the range between sorted boundaries that each element falls into.
   * @param right false if left out
   */
  bucketize(boundaries: Tensor, named: { right?: boolean | undefined }): Tensor;
  /**
   * The places of the elements along a dimension in order; equal ones keep theirs if stable.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  argsort(stable: boolean, dim?: number | bigint | undefined, descending?: boolean | undefined): Tensor;
  /**
   * The places of the elements along a dimension in order; equal ones keep theirs if stable.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  argsort(stable: boolean, named: { dim?: number | bigint | undefined; descending?: boolean | undefined }): Tensor;
  /**
   * The elements along a dimension in order, equal ones as they stood, and where they stood.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  sortStable(dim?: number | bigint | undefined, descending?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The elements along a dimension in order, equal ones as they stood, and where they stood.
   * @param dim -1 if left out
   * @param descending false if left out
   */
  sortStable(named: { dim?: number | bigint | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * The k-th smallest elements along a dimension, and where they stand.
   * @param dim -1 if left out
   * @param keepdim false if left out
   */
  kthvalue(k: number | bigint, dim?: number | bigint | undefined, keepdim?: boolean | undefined): [values: Tensor, indices: Tensor];
  /**
   * The k-th smallest elements along a dimension, and where they stand.
   * @param dim -1 if left out
   * @param keepdim false if left out
   */
  kthvalue(k: number | bigint, named: { dim?: number | bigint | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /**
   * The different elements, for each element which of them it is, and how often each occurs; what isn't asked for is empty.
   * @param sorted true if left out
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  unique(sorted?: boolean | undefined, returnInverse?: boolean | undefined, returnCounts?: boolean | undefined): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The different elements, for each element which of them it is, and how often each occurs; what isn't asked for is empty.
   * @param sorted true if left out
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  unique(named: { sorted?: boolean | undefined; returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The different slices along a dimension, for each slice which of them it is, and how often each occurs.
   * @param sorted true if left out
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  uniqueDim(dim: number | bigint, sorted?: boolean | undefined, returnInverse?: boolean | undefined, returnCounts?: boolean | undefined): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The different slices along a dimension, for each slice which of them it is, and how often each occurs.
   * @param sorted true if left out
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  uniqueDim(dim: number | bigint, named: { sorted?: boolean | undefined; returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The elements without repetitions in a row, for each element which of them it is, and how long each row is.
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  uniqueConsecutive(returnInverse?: boolean | undefined, returnCounts?: boolean | undefined, dim?: number | bigint | null): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The elements without repetitions in a row, for each element which of them it is, and how long each row is.
   * @param returnInverse false if left out
   * @param returnCounts false if left out
   */
  uniqueConsecutive(named: { returnInverse?: boolean | undefined; returnCounts?: boolean | undefined; dim?: number | bigint | null }): [result0: Tensor, result1: Tensor, result2: Tensor];
  /**
   * The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses.
   * @param reduction "mean" if left out
   */
  mseLoss(target: Tensor, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses.
   * @param reduction "mean" if left out
   */
  mseLoss(target: Tensor, named: { reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * The absolute values of the differences.
   * @param reduction "mean" if left out
   */
  l1Loss(target: Tensor, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * The absolute values of the differences.
   * @param reduction "mean" if left out
   */
  l1Loss(target: Tensor, named: { reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2.
   * @param reduction "mean" if left out
   * @param beta 1.0 if left out
   */
  smoothL1Loss(target: Tensor, reduction?: reduction | number | bigint | undefined, beta?: number | bigint | undefined): Tensor;
  /**
   * The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2.
   * @param reduction "mean" if left out
   * @param beta 1.0 if left out
   */
  smoothL1Loss(target: Tensor, named: { reduction?: reduction | number | bigint | undefined; beta?: number | bigint | undefined }): Tensor;
  /**
   * Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2).
   * @param reduction "mean" if left out
   * @param delta 1.0 if left out
   */
  huberLoss(target: Tensor, reduction?: reduction | number | bigint | undefined, delta?: number | bigint | undefined): Tensor;
  /**
   * Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2).
   * @param reduction "mean" if left out
   * @param delta 1.0 if left out
   */
  huberLoss(target: Tensor, named: { reduction?: reduction | number | bigint | undefined; delta?: number | bigint | undefined }): Tensor;
  /**
   * The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1.
   * @param reduction "mean" if left out
   * @param ignoreIndex -100 if left out
   */
  nllLoss(target: Tensor, weight?: Tensor | null, reduction?: reduction | number | bigint | undefined, ignoreIndex?: number | bigint | undefined): Tensor;
  /**
   * The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1.
   * @param reduction "mean" if left out
   * @param ignoreIndex -100 if left out
   */
  nllLoss(target: Tensor, named: { weight?: Tensor | null; reduction?: reduction | number | bigint | undefined; ignoreIndex?: number | bigint | undefined }): Tensor;
  /**
   * log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of t's shape.
   * @param reduction "mean" if left out
   * @param ignoreIndex -100 if left out
   * @param labelSmoothing 0.0 if left out
   */
  crossEntropyLoss(target: Tensor, weight?: Tensor | null, reduction?: reduction | number | bigint | undefined, ignoreIndex?: number | bigint | undefined, labelSmoothing?: number | bigint | undefined): Tensor;
  /**
   * log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of t's shape.
   * @param reduction "mean" if left out
   * @param ignoreIndex -100 if left out
   * @param labelSmoothing 0.0 if left out
   */
  crossEntropyLoss(target: Tensor, named: { weight?: Tensor | null; reduction?: reduction | number | bigint | undefined; ignoreIndex?: number | bigint | undefined; labelSmoothing?: number | bigint | undefined }): Tensor;
  /**
   * The cross entropy of probabilities and targets from 0 to 1.
   * @param reduction "mean" if left out
   */
  binaryCrossEntropy(target: Tensor, weight?: Tensor | null, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * The cross entropy of probabilities and targets from 0 to 1.
   * @param reduction "mean" if left out
   */
  binaryCrossEntropy(target: Tensor, named: { weight?: Tensor | null; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * sigmoid and binary_cross_entropy in one, without overflow.
   * @param reduction "mean" if left out
   */
  binaryCrossEntropyWithLogits(target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * sigmoid and binary_cross_entropy in one, without overflow.
   * @param reduction "mean" if left out
   */
  binaryCrossEntropyWithLogits(target: Tensor, named: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
   * @param reduction "mean" if left out
   * @param logTarget false if left out
   */
  klDiv(target: Tensor, reduction?: reduction | number | bigint | undefined, logTarget?: boolean | undefined): Tensor;
  /**
   * target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
   * @param reduction "mean" if left out
   * @param logTarget false if left out
   */
  klDiv(target: Tensor, named: { reduction?: reduction | number | bigint | undefined; logTarget?: boolean | undefined }): Tensor;
  /**
   * 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1.
   * @param margin 0.0 if left out
   * @param reduction "mean" if left out
   */
  cosineEmbeddingLoss(input2: Tensor, target: Tensor, margin?: number | bigint | undefined, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1.
   * @param margin 0.0 if left out
   * @param reduction "mean" if left out
   */
  cosineEmbeddingLoss(input2: Tensor, target: Tensor, named: { margin?: number | bigint | undefined; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * max(0, -target * (input1 - input2) + margin).
   * @param margin 0.0 if left out
   * @param reduction "mean" if left out
   */
  marginRankingLoss(input2: Tensor, target: Tensor, margin?: number | bigint | undefined, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * max(0, -target * (input1 - input2) + margin).
   * @param margin 0.0 if left out
   * @param reduction "mean" if left out
   */
  marginRankingLoss(input2: Tensor, target: Tensor, named: { margin?: number | bigint | undefined; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * max(0, distance to the positive - distance to the negative + margin), by the p-norm.
   * @param margin 1.0 if left out
   * @param p 2 if left out
   * @param eps 1e-06 if left out
   * @param swap false if left out
   * @param reduction "mean" if left out
   */
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin?: number | bigint | undefined, p?: number | bigint | undefined, eps?: number | bigint | undefined, swap?: boolean | undefined, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * max(0, distance to the positive - distance to the negative + margin), by the p-norm.
   * @param margin 1.0 if left out
   * @param p 2 if left out
   * @param eps 1e-06 if left out
   * @param swap false if left out
   * @param reduction "mean" if left out
   */
  tripletMarginLoss(positive: Tensor, negative: Tensor, named: { margin?: number | bigint | undefined; p?: number | bigint | undefined; eps?: number | bigint | undefined; swap?: boolean | undefined; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * The element where the target is 1, max(0, margin - element) where it is -1.
   * @param margin 1.0 if left out
   * @param reduction "mean" if left out
   */
  hingeEmbeddingLoss(target: Tensor, margin?: number | bigint | undefined, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * The element where the target is 1, max(0, margin - element) where it is -1.
   * @param margin 1.0 if left out
   * @param reduction "mean" if left out
   */
  hingeEmbeddingLoss(target: Tensor, named: { margin?: number | bigint | undefined; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * log(1 + exp(-target * element)).
   * @param reduction "mean" if left out
   */
  softMarginLoss(target: Tensor, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * log(1 + exp(-target * element)).
   * @param reduction "mean" if left out
   */
  softMarginLoss(target: Tensor, named: { reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes.
   * @param p 1 if left out
   * @param margin 1 if left out
   * @param reduction "mean" if left out
   */
  multiMarginLoss(target: Tensor, p?: number | bigint | boolean | undefined, margin?: number | bigint | boolean | undefined, weight?: Tensor | null, reduction?: reduction | number | bigint | undefined): Tensor;
  /**
   * Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes.
   * @param p 1 if left out
   * @param margin 1 if left out
   * @param reduction "mean" if left out
   */
  multiMarginLoss(target: Tensor, named: { p?: number | bigint | boolean | undefined; margin?: number | bigint | boolean | undefined; weight?: Tensor | null; reduction?: reduction | number | bigint | undefined }): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   * @param dim 1 if left out
   * @param eps 1e-08 if left out
   */
  cosineSimilarity(x2: Tensor, dim?: number | bigint | undefined, eps?: number | bigint | undefined): Tensor;
  /**
   * The cosine of the angle between vectors along a dimension.
   * @param dim 1 if left out
   * @param eps 1e-08 if left out
   */
  cosineSimilarity(x2: Tensor, named: { dim?: number | bigint | undefined; eps?: number | bigint | undefined }): Tensor;
  /**
   * The p-norm of x1 - x2 + eps along the last dimension.
   * @param p 2 if left out
   * @param eps 1e-06 if left out
   * @param keepdim false if left out
   */
  pairwiseDistance(x2: Tensor, p?: number | bigint | undefined, eps?: number | bigint | undefined, keepdim?: boolean | undefined): Tensor;
  /**
   * The p-norm of x1 - x2 + eps along the last dimension.
   * @param p 2 if left out
   * @param eps 1e-06 if left out
   * @param keepdim false if left out
   */
  pairwiseDistance(x2: Tensor, named: { p?: number | bigint | undefined; eps?: number | bigint | undefined; keepdim?: boolean | undefined }): Tensor;
  /** Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates the running ones), else by the running ones; then scaled and shifted. */
  batchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number | bigint, eps: number | bigint): Tensor;
  /**
   * The last dimensions with mean 0 and variance 1, then scaled and shifted.
   * @param eps 1e-05 if left out
   */
  layerNorm(normalizedShape: Integers, weight?: Tensor | null, bias?: Tensor | null, eps?: number | bigint | undefined): Tensor;
  /**
   * The last dimensions with mean 0 and variance 1, then scaled and shifted.
   * @param eps 1e-05 if left out
   */
  layerNorm(normalizedShape: Integers, named: { weight?: Tensor | null; bias?: Tensor | null; eps?: number | bigint | undefined }): Tensor;
  /**
   * Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel.
   * @param eps 1e-05 if left out
   */
  groupNorm(numGroups: number | bigint, weight?: Tensor | null, bias?: Tensor | null, eps?: number | bigint | undefined): Tensor;
  /**
   * Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel.
   * @param eps 1e-05 if left out
   */
  groupNorm(numGroups: number | bigint, named: { weight?: Tensor | null; bias?: Tensor | null; eps?: number | bigint | undefined }): Tensor;
  /** Each channel of each sample with mean 0 and variance 1, then scaled and shifted. */
  instanceNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number | bigint, eps: number | bigint): Tensor;
  /** The last dimensions divided by the root of their mean square, then scaled. */
  rmsNorm(normalizedShape: Integers, weight?: Tensor | null, eps?: number | bigint | null): Tensor;
  /** The last dimensions divided by the root of their mean square, then scaled. */
  rmsNorm(normalizedShape: Integers, named: { weight?: Tensor | null; eps?: number | bigint | null }): Tensor;
  /** Elements set to zero with the probability p and the others divided by 1 - p, when training. */
  dropout(p: number | bigint, train: boolean): Tensor;
  /** Whole channels set to zero with the probability p and the others divided by 1 - p, when training. */
  featureDropout(p: number | bigint, train: boolean): Tensor;
  /** Dropout that keeps mean and variance of what selu makes, when training. */
  alphaDropout(p: number | bigint, train: boolean): Tensor;
  /**
   * Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv1d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, groups?: number | bigint | undefined): Tensor;
  /**
   * Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv1d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; groups?: number | bigint | undefined }): Tensor;
  /**
   * Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv2d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, groups?: number | bigint | undefined): Tensor;
  /**
   * Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv2d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; groups?: number | bigint | undefined }): Tensor;
  /**
   * Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv3d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, groups?: number | bigint | undefined): Tensor;
  /**
   * Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv3d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; groups?: number | bigint | undefined }): Tensor;
  /**
   * conv1d with the padding "valid" or "same".
   * @param stride 1 if left out
   * @param padding "valid" if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv1dNamed(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: string | undefined, dilation?: Integers | number | bigint | undefined, groups?: number | bigint | undefined): Tensor;
  /**
   * conv1d with the padding "valid" or "same".
   * @param stride 1 if left out
   * @param padding "valid" if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv1dNamed(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: string | undefined; dilation?: Integers | number | bigint | undefined; groups?: number | bigint | undefined }): Tensor;
  /**
   * conv2d with the padding "valid" or "same".
   * @param stride 1 if left out
   * @param padding "valid" if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv2dNamed(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: string | undefined, dilation?: Integers | number | bigint | undefined, groups?: number | bigint | undefined): Tensor;
  /**
   * conv2d with the padding "valid" or "same".
   * @param stride 1 if left out
   * @param padding "valid" if left out
   * @param dilation 1 if left out
   * @param groups 1 if left out
   */
  conv2dNamed(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: string | undefined; dilation?: Integers | number | bigint | undefined; groups?: number | bigint | undefined }): Tensor;
  /**
   * The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose1d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, outputPadding?: Integers | number | bigint | undefined, groups?: number | bigint | undefined, dilation?: Integers | number | bigint | undefined): Tensor;
  /**
   * The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose1d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; outputPadding?: Integers | number | bigint | undefined; groups?: number | bigint | undefined; dilation?: Integers | number | bigint | undefined }): Tensor;
  /**
   * The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose2d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, outputPadding?: Integers | number | bigint | undefined, groups?: number | bigint | undefined, dilation?: Integers | number | bigint | undefined): Tensor;
  /**
   * The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose2d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; outputPadding?: Integers | number | bigint | undefined; groups?: number | bigint | undefined; dilation?: Integers | number | bigint | undefined }): Tensor;
  /**
   * The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose3d(weight: Tensor, bias?: Tensor | null, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, outputPadding?: Integers | number | bigint | undefined, groups?: number | bigint | undefined, dilation?: Integers | number | bigint | undefined): Tensor;
  /**
   * The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW).
   * @param stride 1 if left out
   * @param padding 0 if left out
   * @param outputPadding 0 if left out
   * @param groups 1 if left out
   * @param dilation 1 if left out
   */
  convTranspose3d(weight: Tensor, named: { bias?: Tensor | null; stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; outputPadding?: Integers | number | bigint | undefined; groups?: number | bigint | undefined; dilation?: Integers | number | bigint | undefined }): Tensor;
  /**
   * The largest elements of windows; an empty stride is the window's size, here and in all pools.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool1d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined): Tensor;
  /**
   * The largest elements of windows; an empty stride is the window's size, here and in all pools.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool1d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined }): Tensor;
  /**
   * The largest elements of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool2d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined): Tensor;
  /**
   * The largest elements of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool2d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined }): Tensor;
  /**
   * The largest elements of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool3d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined): Tensor;
  /**
   * The largest elements of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool3d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined }): Tensor;
  /**
   * The largest elements of windows, and where they stand in their row.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool1dWithIndices(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined): [result0: Tensor, result1: Tensor];
  /**
   * The largest elements of windows, and where they stand in their row.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool1dWithIndices(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined }): [result0: Tensor, result1: Tensor];
  /**
   * The largest elements of windows, and where they stand in their flattened image.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool2dWithIndices(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, dilation?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined): [result0: Tensor, result1: Tensor];
  /**
   * The largest elements of windows, and where they stand in their flattened image.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param dilation 1 if left out
   * @param ceilMode false if left out
   */
  maxPool2dWithIndices(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; dilation?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined }): [result0: Tensor, result1: Tensor];
  /**
   * The means of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool1d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined, countIncludePad?: boolean | undefined): Tensor;
  /**
   * The means of windows.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool1d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined }): Tensor;
  /**
   * The means of windows, or their sums divided by divisor_override.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool2d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined, countIncludePad?: boolean | undefined, divisorOverride?: number | bigint | null): Tensor;
  /**
   * The means of windows, or their sums divided by divisor_override.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool2d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: number | bigint | null }): Tensor;
  /**
   * The means of windows, or their sums divided by divisor_override.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool3d(kernelSize: Integers | number | bigint, stride?: Integers | number | bigint | undefined, padding?: Integers | number | bigint | undefined, ceilMode?: boolean | undefined, countIncludePad?: boolean | undefined, divisorOverride?: number | bigint | null): Tensor;
  /**
   * The means of windows, or their sums divided by divisor_override.
   * @param stride [] if left out
   * @param padding 0 if left out
   * @param ceilMode false if left out
   * @param countIncludePad true if left out
   */
  avgPool3d(kernelSize: Integers | number | bigint, named: { stride?: Integers | number | bigint | undefined; padding?: Integers | number | bigint | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: number | bigint | null }): Tensor;
  /** The largest elements of windows that make the wanted size, and where they stand. */
  adaptiveMaxPool1d(outputSize: Integers | number | bigint): [result0: Tensor, result1: Tensor];
  /** The largest elements of windows that make the wanted sizes, and where they stand. */
  adaptiveMaxPool2d(outputSize: Integers | number | bigint): [result0: Tensor, result1: Tensor];
  /** The largest elements of windows that make the wanted sizes, and where they stand. */
  adaptiveMaxPool3d(outputSize: Integers | number | bigint): [result0: Tensor, result1: Tensor];
  /** The means of windows that make the wanted size. */
  adaptiveAvgPool1d(outputSize: Integers | number | bigint): Tensor;
  /** The means of windows that make the wanted sizes. */
  adaptiveAvgPool2d(outputSize: Integers | number | bigint): Tensor;
  /** The means of windows that make the wanted sizes. */
  adaptiveAvgPool3d(outputSize: Integers | number | bigint): Tensor;
  /** A signal in another size, or by a factor, by the nearest element. */
  upsampleNearest1d(outputSize?: Integers | null, scaleFactors?: Floats | null): Tensor;
  /** A signal in another size, or by a factor, by the nearest element. */
  upsampleNearest1d(named: { outputSize?: Integers | null; scaleFactors?: Floats | null }): Tensor;
  /** An image in another size, or by factors, by the nearest element. */
  upsampleNearest2d(outputSize?: Integers | null, scaleFactors?: Floats | null): Tensor;
  /** An image in another size, or by factors, by the nearest element. */
  upsampleNearest2d(named: { outputSize?: Integers | null; scaleFactors?: Floats | null }): Tensor;
  /** A volume in another size, or by factors, by the nearest element. */
  upsampleNearest3d(outputSize?: Integers | null, scaleFactors?: Floats | null): Tensor;
  /** A volume in another size, or by factors, by the nearest element. */
  upsampleNearest3d(named: { outputSize?: Integers | null; scaleFactors?: Floats | null }): Tensor;
  /** A signal in another size, or by a factor, by straight lines. */
  upsampleLinear1d(outputSize: Integers | null, alignCorners: boolean, scaleFactors?: Floats | null): Tensor;
  /** A signal in another size, or by a factor, by straight lines. */
  upsampleLinear1d(outputSize: Integers | null, alignCorners: boolean, named: { scaleFactors?: Floats | null }): Tensor;
  /** An image in another size, or by factors, by straight lines. */
  upsampleBilinear2d(outputSize: Integers | null, alignCorners: boolean, scaleFactors?: Floats | null): Tensor;
  /** An image in another size, or by factors, by straight lines. */
  upsampleBilinear2d(outputSize: Integers | null, alignCorners: boolean, named: { scaleFactors?: Floats | null }): Tensor;
  /** An image in another size, or by factors, by cubics. */
  upsampleBicubic2d(outputSize: Integers | null, alignCorners: boolean, scaleFactors?: Floats | null): Tensor;
  /** An image in another size, or by factors, by cubics. */
  upsampleBicubic2d(outputSize: Integers | null, alignCorners: boolean, named: { scaleFactors?: Floats | null }): Tensor;
  /** A volume in another size, or by factors, by straight lines. */
  upsampleTrilinear3d(outputSize: Integers | null, alignCorners: boolean, scaleFactors?: Floats | null): Tensor;
  /** A volume in another size, or by factors, by straight lines. */
  upsampleTrilinear3d(outputSize: Integers | null, alignCorners: boolean, named: { scaleFactors?: Floats | null }): Tensor;
  /**
   * The rows of a matrix that integers name; the row padding_idx gets no gradient.
   * @param paddingIdx -1 if left out
   * @param scaleGradByFreq false if left out
   */
  embedding(indices: Tensor, paddingIdx?: number | bigint | undefined, scaleGradByFreq?: boolean | undefined): Tensor;
  /**
   * The rows of a matrix that integers name; the row padding_idx gets no gradient.
   * @param paddingIdx -1 if left out
   * @param scaleGradByFreq false if left out
   */
  embedding(indices: Tensor, named: { paddingIdx?: number | bigint | undefined; scaleGradByFreq?: boolean | undefined }): Tensor;
  /** Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient needs. */
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx?: number | bigint | null): [result0: Tensor, result1: Tensor, result2: Tensor, result3: Tensor];
  /** Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient needs. */
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, perSampleWeights: Tensor | null, includeLastOffset: boolean, named: { paddingIdx?: number | bigint | null }): [result0: Tensor, result1: Tensor, result2: Tensor, result3: Tensor];
  /**
   * softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query).
   * @param dropoutP 0.0 if left out
   * @param isCausal false if left out
   * @param enableGqa false if left out
   */
  scaledDotProductAttention(key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number | bigint | undefined, isCausal?: boolean | undefined, scale?: number | bigint | null, enableGqa?: boolean | undefined): Tensor;
  /**
   * softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query).
   * @param dropoutP 0.0 if left out
   * @param isCausal false if left out
   * @param enableGqa false if left out
   */
  scaledDotProductAttention(key: Tensor, value: Tensor, named: { attnMask?: Tensor | null; dropoutP?: number | bigint | undefined; isCausal?: boolean | undefined; scale?: number | bigint | null; enableGqa?: boolean | undefined }): Tensor;
  /** Layers of long short-term memory: the outputs, the last hidden and the last cell states. */
  lstm(hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number | bigint, train: boolean, bidirectional: boolean, batchFirst: boolean): [result0: Tensor, result1: Tensor, result2: Tensor];
  /** Layers of gated recurrent units: the outputs and the last hidden states. */
  gru(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number | bigint, train: boolean, bidirectional: boolean, batchFirst: boolean): [result0: Tensor, result1: Tensor];
  /** Recurrent layers with tanh: the outputs and the last hidden states. */
  rnnTanh(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number | bigint, train: boolean, bidirectional: boolean, batchFirst: boolean): [result0: Tensor, result1: Tensor];
  /** Recurrent layers with relu: the outputs and the last hidden states. */
  rnnRelu(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number | bigint, train: boolean, bidirectional: boolean, batchFirst: boolean): [result0: Tensor, result1: Tensor];
  /** One step of long short-term memory: the hidden and the cell state. */
  lstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [result0: Tensor, result1: Tensor];
  /** One step of long short-term memory: the hidden and the cell state. */
  lstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, named: { bIh?: Tensor | null; bHh?: Tensor | null }): [result0: Tensor, result1: Tensor];
  /** One step of a gated recurrent unit. */
  gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  /** One step of a gated recurrent unit. */
  gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, named: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** One step of a recurrent unit with tanh. */
  rnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  /** One step of a recurrent unit with tanh. */
  rnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, named: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** One step of a recurrent unit with relu. */
  rnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  /** One step of a recurrent unit with relu. */
  rnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, named: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /**
   * The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or "ortho".
   * @param dim -1 if left out
   */
  fftFft(n?: number | bigint | null, dim?: number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or "ortho".
   * @param dim -1 if left out
   */
  fftFft(named: { n?: number | bigint | null; dim?: number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The inverse Fourier transform along a dimension.
   * @param dim -1 if left out
   */
  fftIfft(n?: number | bigint | null, dim?: number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The inverse Fourier transform along a dimension.
   * @param dim -1 if left out
   */
  fftIfft(named: { n?: number | bigint | null; dim?: number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The Fourier transform of real numbers: the half with frequencies from 0 on.
   * @param dim -1 if left out
   */
  fftRfft(n?: number | bigint | null, dim?: number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The Fourier transform of real numbers: the half with frequencies from 0 on.
   * @param dim -1 if left out
   */
  fftRfft(named: { n?: number | bigint | null; dim?: number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The real inverse of a half of a Fourier transform; n is the length of the result.
   * @param dim -1 if left out
   */
  fftIrfft(n?: number | bigint | null, dim?: number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The real inverse of a half of a Fourier transform; n is the length of the result.
   * @param dim -1 if left out
   */
  fftIrfft(named: { n?: number | bigint | null; dim?: number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The Fourier transform over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftFft2(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The Fourier transform over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftFft2(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The inverse Fourier transform over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftIfft2(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The inverse Fourier transform over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftIfft2(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The Fourier transform of real numbers over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftRfft2(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The Fourier transform of real numbers over two dimensions.
   * @param dim [-2, -1] if left out
   */
  fftRfft2(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | undefined; norm?: string | null }): Tensor;
  /**
   * The real inverse of fft_rfft2.
   * @param dim [-2, -1] if left out
   */
  fftIrfft2(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | undefined, norm?: string | null): Tensor;
  /**
   * The real inverse of fft_rfft2.
   * @param dim [-2, -1] if left out
   */
  fftIrfft2(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | undefined; norm?: string | null }): Tensor;
  /** The Fourier transform over dimensions (none = all). */
  fftFftn(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | null, norm?: string | null): Tensor;
  /** The Fourier transform over dimensions (none = all). */
  fftFftn(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | null; norm?: string | null }): Tensor;
  /** The inverse Fourier transform over dimensions (none = all). */
  fftIfftn(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | null, norm?: string | null): Tensor;
  /** The inverse Fourier transform over dimensions (none = all). */
  fftIfftn(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | null; norm?: string | null }): Tensor;
  /** The Fourier transform of real numbers over dimensions (none = all). */
  fftRfftn(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | null, norm?: string | null): Tensor;
  /** The Fourier transform of real numbers over dimensions (none = all). */
  fftRfftn(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | null; norm?: string | null }): Tensor;
  /** The real inverse of fft_rfftn. */
  fftIrfftn(s?: Integers | number | bigint | null, dim?: Integers | number | bigint | null, norm?: string | null): Tensor;
  /** The real inverse of fft_rfftn. */
  fftIrfftn(named: { s?: Integers | number | bigint | null; dim?: Integers | number | bigint | null; norm?: string | null }): Tensor;
  /** The frequency 0 moved to the middle of dimensions (none = all). */
  fftFftshift(dim?: Integers | number | bigint | null): Tensor;
  /** The frequency 0 moved to the middle of dimensions (none = all). */
  fftFftshift(named: { dim?: Integers | number | bigint | null }): Tensor;
  /** The reverse of fft_fftshift. */
  fftIfftshift(dim?: Integers | number | bigint | null): Tensor;
  /** The reverse of fft_fftshift. */
  fftIfftshift(named: { dim?: Integers | number | bigint | null }): Tensor;
  /** A copy with memory of its own. */
  clone(): Tensor;
  /** The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds. */
  contiguous(): Tensor;
  /** The tensor in another dtype, or itself if it has that dtype already. */
  toDtype(dtype: ScalarType | number | bigint): Tensor;
  /** The tensor on another device, or itself if it is there already. */
  toDevice(device: Device | number | bigint): Tensor;
  /** The tensor on CUDA device n, or itself if it is there already. */
  cuda(n: number | bigint): Tensor;
  /** The tensor on the CPU, or itself if it is there already. */
  cpu(): Tensor;
  /** The only element as a float. */
  item(): number;
  /** The only element as an integer; a fraction is cut off. */
  itemInt(): number;
  /** The only element as a real and an imaginary part. */
  itemComplex(): Float64Array;
  /** All elements as floats in row-major order; with less room than all of them nothing is written. */
  copyOut(): Float64Array;
  /** All elements in row-major order as they lie in memory; with less room than all of them nothing is written. */
  toBytes(): Uint8Array;
  /** All elements as integers in row-major order; with less room than all of them nothing is written; of a floating-point tensor an error. */
  copyOutInts(): number[];
  /** How many dimensions it has. */
  ndim(): number;
  /** How many elements it has. */
  numel(): number;
  /** Its sizes. */
  shape(): number[];
  /** For every dimension how many elements apart two neighbours lie in memory. */
  stride(): number[];
  /** Its dtype, an RT_TORCH_DTYPE_*. */
  dtype(): number;
  /** Its device: an RT_TORCH_DEVICE_*, or n = CUDA n. */
  device(): number;
  /** Whether it is on a CUDA device. */
  isCuda(): boolean;
  /** Whether its elements lie in row-major order without gaps. */
  isContiguous(): boolean;
  /** How many bytes an element takes. */
  elementSize(): number;
  /** How many elements lie in its memory before its first one. */
  storageOffset(): number;
  /** The address of its first element, valid as long as the tensor is. */
  dataPointer(): number;
  /** Whether it is a view of another tensor, as gradients see it. */
  isView(): boolean;
  /** How often its memory was changed in place. */
  version(): number;
  /** The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes it calls its deleter, or free_dlpack. */
  toDlpack(): number;
  /** Whether operations on the tensor are recorded for gradients. */
  requiresGrad(): boolean;
  /** Has operations on a tensor recorded for gradients, or not; a result of recorded operations can't be taken out. */
  setRequiresGrad(required: boolean): this;
  /** Whether it isn't a result of recorded operations. */
  isLeaf(): boolean;
  /** The gradient that backward passes have added up, or none. It shares the memory that the next pass adds to, until set_grad takes it away. */
  grad(): Tensor | null;
  /** Sets or takes away the gradient. */
  setGrad(gradient?: Tensor | null): this;
  /** Sets or takes away the gradient. */
  setGrad(named: { gradient?: Tensor | null }): this;
  /** Has backward passes keep the gradient of a result of recorded operations too. */
  retainGrad(): this;
  /** Whether backward passes keep its gradient though it is a result of recorded operations. */
  retainsGrad(): boolean;
  /** The name of the recorded operation that it is a result of; empty where there is none. */
  gradFn(): string;
  /** A tensor over the same memory that isn't recorded. */
  detach(): Tensor;
  /** Takes a tensor out of what was recorded. */
  detach_(): this;
  /** A view of the whole tensor. */
  alias(): Tensor;
  /** Whether it was made in inference mode. */
  isInference(): boolean;
  /** Has backward passes ask under a token what becomes of a tensor's gradient, and returns the hook's number. */
  registerHook(token: number | bigint): number;
  /** Takes a hook away. */
  removeHook(number: number | bigint): void;
  /**
   * a += alpha * b, broadcasting b.
   * @param alpha 1 if left out
   */
  add_(b: Tensor, alpha?: number | bigint | boolean | undefined): this;
  /**
   * a += alpha * b, broadcasting b.
   * @param alpha 1 if left out
   */
  add_(b: Tensor, named: { alpha?: number | bigint | boolean | undefined }): this;
  /**
   * a -= alpha * b, broadcasting b.
   * @param alpha 1 if left out
   */
  sub_(b: Tensor, alpha?: number | bigint | boolean | undefined): this;
  /**
   * a -= alpha * b, broadcasting b.
   * @param alpha 1 if left out
   */
  sub_(b: Tensor, named: { alpha?: number | bigint | boolean | undefined }): this;
  /** a *= b, broadcasting b. */
  mul_(b: Tensor | number | bigint | boolean): this;
  /** a /= b, broadcasting b. */
  div_(b: Tensor | number | bigint | boolean): this;
  /** a += b with a number. */
  addScalar_(b: number | bigint | boolean): this;
  /** Sets every element to a number. */
  fill_(value: number | bigint | boolean): this;
  /** Sets every element to zero. */
  zero_(): this;
  /** Copies the elements of src, broadcasting and converting them. */
  copy_(src: Tensor): this;
  /** a -= b with a number. */
  subScalar_(b: number | bigint | boolean): this;
  /** a to the power of a number. */
  powScalar_(b: number | bigint | boolean): this;
  /** Changes every sign. */
  neg_(): this;
  /** Takes every absolute value. */
  abs_(): this;
  /** Takes e to the power of every element. */
  exp_(): this;
  /** Takes every natural logarithm. */
  log_(): this;
  /** Takes every square root. */
  sqrt_(): this;
  /** Takes 1 divided by every element. */
  reciprocal_(): this;
  /** Rounds towards minus infinity. */
  floor_(): this;
  /** Rounds towards plus infinity. */
  ceil_(): this;
  /** Rounds to the nearest integer; halves go to the even one. */
  round_(): this;
  /** Limits the elements to the range from low to high, either of which may be none, but not both. */
  clamp_(low?: number | bigint | boolean | null, high?: number | bigint | boolean | null): this;
  /** Limits the elements to the range from low to high, either of which may be none, but not both. */
  clamp_(named: { low?: number | bigint | boolean | null; high?: number | bigint | boolean | null }): this;
  /** Sets what is negative to zero. */
  relu_(): this;
  /** Takes 1 / (1 + exp(-t)). */
  sigmoid_(): this;
  /** Takes every hyperbolic tangent. */
  tanh_(): this;
  /**
   * t += value * tensor1 * tensor2, broadcasting both.
   * @param value 1 if left out
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, value?: number | bigint | boolean | undefined): this;
  /**
   * t += value * tensor1 * tensor2, broadcasting both.
   * @param value 1 if left out
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, named: { value?: number | bigint | boolean | undefined }): this;
  /**
   * t += value * tensor1 / tensor2, broadcasting both.
   * @param value 1 if left out
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, value?: number | bigint | boolean | undefined): this;
  /**
   * t += value * tensor1 / tensor2, broadcasting both.
   * @param value 1 if left out
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, named: { value?: number | bigint | boolean | undefined }): this;
  /** Goes a part of the way to stop. */
  lerpScalar_(stop: Tensor, weight: number | bigint | boolean): this;
  /**
   * t = beta * t + alpha * (mat1 @ mat2).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmm_(mat1: Tensor, mat2: Tensor, beta?: number | bigint | boolean | undefined, alpha?: number | bigint | boolean | undefined): this;
  /**
   * t = beta * t + alpha * (mat1 @ mat2).
   * @param beta 1 if left out
   * @param alpha 1 if left out
   */
  addmm_(mat1: Tensor, mat2: Tensor, named: { beta?: number | bigint | boolean | undefined; alpha?: number | bigint | boolean | undefined }): this;
  /** Sets the elements where the mask is true to a number. */
  maskedFill_(mask: Tensor, value: number | bigint | boolean): this;
  /** Sets the elements where the mask is true to those of source, in order. */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  /**
   * Adds alpha times the slices of source at places along a dimension.
   * @param alpha 1 if left out
   */
  indexAdd_(dim: number | bigint, index: Tensor, source: Tensor, alpha?: number | bigint | boolean | undefined): this;
  /**
   * Adds alpha times the slices of source at places along a dimension.
   * @param alpha 1 if left out
   */
  indexAdd_(dim: number | bigint, index: Tensor, source: Tensor, named: { alpha?: number | bigint | boolean | undefined }): this;
  /** Sets the slices at places along a dimension to those of source. */
  indexCopy_(dim: number | bigint, index: Tensor, source: Tensor): this;
  /** Sets the slices at places along a dimension to a number. */
  indexFill_(dim: number | bigint, index: Tensor, value: number | bigint | boolean): this;
  /** Sets every element of src at the place along a dimension that the index names. */
  scatter_(dim: number | bigint, index: Tensor, src: Tensor): this;
  /** Sets a number at the places along a dimension that the index names. */
  scatterScalar_(dim: number | bigint, index: Tensor, value: number | bigint | boolean): this;
  /** Adds every element of src at the place along a dimension that the index names. */
  scatterAdd_(dim: number | bigint, index: Tensor, src: Tensor): this;
  /**
   * Sets what is above a diagonal to zero.
   * @param diagonal 0 if left out
   */
  tril_(diagonal?: number | bigint | undefined): this;
  /**
   * Sets what is above a diagonal to zero.
   * @param diagonal 0 if left out
   */
  tril_(named: { diagonal?: number | bigint | undefined }): this;
  /**
   * Sets what is below a diagonal to zero.
   * @param diagonal 0 if left out
   */
  triu_(diagonal?: number | bigint | undefined): this;
  /**
   * Sets what is below a diagonal to zero.
   * @param diagonal 0 if left out
   */
  triu_(named: { diagonal?: number | bigint | undefined }): this;
  /**
   * Sets the main diagonal to a number; wrap goes on below in tall matrices.
   * @param wrap false if left out
   */
  fillDiagonal_(value: number | bigint | boolean, wrap?: boolean | undefined): this;
  /**
   * Sets the main diagonal to a number; wrap goes on below in tall matrices.
   * @param wrap false if left out
   */
  fillDiagonal_(value: number | bigint | boolean, named: { wrap?: boolean | undefined }): this;
  /** Adds a dimension of size 1. */
  unsqueeze_(dim: number | bigint): this;
  /**
   * into = a + alpha * b, broadcasting; it gets the sizes.
   * @param alpha 1 if left out
   */
  addOut(b: Tensor, alpha: number | bigint | boolean | undefined, into: Tensor): Tensor;
  /** into = a * b, broadcasting; it gets the sizes. */
  mulOut(b: Tensor, into: Tensor): Tensor;
  /** into = a @ b; it gets the sizes. */
  matmulOut(b: Tensor, into: Tensor): Tensor;
  /**
   * into = the sum along dimensions (none = all); it gets the sizes.
   * @param keepdim false if left out
   */
  sumOut(dim: Integers | number | bigint | null, keepdim: boolean | undefined, dtype: ScalarType | number | bigint | null, into: Tensor): Tensor;
}
export const Tensor: {
  readonly prototype: Tensor;
  /** A tensor of zeros, f32, on the CPU. */
  zeros(dims: Integers): Tensor;
  /** A tensor of ones, f32, on the CPU. */
  ones(dims: Integers): Tensor;
  /** Numbers from the standard normal distribution, f32, on the CPU. */
  randn(dims: Integers): Tensor;
  /** An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied. */
  fromData(data: Floats, dims: Integers): Tensor;
  /** An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied. */
  fromInts(data: Integers, dims: Integers): Tensor;
  /** A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in row-major order, which are copied. */
  fromBytes(data: ArrayBuffer | ArrayBufferView, dims: Integers, dtype: ScalarType | number | bigint): Tensor;
  /** The number b to the power of a. */
  rpowScalar(b: number | bigint | boolean, a: Tensor): Tensor;
  /** A tensor over the memory of a DLManagedTensor, which it takes over. */
  fromDlpack(address: number | bigint): Tensor;
};

export interface Generator extends Owned {
  /** Sets a generator to where a seed begins. */
  manualSeed(seed: number | bigint): void;
  /** Sets a generator to a seed that nobody can foresee, and returns it. */
  seed(): number;
  /** The seed that a generator began with. */
  initialSeed(): number;
  /** A generator's state, a vector of u8 on the CPU. */
  state(): Tensor;
  /** Sets a generator to a state. */
  setState(state: Tensor): void;
  /** The device of a generator. */
  device(): number;
}
export const Generator: {
  readonly prototype: Generator;
  /** A generator of its own for a device. */
  new(device: Device | number | bigint): Generator;
};

export interface Backward extends Owned {
  /** Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be answered; 0 when the pass is done. */
  next(): number;
  /** The gradients that came to the function whose turn it is, one for each of its outputs, or to the hook. */
  gradients(): (Tensor | null)[];
  /** Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as it is). */
  answer(gradients: readonly (Tensor | null)[]): void;
  /** Ends a pass and waits until it has stopped. */
  cancel(): void;
  /** The gradients by the inputs, when the pass is done and didn't accumulate. */
  results(): (Tensor | null)[];
}
export const Backward: {
  readonly prototype: Backward;
  /** Begins a backward pass that can stop for functions and hooks of the caller's: like `backward` where it accumulates, else like `gradients`. */
  begin(outputs: readonly Tensor[], gradients: readonly (Tensor | null)[], inputs: readonly Tensor[], accumulate: boolean, retainGraph: boolean, createGraph: boolean, allowUnused: boolean): Backward;
};

export interface Stream extends Owned {
  /** Has this thread's operations on the stream's device go to it. */
  setCurrentStream(): void;
  /** Waits until a stream has done all that it was given. */
  synchronize(): void;
  /** Whether a stream has done all that it was given. */
  query(): boolean;
  /** The device of a stream. */
  device(): number;
  /** Has a stream wait for an event before it goes on. */
  waitEvent(event: Event): void;
}
export const Stream: {
  readonly prototype: Stream;
  /** A stream of a device from PyTorch's pool: what is given to it is done in order, beside other streams. */
  new(device: Device | number | bigint, highPriority: boolean): Stream;
};

export interface Event extends Owned {
  /** Puts an event into a stream, after all that this was given. */
  record(stream: Stream): void;
  /** Whether an event was reached. */
  query(): boolean;
  /** Waits until an event is reached. */
  synchronize(): void;
  /** The milliseconds between two events that were reached. */
  elapsed(stop: Event): number;
}
export const Event: {
  readonly prototype: Event;
  /** An event of a device, with or without the time that it is reached at. */
  new(device: Device | number | bigint, timing: boolean): Event;
};

export interface Call extends Owned {
  /** Says which argument the next value is for; later ones go on from there. */
  argument(name: string): void;
  /** Gives none. */
  none(): void;
  /** Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n. */
  int(value: number | bigint): void;
  /** Gives a float. */
  float(value: number | bigint): void;
  /** Gives a bool. */
  bool(value: boolean): void;
  /** Gives a complex number. */
  complex(real: number | bigint, imaginary: number | bigint): void;
  /** Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or "channels_last_3d". */
  text(value: string): void;
  /** Gives a tensor. */
  tensor(t: Tensor): void;
  /** Gives a generator. */
  generator(g: Generator): void;
  /** Begins a list: the values up to call_list_end are in it. */
  list(): void;
  /** Ends a list, which is one value. */
  listEnd(): void;
  /** Checks the arguments against the schema, calls the operator, and returns how many results there are. */
  run(): number;
  /** What a result is, an RT_TORCH_RESULT_*; the first one has the number 0. */
  resultKind(index: number | bigint): number;
  /** A result that is an integer or a bool. */
  resultInt(index: number | bigint): number;
  /** A result that is a float. */
  resultFloat(index: number | bigint): number;
  /** A result that is a text or a device. */
  resultText(index: number | bigint): string;
  /** A result that is a tensor, or none. */
  resultTensor(index: number | bigint): Tensor | null;
  /** A result that is a list of tensors. */
  resultTensors(index: number | bigint): (Tensor | null)[];
  /** A result that is a list of integers or bools. */
  resultInts(index: number | bigint): number[];
  /** A result that is a list of floats, or the two parts of a complex number. */
  resultFloats(index: number | bigint): Float64Array;
}
export const Call: {
  readonly prototype: Call;
  /** Begins a call of an operator. Its arguments follow in order, each a value; those with a default may be left out. */
  begin(name: string): Call;
};

export interface Module extends Owned {
  /** The schemas of a module's methods, one a line. */
  jitMethods(): string;
  /** The names and types of a module's own attributes, `name: Type`, one a line. */
  jitAttributes(): string;
  /** An attribute of a module: the only result of the call that is made. */
  jitAttribute(name: string): Call;
  /** Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then call_run. */
  jitCall(method: string): Call;
  /** The names of a module's parameters, then those of its buffers, one a line. */
  jitStateNames(): string;
  /** A module's parameters, then its buffers; they share memory with it. */
  jitState(): Tensor[];
  /** How many of a module's tensors are parameters. */
  jitParameterCount(): number;
  /** Says whether a module is being trained. */
  jitTrain(training: boolean): void;
  /** Moves a module to a device. */
  jitToDevice(device: Device | number | bigint): void;
  /** Makes a module's floating-point tensors of a dtype. */
  jitToDtype(dtype: ScalarType | number | bigint): void;
}
export const Module: {
  readonly prototype: Module;
};

export interface Package extends Owned {
  /** Runs a package on tensors; gives those that it returns. */
  aotiRun(inputs: readonly Tensor[]): Tensor[];
}
export const Package: {
  readonly prototype: Package;
};

/** Whether a CUDA device can be used. */
export function cudaAvailable(): boolean;

/** How many CUDA devices there are. */
export function cudaDeviceCount(): number;

/** Seeds the random numbers of every device, for all threads. */
export function manualSeed(seed: number | bigint): void;

/** How many threads an operation of this thread may use. */
export function getNumThreads(): number;

/** Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that compute for the first time after it. */
export function setNumThreads(threads: number | bigint): void;

/** How many threads run parts of a compiled module side by side, in the whole process. */
export function getNumInteropThreads(): number;

/** Sets how many threads run parts of a compiled module side by side, for all threads; only before the first does. */
export function setNumInteropThreads(threads: number | bigint): void;

/** Whether there is an MPS device. */
export function mpsAvailable(): boolean;

/** The device of tensors that are made without one, on all threads: the CPU until another is set. */
export function defaultDevice(): number;

/** Sets the device of tensors that are made without one, for all threads. */
export function setDefaultDevice(device: Device | number | bigint): void;

/** Waits until a device has done all that it was given; the CPU has. */
export function synchronize(device: Device | number | bigint): void;

/** How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory here. */
export function memoryAllocated(device: Device | number | bigint): number;

/** The most bytes that tensors have taken since the start or reset_peak_memory. */
export function maxMemoryAllocated(device: Device | number | bigint): number;

/** How many bytes PyTorch holds, taken by tensors or kept for the next ones. */
export function memoryReserved(device: Device | number | bigint): number;

/** The most bytes that PyTorch has held since the start or reset_peak_memory. */
export function maxMemoryReserved(device: Device | number | bigint): number;

/** Starts the counts of the most bytes anew. */
export function resetPeakMemory(device: Device | number | bigint): void;

/** How many bytes of a device's memory are free, and how many it has. */
export function memoryInfo(device: Device | number | bigint): number[];

/** Gives the memory that is kept for the next tensors back to the device. */
export function emptyCache(device: Device | number | bigint): void;

/** The stream that this thread's operations on a device go to. */
export function currentStream(device: Device | number | bigint): Stream;

/** Whether this thread's operations on a device choose a lower precision where that does no harm. */
export function autocastEnabled(device: Device | number | bigint): boolean;

/** Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that were cast. */
export function setAutocastEnabled(device: Device | number | bigint, enabled: boolean): void;

/** The dtype of the lower precision on this thread. */
export function autocastDtype(device: Device | number | bigint): number;

/** Sets the dtype of the lower precision for this thread: f16, bf16 or f32. */
export function setAutocastDtype(device: Device | number | bigint, dtype: ScalarType | number | bigint): void;

/** Whether tensors that this thread cast are kept for its next operation. */
export function autocastCacheEnabled(): boolean;

/** Sets whether tensors that this thread casts are kept for its next operation. */
export function setAutocastCacheEnabled(enabled: boolean): void;

/** A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied. */
export function fromData(data: Floats, dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied. */
export function fromData(data: Floats, dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied. */
export function fromInts(data: Integers, dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied. */
export function fromInts(data: Integers, dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** A tensor of zeros. */
export function zeros(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor of zeros. */
export function zeros(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** A tensor of ones. */
export function ones(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor of ones. */
export function ones(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is. */
export function full(dims: Integers, value: number | bigint | boolean, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is. */
export function full(dims: Integers, value: number | bigint | boolean, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** Numbers from the uniform distribution over [0, 1). */
export function rand(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** Numbers from the uniform distribution over [0, 1). */
export function rand(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** Numbers from the standard normal distribution. */
export function randn(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** Numbers from the standard normal distribution. */
export function randn(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** Integers drawn evenly from low (included) to high (excluded), i64. */
export function randint(low: number | bigint, high: number | bigint, dims: Integers, device?: Device | number | bigint | null): Tensor;
/** Integers drawn evenly from low (included) to high (excluded), i64. */
export function randint(low: number | bigint, high: number | bigint, dims: Integers, named: { device?: Device | number | bigint | null }): Tensor;

/**
 * Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else f32.
 * @param step 1 if left out
 */
export function arange(start: number | bigint | boolean, stop: number | bigint | boolean, step?: number | bigint | boolean | undefined, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/**
 * Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else f32.
 * @param step 1 if left out
 */
export function arange(start: number | bigint | boolean, stop: number | bigint | boolean, named: { step?: number | bigint | boolean | undefined; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** An n by m matrix with ones on the diagonal and zeros elsewhere. */
export function eye(n: number | bigint, m: number | bigint, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** An n by m matrix with ones on the diagonal and zeros elsewhere. */
export function eye(n: number | bigint, m: number | bigint, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** `steps` numbers from start to end (both included), evenly apart. Without dtype: f32. */
export function linspace(start: number | bigint | boolean, stop: number | bigint | boolean, steps: number | bigint, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** `steps` numbers from start to end (both included), evenly apart. Without dtype: f32. */
export function linspace(start: number | bigint | boolean, stop: number | bigint | boolean, steps: number | bigint, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/**
 * `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32.
 * @param base 10.0 if left out
 */
export function logspace(start: number | bigint | boolean, stop: number | bigint | boolean, steps: number | bigint, base?: number | bigint | undefined, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/**
 * `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32.
 * @param base 10.0 if left out
 */
export function logspace(start: number | bigint | boolean, stop: number | bigint | boolean, steps: number | bigint, named: { base?: number | bigint | undefined; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** A tensor whose elements are whatever lies in its memory. */
export function empty(dims: Integers, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** A tensor whose elements are whatever lies in its memory. */
export function empty(dims: Integers, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/**
 * The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64.
 * @param offset 0 if left out
 * @param dtype "long" if left out
 */
export function trilIndices(row: number | bigint, col: number | bigint, offset?: number | bigint | undefined, dtype?: ScalarType | number | bigint | null | undefined, device?: Device | number | bigint | null): Tensor;
/**
 * The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64.
 * @param offset 0 if left out
 * @param dtype "long" if left out
 */
export function trilIndices(row: number | bigint, col: number | bigint, named: { offset?: number | bigint | undefined; dtype?: ScalarType | number | bigint | null | undefined; device?: Device | number | bigint | null }): Tensor;

/**
 * The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64.
 * @param offset 0 if left out
 * @param dtype "long" if left out
 */
export function triuIndices(row: number | bigint, col: number | bigint, offset?: number | bigint | undefined, dtype?: ScalarType | number | bigint | null | undefined, device?: Device | number | bigint | null): Tensor;
/**
 * The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64.
 * @param offset 0 if left out
 * @param dtype "long" if left out
 */
export function triuIndices(row: number | bigint, col: number | bigint, named: { offset?: number | bigint | undefined; dtype?: ScalarType | number | bigint | null | undefined; device?: Device | number | bigint | null }): Tensor;

/** The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters. */
export function hannWindow(windowLength: number | bigint, periodic: boolean, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters. */
export function hannWindow(windowLength: number | bigint, periodic: boolean, named: { dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** The generator that random numbers on a device come from where none is given, the same for all threads. */
export function defaultGenerator(device: Device | number | bigint): Generator;

/** Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own). */
export function randFrom(dims: Integers, generator?: Generator | null, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own). */
export function randFrom(dims: Integers, named: { generator?: Generator | null; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** Numbers from the standard normal distribution, from a generator (none = the device's own). */
export function randnFrom(dims: Integers, generator?: Generator | null, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** Numbers from the standard normal distribution, from a generator (none = the device's own). */
export function randnFrom(dims: Integers, named: { generator?: Generator | null; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/**
 * Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own).
 * @param dtype "long" if left out
 */
export function randintFrom(low: number | bigint, high: number | bigint, dims: Integers, generator?: Generator | null, dtype?: ScalarType | number | bigint | null | undefined, device?: Device | number | bigint | null): Tensor;
/**
 * Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own).
 * @param dtype "long" if left out
 */
export function randintFrom(low: number | bigint, high: number | bigint, dims: Integers, named: { generator?: Generator | null; dtype?: ScalarType | number | bigint | null | undefined; device?: Device | number | bigint | null }): Tensor;

/**
 * The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
 * @param dtype "long" if left out
 */
export function randpermFrom(n: number | bigint, generator?: Generator | null, dtype?: ScalarType | number | bigint | null | undefined, device?: Device | number | bigint | null): Tensor;
/**
 * The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
 * @param dtype "long" if left out
 */
export function randpermFrom(n: number | bigint, named: { generator?: Generator | null; dtype?: ScalarType | number | bigint | null | undefined; device?: Device | number | bigint | null }): Tensor;

/**
 * The integers from 0 to n - 1 in random order.
 * @param dtype "long" if left out
 */
export function randperm(n: number | bigint, dtype?: ScalarType | number | bigint | null | undefined, device?: Device | number | bigint | null): Tensor;
/**
 * The integers from 0 to n - 1 in random order.
 * @param dtype "long" if left out
 */
export function randperm(n: number | bigint, named: { dtype?: ScalarType | number | bigint | null | undefined; device?: Device | number | bigint | null }): Tensor;

/** Numbers from the normal distribution of a mean and a standard deviation. */
export function normal(mean: number | bigint, std: number | bigint, dims: Integers, generator?: Generator | null, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/** Numbers from the normal distribution of a mean and a standard deviation. */
export function normal(mean: number | bigint, std: number | bigint, dims: Integers, named: { generator?: Generator | null; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** The sum of products that an equation like "ij,jk->ik" says. */
export function einsum(equation: string, tensors: readonly Tensor[]): Tensor;

/** The product of a row of matrices in the order that takes least. */
export function linalgMultiDot(tensors: readonly Tensor[]): Tensor;

/**
 * Tensors joined along a dimension that they have.
 * @param dim 0 if left out
 */
export function cat(tensors: readonly Tensor[], dim?: number | bigint | undefined): Tensor;
/**
 * Tensors joined along a dimension that they have.
 * @param dim 0 if left out
 */
export function cat(tensors: readonly Tensor[], named: { dim?: number | bigint | undefined }): Tensor;

/**
 * Tensors of the same sizes joined along a new dimension.
 * @param dim 0 if left out
 */
export function stack(tensors: readonly Tensor[], dim?: number | bigint | undefined): Tensor;
/**
 * Tensors of the same sizes joined along a new dimension.
 * @param dim 0 if left out
 */
export function stack(tensors: readonly Tensor[], named: { dim?: number | bigint | undefined }): Tensor;

/** Tensors joined along the columns (vectors along their only dimension). */
export function hstack(tensors: readonly Tensor[]): Tensor;

/** Tensors joined along the rows, vectors as rows. */
export function vstack(tensors: readonly Tensor[]): Tensor;

/** Tensors joined along the third dimension. */
export function dstack(tensors: readonly Tensor[]): Tensor;

/** Vectors as columns and matrices joined side by side. */
export function columnStack(tensors: readonly Tensor[]): Tensor;

/** A matrix with matrices along its diagonal. */
export function blockDiag(tensors: readonly Tensor[]): Tensor;

/** Views of tensors broadcast to their common sizes. */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[];

/** The coordinates of a grid of vectors. indexing: "ij" or "xy". */
export function meshgrid(tensors: readonly Tensor[], indexing: string): Tensor[];

/** All combinations of an element of each vector, as rows. */
export function cartesianProd(tensors: readonly Tensor[]): Tensor;

/**
 * The frequencies of fft's results for samples d apart.
 * @param d 1.0 if left out
 */
export function fftFftfreq(n: number | bigint, d?: number | bigint | undefined, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/**
 * The frequencies of fft's results for samples d apart.
 * @param d 1.0 if left out
 */
export function fftFftfreq(n: number | bigint, named: { d?: number | bigint | undefined; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/**
 * The frequencies of rfft's results for samples d apart.
 * @param d 1.0 if left out
 */
export function fftRfftfreq(n: number | bigint, d?: number | bigint | undefined, dtype?: ScalarType | number | bigint | null, device?: Device | number | bigint | null): Tensor;
/**
 * The frequencies of rfft's results for samples d apart.
 * @param d 1.0 if left out
 */
export function fftRfftfreq(n: number | bigint, named: { d?: number | bigint | undefined; dtype?: ScalarType | number | bigint | null; device?: Device | number | bigint | null }): Tensor;

/** Calls the deleter of a DLManagedTensor that nobody took. */
export function freeDlpack(address: number | bigint): void;

/** Whether this thread's operations are recorded. */
export function gradEnabled(): boolean;

/** Sets whether this thread's operations are recorded. */
export function setGradEnabled(enabled: boolean): void;

/** Whether this thread is in inference mode, where nothing is recorded and tensors never can be. */
export function inferenceMode(): boolean;

/** Enters or leaves inference mode, for this thread; gradients are off in it and on after it. */
export function setInferenceMode(enabled: boolean): void;

/** Whether operations keep where they were made, for errors of backward passes; the same for all threads. */
export function anomalyEnabled(): boolean;

/** Has operations keep where they were made (see set_place), for all threads, and with check_nan backward passes fail where a gradient is NaN. */
export function setAnomalyEnabled(enabled: boolean, checkNan: boolean): void;

/** Where in the program the operations are that this thread makes from now on. */
export function setPlace(place: string): void;

/** Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if there are any. A gradient none is 1, for an output of one element. */
export function backward(outputs: readonly Tensor[], gradients: readonly (Tensor | null)[], inputs: readonly Tensor[], retainGraph: boolean, createGraph: boolean): void;

/** The gradients of outputs by inputs; none for an input that they don't depend on, where that is allowed. */
export function gradients(outputs: readonly Tensor[], inputs: readonly Tensor[], gradients: readonly (Tensor | null)[], retainGraph: boolean, createGraph: boolean, allowUnused: boolean): (Tensor | null)[];

/** Records a function of the caller's: new tensors over the memory of its outputs, whose gradients backward passes ask for under the token, a number above 0. Nothing is recorded where no input requires a gradient. */
export function recordFunction(inputs: readonly Tensor[], outputs: readonly Tensor[], token: number | bigint): Tensor[];

/** The tokens that backward passes can't ask for any more, each told once. */
export function releasedTokens(): number[];

/**
 * into = tensors joined along a dimension; it gets the sizes.
 * @param dim 0 if left out
 */
export function catOut(tensors: readonly Tensor[], dim: number | bigint | undefined, into: Tensor): Tensor;

/** A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step counts, which are f32 tensors. */
export function fusedAdam_(params: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], lr: number | bigint, beta1: number | bigint, beta2: number | bigint, weightDecay: number | bigint, eps: number | bigint, amsgrad: boolean, maximize: boolean, gradScale?: Tensor | null, foundInf?: Tensor | null): void;
/** A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step counts, which are f32 tensors. */
export function fusedAdam_(params: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], lr: number | bigint, beta1: number | bigint, beta2: number | bigint, weightDecay: number | bigint, eps: number | bigint, amsgrad: boolean, maximize: boolean, named: { gradScale?: Tensor | null; foundInf?: Tensor | null }): void;

/** A step of AdamW, whose weight decay is apart from the gradients. */
export function fusedAdamw_(params: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], lr: number | bigint, beta1: number | bigint, beta2: number | bigint, weightDecay: number | bigint, eps: number | bigint, amsgrad: boolean, maximize: boolean, gradScale?: Tensor | null, foundInf?: Tensor | null): void;
/** A step of AdamW, whose weight decay is apart from the gradients. */
export function fusedAdamw_(params: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], lr: number | bigint, beta1: number | bigint, beta2: number | bigint, weightDecay: number | bigint, eps: number | bigint, amsgrad: boolean, maximize: boolean, named: { gradScale?: Tensor | null; foundInf?: Tensor | null }): void;

/** A step of stochastic gradient descent with momentum. */
export function fusedSgd_(params: readonly Tensor[], grads: readonly Tensor[], momentumBuffers: readonly Tensor[], weightDecay: number | bigint, momentum: number | bigint, lr: number | bigint, dampening: number | bigint, nesterov: boolean, maximize: boolean, isFirstStep: boolean, gradScale?: Tensor | null, foundInf?: Tensor | null): void;
/** A step of stochastic gradient descent with momentum. */
export function fusedSgd_(params: readonly Tensor[], grads: readonly Tensor[], momentumBuffers: readonly Tensor[], weightDecay: number | bigint, momentum: number | bigint, lr: number | bigint, dampening: number | bigint, nesterov: boolean, maximize: boolean, isFirstStep: boolean, named: { gradScale?: Tensor | null; foundInf?: Tensor | null }): void;

/**
 * Every a += alpha * its b.
 * @param alpha 1 if left out
 */
export function foreachAdd_(a: readonly Tensor[], b: readonly Tensor[], alpha?: number | bigint | boolean | undefined): void;
/**
 * Every a += alpha * its b.
 * @param alpha 1 if left out
 */
export function foreachAdd_(a: readonly Tensor[], b: readonly Tensor[], named: { alpha?: number | bigint | boolean | undefined }): void;

/** Adds a number to every tensor. */
export function foreachAddScalar_(ts: readonly Tensor[], number: number | bigint | boolean): void;

/**
 * Every a -= alpha * its b.
 * @param alpha 1 if left out
 */
export function foreachSub_(a: readonly Tensor[], b: readonly Tensor[], alpha?: number | bigint | boolean | undefined): void;
/**
 * Every a -= alpha * its b.
 * @param alpha 1 if left out
 */
export function foreachSub_(a: readonly Tensor[], b: readonly Tensor[], named: { alpha?: number | bigint | boolean | undefined }): void;

/** Every a *= its b. */
export function foreachMul_(a: readonly Tensor[], b: readonly Tensor[]): void;

/** Multiplies every tensor by a number. */
export function foreachMulScalar_(ts: readonly Tensor[], number: number | bigint | boolean): void;

/** Multiplies every tensor by a tensor of one element. */
export function foreachMulTensor_(ts: readonly Tensor[], factor: Tensor): void;

/** Every a /= its b. */
export function foreachDiv_(a: readonly Tensor[], b: readonly Tensor[]): void;

/** Divides every tensor by a number. */
export function foreachDivScalar_(ts: readonly Tensor[], number: number | bigint | boolean): void;

/**
 * Every t += value * its tensor1 * its tensor2.
 * @param value 1 if left out
 */
export function foreachAddcmul_(ts: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: number | bigint | boolean | undefined): void;
/**
 * Every t += value * its tensor1 * its tensor2.
 * @param value 1 if left out
 */
export function foreachAddcmul_(ts: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], named: { value?: number | bigint | boolean | undefined }): void;

/**
 * Every t += value * its tensor1 / its tensor2.
 * @param value 1 if left out
 */
export function foreachAddcdiv_(ts: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: number | bigint | boolean | undefined): void;
/**
 * Every t += value * its tensor1 / its tensor2.
 * @param value 1 if left out
 */
export function foreachAddcdiv_(ts: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], named: { value?: number | bigint | boolean | undefined }): void;

/** Every t goes a part of the way to its stop. */
export function foreachLerp_(ts: readonly Tensor[], stops: readonly Tensor[], weight: number | bigint | boolean): void;

/** The square roots of every tensor. */
export function foreachSqrt(ts: readonly Tensor[]): Tensor[];

/** Takes the square roots of every tensor. */
export function foreachSqrt_(ts: readonly Tensor[]): void;

/**
 * The norm of order `ord` of every tensor.
 * @param ord 2 if left out
 */
export function foreachNorm(ts: readonly Tensor[], ord?: number | bigint | boolean | undefined, dtype?: ScalarType | number | bigint | null): Tensor[];
/**
 * The norm of order `ord` of every tensor.
 * @param ord 2 if left out
 */
export function foreachNorm(ts: readonly Tensor[], named: { ord?: number | bigint | boolean | undefined; dtype?: ScalarType | number | bigint | null }): Tensor[];

/** Sets every tensor to zero. */
export function foreachZero_(ts: readonly Tensor[]): void;

/** Copies every src into its tensor. */
export function foreachCopy_(ts: readonly Tensor[], src: readonly Tensor[]): void;

/** The names of PyTorch's operators that have all words of a text in them, one a line. */
export function operatorsSearch(words: string): string;

/** The schema of an operator, whose name has an overload where there are several: "aten::add.Tensor". */
export function operatorSchema(name: string): string;

/** Why an operator can't be called; empty where it can. */
export function operatorRefusal(name: string): string;

/** Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted` must be true. */
export function jitLoad(path: string, trusted: boolean, device?: Device | number | bigint | null): Module;
/** Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted` must be true. */
export function jitLoad(path: string, trusted: boolean, named: { device?: Device | number | bigint | null }): Module;

/** Loads an AOTInductor package, which is machine code, so `trusted` must be true. */
export function aotiLoad(path: string, trusted: boolean, device?: Device | number | bigint | null): Package;
/** Loads an AOTInductor package, which is machine code, so `trusted` must be true. */
export function aotiLoad(path: string, trusted: boolean, named: { device?: Device | number | bigint | null }): Package;
