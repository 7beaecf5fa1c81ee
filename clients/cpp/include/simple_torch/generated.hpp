// PyTorch for programs in C++17: classes for the handles of rt_torch.h, which are freed as objects end, a method or a
// function for every operator, and exceptions for errors. What a method's documentation calls by the name of the
// first parameter in C (`a`, `t`) is the object.
//
// Generated from torch.sffi by `sffi`; edit that file.
#pragma once

#include <rt_torch.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace simple_torch {

/// Why a call failed.
enum class ErrorCode : std::int64_t {
  ok = RT_TORCH_OK,  ///< the call succeeded
  bad_handle = RT_TORCH_BAD_HANDLE,  ///< a handle was freed already, is of another kind, or was never one
  invalid_argument = RT_TORCH_INVALID_ARGUMENT,  ///< an argument is out of its range, or a pointer is null
  shape = RT_TORCH_SHAPE,  ///< sizes don't fit each other or the operation
  dtype = RT_TORCH_DTYPE,  ///< the operation isn't there for the element type
  device = RT_TORCH_DEVICE,  ///< a device isn't there, or arguments are on different ones
  out_of_memory = RT_TORCH_OUT_OF_MEMORY,  ///< there isn't enough memory
  unavailable = RT_TORCH_UNAVAILABLE,  ///< the library is a stub, or can't run with what is installed
  io = RT_TORCH_IO,  ///< a file can't be read or written
  format = RT_TORCH_FORMAT,  ///< data isn't in the format that it should be in
  forked = RT_TORCH_FORKED,  ///< the process was forked after the library was used
  internal = RT_TORCH_INTERNAL,  ///< a fault of the library or of what it binds
};

/// A code's name in lower case.
inline const char *kind_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::ok: return "ok";
    case ErrorCode::bad_handle: return "bad-handle";
    case ErrorCode::invalid_argument: return "invalid-argument";
    case ErrorCode::shape: return "shape";
    case ErrorCode::dtype: return "dtype";
    case ErrorCode::device: return "device";
    case ErrorCode::out_of_memory: return "out-of-memory";
    case ErrorCode::unavailable: return "unavailable";
    case ErrorCode::io: return "io";
    case ErrorCode::format: return "format";
    case ErrorCode::forked: return "forked";
    case ErrorCode::internal: return "internal";
  }
  return "unknown";
}

/// Dtype numbers.
enum class Dtype : std::int64_t {
  u8 = 0,
  i8 = 1,
  i16 = 2,
  i32 = 3,
  i64 = 4,
  f16 = 5,
  f32 = 6,
  f64 = 7,
  complex64 = 9,
  complex128 = 10,
  bool_ = 11,
  bf16 = 15,
};

constexpr bool operator==(std::int64_t number, Dtype other) noexcept {
  return number == static_cast<std::int64_t>(other);
}
constexpr bool operator!=(std::int64_t number, Dtype other) noexcept {
  return number != static_cast<std::int64_t>(other);
}

/// Device numbers.
enum class Device : std::int64_t {
  cpu = -1,
  meta = -2,
  mps = -3,
};

constexpr bool operator==(std::int64_t number, Device other) noexcept {
  return number == static_cast<std::int64_t>(other);
}
constexpr bool operator!=(std::int64_t number, Device other) noexcept {
  return number != static_cast<std::int64_t>(other);
}

/// Result numbers.
enum class Result : std::int64_t {
  none = 0,
  int_ = 1,
  float_ = 2,
  bool_ = 3,
  complex = 4,
  text = 5,
  tensor = 6,
  ints = 7,
  floats = 8,
  bools = 9,
  tensors = 10,
  other = 11,
};

constexpr bool operator==(std::int64_t number, Result other) noexcept {
  return number == static_cast<std::int64_t>(other);
}
constexpr bool operator!=(std::int64_t number, Result other) noexcept {
  return number != static_cast<std::int64_t>(other);
}

/// What the library says when a call fails.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string &message) : std::runtime_error(message), code_(code) {}

  /// Which kind of failure it is.
  ErrorCode code() const noexcept { return code_; }

  /// The code's name: "shape", "bad-handle".
  const char *kind() const noexcept { return kind_of(code_); }

 private:
  ErrorCode code_;
};

/// Whether operations can run here. Where they can't, each throws an Error that says why.
inline bool available() noexcept { return rt_torch_available(); }

/// The version of PyTorch that the library was built for and runs on.
inline std::string version() { return rt_torch_version(); }

/// The number of the ABI.
inline std::int64_t abi_version() noexcept { return rt_torch_abi_version(); }

/// Whether the library was built with a feature. "stub": built without PyTorch.
inline bool has_feature(const std::string &name) noexcept { return rt_torch_has_feature(name.c_str()); }

/// How many objects of the library are alive in the process.
inline std::int64_t live_handles() noexcept { return rt_torch_live_handles(); }

/// Methods that a class of objects has beside the generated ones: specialize it before the generated file.
template <class Self>
class Methods {};

/// What every object of the library is: a handle with one owner, who frees it.
///
/// It is moved and never copied; an object that was moved from is empty, and using it throws an Error with the code
/// bad_handle. Where there must be several owners there is std::shared_ptr. What is const is the handle and not the
/// object: methods that change the object are const too.
template <class Self, void (*Free)(std::int64_t)>
class Object {
 public:
  /// No object.
  Object() noexcept = default;
  /// The owner of a handle that a C function returned.
  explicit Object(std::int64_t owned) noexcept : handle_(owned) {}
  Object(Object &&other) noexcept : handle_(other.release()) {}
  Object &operator=(Object &&other) noexcept {
    if (this != &other) {
      reset();
      handle_ = other.release();
    }
    return *this;
  }
  Object(const Object &) = delete;
  Object &operator=(const Object &) = delete;
  ~Object() { reset(); }

  /// The handle, for C functions; it stays this object's.
  std::int64_t get() const noexcept { return handle_; }
  /// Whether there is an object.
  explicit operator bool() const noexcept { return handle_ != 0; }
  /// Gives the handle away, and the duty to free it.
  [[nodiscard]] std::int64_t release() noexcept { return std::exchange(handle_, 0); }
  /// Frees it now.
  void reset() noexcept {
    if (handle_ != 0) Free(release());
  }

 private:
  std::int64_t handle_ = 0;
};

/// An object that belongs to another one: it is dead once that one is, and isn't freed. `*borrowed` is the object.
template <class T>
class Borrowed {
 public:
  explicit Borrowed(T object) noexcept : object_(std::move(object)) {}
  Borrowed(Borrowed &&) noexcept = default;
  ~Borrowed() { static_cast<void>(object_.release()); }

  const T &operator*() const noexcept { return object_; }
  const T *operator->() const noexcept { return &object_; }

 private:
  T object_;
};

/// An object as a parameter, or none: pass the object or std::nullopt. It holds nothing beyond the call.
template <class T>
class Maybe {
 public:
  Maybe(std::nullopt_t) noexcept {}
  Maybe(const T &object) noexcept : handle_(object.get()) {}
  Maybe(const std::optional<T> &object) noexcept : handle_(object ? object->get() : 0) {}

  std::int64_t get() const noexcept { return handle_; }

 private:
  std::int64_t handle_ = 0;
};

/// Several objects as a parameter: a list in braces, of objects and std::nullopt, or a vector of objects.
template <class T>
class Objects {
 public:
  Objects() = default;
  Objects(std::initializer_list<Maybe<T>> objects) { take(objects); }
  Objects(const std::vector<T> &objects) { take(objects); }
  Objects(const std::vector<std::optional<T>> &objects) { take(objects); }
  Objects(const std::vector<Maybe<T>> &objects) { take(objects); }

  const std::int64_t *data() const noexcept { return handles_.data(); }
  std::int64_t size() const noexcept { return static_cast<std::int64_t>(handles_.size()); }

 private:
  template <class Many>
  void take(const Many &objects) {
    handles_.reserve(objects.size());
    for (const auto &object : objects) handles_.push_back(Maybe<T>(object).get());
  }

  std::vector<std::int64_t> handles_;
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winit-list-lifetime"  // a list lives as long as the call that it is passed to
#endif

/// Numbers as a parameter, which are only looked at during the call: a list in braces, a vector, an array, or a pointer
/// and a length. Where the operator says how many there are, one number stands for as many of it.
template <class T, std::size_t Count = 0>
class List {
 public:
  List() noexcept = default;
  List(std::initializer_list<T> values) noexcept : data_(values.begin()), size_(length(values.size())) {}
  List(const std::vector<T> &values) noexcept : data_(values.data()), size_(length(values.size())) {}
  template <std::size_t N>
  List(const std::array<T, N> &values) noexcept : data_(values.data()), size_(length(N)) {}
  List(const T *data, std::size_t size) noexcept : data_(data), size_(length(size)) {}
  template <class One, class = std::enable_if_t<(Count > 0) && std::is_integral_v<One>>>
  List(One value) noexcept : size_(length(Count)) {
    same_.fill(value);
  }

  const T *data() const noexcept { return data_ != nullptr || size_ <= 0 ? data_ : same_.data(); }
  std::int64_t size() const noexcept { return size_; }

 protected:
  explicit List(std::nullopt_t) noexcept : size_(-1) {}

 private:
  static std::int64_t length(std::size_t size) noexcept { return static_cast<std::int64_t>(size); }

  const T *data_ = nullptr;
  std::int64_t size_ = 0;
  std::array<T, Count> same_{};
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Numbers as a parameter, or std::nullopt.
template <class T, std::size_t Count = 0>
class OptionalList : public List<T, Count> {
 public:
  using List<T, Count>::List;
  OptionalList(std::nullopt_t) noexcept : List<T, Count>(std::nullopt) {}
};

/// A number that may be an integer, a float or a bool.
class Scalar {
 public:
  template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
  constexpr Scalar(T value) noexcept {
    if constexpr (std::is_same_v<T, bool>) {
      kind_ = 3;
      integer_ = value;
    } else if constexpr (std::is_integral_v<T>) {
      integer_ = static_cast<std::int64_t>(value);
    } else {
      kind_ = 2;
      number_ = static_cast<double>(value);
    }
  }

  /// The two arguments of a C function that stand for it: its value, or the bits of it, and its kind.
  std::int64_t bits() const noexcept {
    std::int64_t bits = integer_;
    if (kind_ == 2) std::memcpy(&bits, &number_, sizeof bits);
    return bits;
  }
  std::int64_t kind() const noexcept { return kind_; }

 private:
  std::int64_t kind_ = 1;
  std::int64_t integer_ = 0;
  double number_ = 0;
};

/// How results of C functions become results here. Each throws an Error where the function failed.
namespace detail {

[[noreturn]] inline void fail() {
  const auto code = static_cast<ErrorCode>(rt_torch_last_error_code());
  std::string message(static_cast<std::size_t>(rt_torch_last_error(nullptr, 0)), '\0');
  rt_torch_last_error(message.data(), static_cast<std::int64_t>(message.size()) + 1);
  throw Error(code, message);
}

inline void check() {
  if (rt_torch_last_error_code() != RT_TORCH_OK) fail();
}

template <class T>
T object(std::int64_t handle) {
  if (handle == 0) fail();
  return T(handle);
}

template <class T>
std::optional<T> optional_object(std::int64_t handle) {
  if (handle != 0) return T(handle);
  check();
  return std::nullopt;
}

inline std::int64_t count(std::int64_t value) {
  if (value == -1) fail();
  return value;
}

inline bool flag(bool value) {
  if (!value) check();
  return value;
}

/// A value that goes through a pointer.
template <class T, class Call>
T value(Call call) {
  T result{};
  if (call(&result) == 0) fail();
  return result;
}

/// Calls a function with room for `guess` elements, and with as much as it needs where that isn't enough.
template <class Container, class Call>
Container elements(std::size_t guess, Call call) {
  Container result(guess, typename Container::value_type{});
  while (true) {
    const auto length = static_cast<std::size_t>(count(call(result.data(), static_cast<std::int64_t>(result.size()))));
    const bool complete = length <= result.size();
    result.resize(length);
    if (complete) return result;
  }
}

template <class Call>
std::string text(Call call) {
  // The NUL behind the text needs room as well, and std::string has it.
  return elements<std::string>(127, [&](char *out, std::int64_t capacity) { return call(out, capacity + 1); });
}

/// Objects of a list; the room for their owners is there before there is anything to own.
template <class T, class Element, class Call>
std::vector<Element> objects(std::size_t guess, Call call) {
  while (true) {
    std::vector<std::int64_t> handles(guess);
    std::vector<Element> owners(guess);
    guess = static_cast<std::size_t>(count(call(handles.data(), static_cast<std::int64_t>(handles.size()))));
    if (guess > handles.size()) continue;
    owners.resize(guess);
    for (std::size_t i = 0; i < guess; ++i) {
      if (handles[i] != 0) owners[i] = T(handles[i]);
    }
    return owners;
  }
}

template <class T, std::size_t... Places, class Call>
auto tuple(std::index_sequence<Places...>, Call call) {
  std::array<std::int64_t, sizeof...(Places)> handles{};
  count(call(handles.data(), static_cast<std::int64_t>(handles.size())));
  return std::make_tuple(T(handles[Places])...);
}

/// The number that stands for an optional integer, enumerator or bool; that which stands for none can't be one.
template <class T>
std::int64_t number_or(const std::optional<T> &value, std::int64_t none) {
  if (!value) return none;
  const auto number = static_cast<std::int64_t>(*value);
  if (number != none) return number;
  throw Error(ErrorCode::invalid_argument, std::to_string(none) + " stands for none; pass std::nullopt for that");
}

inline const char *data_or_null(const std::optional<std::string_view> &text) { return text ? text->data() : nullptr; }

inline std::int64_t length(std::string_view text) { return static_cast<std::int64_t>(text.size()); }

inline std::int64_t length(const std::optional<std::string_view> &text) { return text ? length(*text) : -1; }

}  // namespace detail

class Tensor;
class Generator;
class Backward;
class Stream;
class Event;
class Call;
class Module;
class Package;

class Tensor : public Object<Tensor, rt_torch_tensor_free>, public Methods<Tensor> {
 public:
  using Object::Object;

  // Creation
  // --------

  /// A tensor of zeros, f32, on the CPU.
  static Tensor zeros(List<std::int64_t> dims);

  /// A tensor of ones, f32, on the CPU.
  static Tensor ones(List<std::int64_t> dims);

  /// Numbers from the standard normal distribution, f32, on the CPU.
  static Tensor randn(List<std::int64_t> dims);

  /// An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied.
  static Tensor from_data(List<double> data, List<std::int64_t> dims);

  /// An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied.
  static Tensor from_ints(List<std::int64_t> data, List<std::int64_t> dims);

  /// A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in row-major order,
  /// which are copied.
  static Tensor from_bytes(List<std::uint8_t> data, List<std::int64_t> dims, Dtype dtype);

  /// Zeros with the sizes of another tensor, and its dtype and device where none is given.
  Tensor zeros_like(std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// Ones with the sizes of another tensor, and its dtype and device where none is given.
  Tensor ones_like(std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// One number everywhere, with the sizes of another tensor, and its dtype and device where none is given.
  Tensor full_like(
      Scalar value, std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// A tensor of any content with the sizes of another one, and its dtype and device where none is given.
  Tensor empty_like(std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// Zeros of other sizes with the dtype and device of a tensor where none is given.
  Tensor new_zeros(
      List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
      std::optional<Device> device = std::nullopt) const;

  /// One number everywhere, of other sizes, with the dtype and device of a tensor where none is given.
  Tensor new_full(
      List<std::int64_t> dims, Scalar value, std::optional<Dtype> dtype = std::nullopt,
      std::optional<Device> device = std::nullopt) const;

  /// A complex tensor of a real and an imaginary part.
  Tensor complex(const Tensor &imag) const;

  /// A complex tensor of absolute values and angles in radians.
  Tensor polar(const Tensor &angle) const;

  // Random numbers
  // --------------

  /// Numbers from the uniform distribution over [0, 1) with the sizes of another tensor.
  Tensor rand_like(std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// Numbers from the standard normal distribution with the sizes of another tensor.
  Tensor randn_like(std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt) const;

  /// Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor.
  Tensor randint_like(
      std::int64_t low, std::int64_t high, std::optional<Dtype> dtype = std::nullopt,
      std::optional<Device> device = std::nullopt) const;

  /// For every element p a draw that is 1 with the probability p, else 0.
  Tensor bernoulli(Maybe<Generator> generator = std::nullopt) const;

  /// Places drawn from each row of weights, with or without replacement, as i64.
  Tensor multinomial(
      std::int64_t num_samples, bool replacement = false, Maybe<Generator> generator = std::nullopt) const;

  /// For every element a draw from the Poisson distribution with this mean.
  Tensor poisson(Maybe<Generator> generator = std::nullopt) const;

  /// For every mean and standard deviation a draw from their normal distribution.
  Tensor normal_tensors(const Tensor &std, Maybe<Generator> generator = std::nullopt) const;

  /// Fills with numbers from the uniform distribution over [low, high). Returns the object itself.
  const Tensor &uniform_(double low = 0, double high = 1, Maybe<Generator> generator = std::nullopt) const;

  /// Fills with numbers from the normal distribution. Returns the object itself.
  const Tensor &normal_(double mean = 0, double std = 1, Maybe<Generator> generator = std::nullopt) const;

  /// Fills with numbers from the exponential distribution of a rate. Returns the object itself.
  const Tensor &exponential_(double rate = 1, Maybe<Generator> generator = std::nullopt) const;

  /// Fills with draws that are 1 with the probability p, else 0. Returns the object itself.
  const Tensor &bernoulli_(double p = 0.5, Maybe<Generator> generator = std::nullopt) const;

  /// Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest). Returns the
  /// object itself.
  const Tensor &random_(
      std::int64_t low, std::optional<std::int64_t> high, Maybe<Generator> generator = std::nullopt) const;

  // Arithmetic
  // ----------

  /// a + b, elementwise, broadcasting.
  Tensor add(const Tensor &b) const;

  /// a - b, elementwise, broadcasting.
  Tensor sub(const Tensor &b) const;

  /// a * b, elementwise, broadcasting.
  Tensor mul(const Tensor &b) const;

  /// a / b, elementwise, broadcasting; integers divide to f32.
  Tensor div(const Tensor &b) const;

  /// a / b rounded towards minus infinity, elementwise, broadcasting.
  Tensor floor_divide(const Tensor &b) const;

  /// The remainder of a / b with the sign of b, elementwise, broadcasting.
  Tensor remainder(const Tensor &b) const;

  /// a to the power of b, elementwise, broadcasting.
  Tensor pow(const Tensor &b) const;

  /// The larger of a and b, elementwise, broadcasting; NaN where either is.
  Tensor maximum(const Tensor &b) const;

  /// The smaller of a and b, elementwise, broadcasting; NaN where either is.
  Tensor minimum(const Tensor &b) const;

  /// a + b with a number.
  Tensor add(Scalar b) const;

  /// a - b with a number.
  Tensor sub(Scalar b) const;

  /// b - a with a number b.
  Tensor rsub_scalar(Scalar b) const;

  /// a * b with a number.
  Tensor mul(Scalar b) const;

  /// a / b with a number; integers divide to f32.
  Tensor div(Scalar b) const;

  /// a / b with a number, rounded towards minus infinity.
  Tensor floor_divide(Scalar b) const;

  /// The remainder of a / b with a number, with the sign of b.
  Tensor remainder(Scalar b) const;

  /// a to the power of a number.
  Tensor pow(Scalar b) const;

  /// The number b to the power of a.
  static Tensor rpow_scalar(Scalar b, const Tensor &a);

  /// a + alpha * b, elementwise, broadcasting.
  Tensor add_scaled(const Tensor &b, Scalar alpha = 1) const;

  /// a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity).
  Tensor div_mode(const Tensor &b, std::optional<std::string_view> rounding_mode) const;

  /// a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor".
  Tensor div_mode(Scalar b, std::optional<std::string_view> rounding_mode) const;

  /// The remainder of a / b with the sign of a, elementwise, broadcasting.
  Tensor fmod(const Tensor &b) const;

  /// The remainder of a / b with a number, with the sign of a.
  Tensor fmod(Scalar b) const;

  /// The larger of a and b, elementwise, broadcasting; the other one where one is NaN.
  Tensor fmax(const Tensor &b) const;

  /// The smaller of a and b, elementwise, broadcasting; the other one where one is NaN.
  Tensor fmin(const Tensor &b) const;

  /// t + value * tensor1 * tensor2, elementwise, broadcasting.
  Tensor addcmul(const Tensor &tensor1, const Tensor &tensor2, Scalar value = 1) const;

  /// t + value * tensor1 / tensor2, elementwise, broadcasting.
  Tensor addcdiv(const Tensor &tensor1, const Tensor &tensor2, Scalar value = 1) const;

  /// From t to stop by the part that weight says, elementwise, broadcasting.
  Tensor lerp(const Tensor &stop, const Tensor &weight) const;

  /// From t to stop by a part of the way.
  Tensor lerp(const Tensor &stop, Scalar weight) const;

  /// The square root of a * a + b * b, without overflow between.
  Tensor hypot(const Tensor &b) const;

  /// The angle in radians of the point (b, a) seen from the origin.
  Tensor atan2(const Tensor &b) const;

  /// log(exp(a) + exp(b)) without overflow.
  Tensor logaddexp(const Tensor &b) const;

  /// a * log(b), 0 where a is 0, elementwise, broadcasting.
  Tensor xlogy(const Tensor &b) const;

  /// The size of a with the sign of b.
  Tensor copysign(const Tensor &b) const;

  /// The greatest common divisor, of integers.
  Tensor gcd(const Tensor &b) const;

  /// The least common multiple, of integers.
  Tensor lcm(const Tensor &b) const;

  /// 0 where t is negative, 1 where it is positive, else the element of values.
  Tensor heaviside(const Tensor &values) const;

  /// The bits that both integers have; of bools whether both are true.
  Tensor bitwise_and(const Tensor &b) const;

  /// The bits that at least one of the integers has; of bools whether at least one is true.
  Tensor bitwise_or(const Tensor &b) const;

  /// The bits that exactly one of the integers has; of bools whether exactly one is true.
  Tensor bitwise_xor(const Tensor &b) const;

  /// The bits that both a and a number have.
  Tensor bitwise_and(Scalar b) const;

  /// The bits that a or a number has.
  Tensor bitwise_or(Scalar b) const;

  /// The bits that exactly one of a and a number has.
  Tensor bitwise_xor(Scalar b) const;

  /// The bits of a moved b places to the left.
  Tensor bitwise_left_shift(const Tensor &b) const;

  /// The bits of a moved b places to the right; of signed integers the sign stays.
  Tensor bitwise_right_shift(const Tensor &b) const;

  // Elementwise functions
  // ---------------------

  /// -t.
  Tensor neg() const;

  /// The absolute value.
  Tensor abs() const;

  /// -1, 0 or 1, as the element is negative, zero or positive.
  Tensor sign() const;

  /// 1 / t.
  Tensor reciprocal() const;

  /// e to the power of t.
  Tensor exp() const;

  /// The natural logarithm.
  Tensor log() const;

  /// The square root.
  Tensor sqrt() const;

  /// The sine of an angle in radians.
  Tensor sin() const;

  /// The cosine of an angle in radians.
  Tensor cos() const;

  /// The largest integer that isn't larger.
  Tensor floor() const;

  /// The smallest integer that isn't smaller.
  Tensor ceil() const;

  /// The nearest integer; halves go to the even one.
  Tensor round() const;

  /// The elements limited to the range from min to max, either of which may be none, but not both.
  Tensor clamp(std::optional<Scalar> low = std::nullopt, std::optional<Scalar> high = std::nullopt) const;

  /// Whether the element is NaN.
  Tensor isnan() const;

  /// t * t.
  Tensor square() const;

  /// 1 divided by the square root.
  Tensor rsqrt() const;

  /// 2 to the power of t.
  Tensor exp2() const;

  /// exp(t) - 1, exact near zero.
  Tensor expm1() const;

  /// The logarithm to base 2.
  Tensor log2() const;

  /// The logarithm to base 10.
  Tensor log10() const;

  /// log(1 + t), exact near zero.
  Tensor log1p() const;

  /// The tangent of an angle in radians.
  Tensor tan() const;

  /// The angle in radians whose sine it is.
  Tensor asin() const;

  /// The angle in radians whose cosine it is.
  Tensor acos() const;

  /// The angle in radians whose tangent it is.
  Tensor atan() const;

  /// The hyperbolic sine.
  Tensor sinh() const;

  /// The hyperbolic cosine.
  Tensor cosh() const;

  /// The number whose hyperbolic sine it is.
  Tensor asinh() const;

  /// The number whose hyperbolic cosine it is.
  Tensor acosh() const;

  /// The number whose hyperbolic tangent it is.
  Tensor atanh() const;

  /// The error function.
  Tensor erf() const;

  /// 1 minus the error function, exact where that is small.
  Tensor erfc() const;

  /// The number whose error function it is.
  Tensor erfinv() const;

  /// The logarithm of the absolute value of the gamma function.
  Tensor lgamma() const;

  /// The derivative of lgamma.
  Tensor digamma() const;

  /// sin(pi * t) / (pi * t), 1 at 0.
  Tensor sinc() const;

  /// log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given.
  Tensor logit(std::optional<double> eps = std::nullopt) const;

  /// The integer without the fraction.
  Tensor trunc() const;

  /// The fraction, with the sign of t.
  Tensor frac() const;

  /// The nearest number with so many decimals; halves go to the even one.
  Tensor round_decimals(std::int64_t decimals) const;

  /// The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but not
  /// both.
  Tensor clamp_tensors(Maybe<Tensor> low = std::nullopt, Maybe<Tensor> high = std::nullopt) const;

  /// Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype).
  Tensor nan_to_num(
      std::optional<double> nan = std::nullopt, std::optional<double> posinf = std::nullopt,
      std::optional<double> neginf = std::nullopt) const;

  /// The sign; of a complex number the number divided by its absolute value.
  Tensor sgn() const;

  /// Whether the sign bit is set, which -0.0 has too.
  Tensor signbit() const;

  /// Degrees as radians.
  Tensor deg2rad() const;

  /// Radians as degrees.
  Tensor rad2deg() const;

  /// The bits that it doesn't have; of a bool whether it is false.
  Tensor bitwise_not() const;

  /// A view of the real parts. The result may share the memory of this.
  Tensor real() const;

  /// A view of the imaginary parts; an error for real tensors. The result may share the memory of this.
  Tensor imag() const;

  /// The complex conjugate, a view that is computed where it is read; a real tensor itself. The result may share the
  /// memory of this.
  Tensor conj() const;

  /// The tensor itself, or a copy for which a conjugation that was put off is done. The result may share the memory
  /// of this.
  Tensor resolve_conj() const;

  /// The angle of complex numbers in radians; of real ones 0 or pi.
  Tensor angle() const;

  /// A view of complex numbers as pairs of real ones, a dimension of size 2 at the end. The result may share the
  /// memory of this.
  Tensor view_as_real() const;

  /// A view of pairs of real numbers, the last dimension, as complex ones. The result may share the memory of this.
  Tensor view_as_complex() const;

  /// Whether the element is infinite.
  Tensor isinf() const;

  /// Whether the element is neither infinite nor NaN.
  Tensor isfinite() const;

  // Activations
  // -----------

  /// The larger of the element and 0.
  Tensor relu() const;

  /// 1 / (1 + exp(-t)).
  Tensor sigmoid() const;

  /// The hyperbolic tangent.
  Tensor tanh() const;

  /// t times the standard normal distribution function of t, exact.
  Tensor gelu() const;

  /// exp(t) divided by its sum along a dimension.
  Tensor softmax(std::int64_t dim) const;

  /// The logarithm of softmax, computed without overflow.
  Tensor log_softmax(std::int64_t dim) const;

  /// The element limited to the range from 0 to 6.
  Tensor relu6() const;

  /// The element, times negative_slope where it is negative.
  Tensor leaky_relu(Scalar negative_slope = 0.01) const;

  /// The element, times the weight of its channel (dimension 1) where it is negative.
  Tensor prelu(const Tensor &weight) const;

  /// The element, alpha * (exp(t) - 1) where it is negative.
  Tensor elu(Scalar alpha = 1) const;

  /// elu with the scale that keeps mean and variance.
  Tensor selu() const;

  /// t * sigmoid(t).
  Tensor silu() const;

  /// t * tanh(softplus(t)).
  Tensor mish() const;

  /// log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold.
  Tensor softplus(Scalar beta = 1, Scalar threshold = 20) const;

  /// gelu by its usual approximation with tanh.
  Tensor gelu_tanh() const;

  /// The element limited to the range from low to high.
  Tensor hardtanh(Scalar low = -1, Scalar high = 1) const;

  /// t * relu6(t + 3) / 6.
  Tensor hardswish() const;

  /// relu6(t + 3) / 6.
  Tensor hardsigmoid() const;

  /// log(sigmoid(t)) without overflow.
  Tensor logsigmoid() const;

  /// The first half along a dimension times the sigmoid of the second half.
  Tensor glu(std::int64_t dim = -1) const;

  /// The element where it is above the threshold, else a value.
  Tensor threshold(Scalar threshold, Scalar value) const;

  /// The element moved towards 0 by bound; 0 where that would pass it.
  Tensor softshrink(Scalar bound = 0.5) const;

  /// The element, 0 where it lies within bound of 0.
  Tensor hardshrink(Scalar bound = 0.5) const;

  // Comparison and logic
  // --------------------

  /// a == b, elementwise, broadcasting, as bool.
  Tensor eq(const Tensor &b) const;

  /// a != b, elementwise, broadcasting, as bool.
  Tensor ne(const Tensor &b) const;

  /// a < b, elementwise, broadcasting, as bool.
  Tensor lt(const Tensor &b) const;

  /// a <= b, elementwise, broadcasting, as bool.
  Tensor le(const Tensor &b) const;

  /// a > b, elementwise, broadcasting, as bool.
  Tensor gt(const Tensor &b) const;

  /// a >= b, elementwise, broadcasting, as bool.
  Tensor ge(const Tensor &b) const;

  /// a == b with a number, as bool.
  Tensor eq(Scalar b) const;

  /// a != b with a number, as bool.
  Tensor ne(Scalar b) const;

  /// a < b with a number, as bool.
  Tensor lt(Scalar b) const;

  /// a <= b with a number, as bool.
  Tensor le(Scalar b) const;

  /// a > b with a number, as bool.
  Tensor gt(Scalar b) const;

  /// a >= b with a number, as bool.
  Tensor ge(Scalar b) const;

  /// Whether the element is zero (or false).
  Tensor logical_not() const;

  /// Whether both elements are true (not zero).
  Tensor logical_and(const Tensor &b) const;

  /// Whether at least one of the elements is true (not zero).
  Tensor logical_or(const Tensor &b) const;

  /// Whether two tensors have the same sizes and the same elements.
  bool equal(const Tensor &b) const;

  /// a where the condition is true, b elsewhere, broadcasting.
  Tensor where(const Tensor &a, const Tensor &b) const;

  /// a where the condition is true, the number b elsewhere.
  Tensor where_other_scalar(const Tensor &a, Scalar b) const;

  /// The number a where the condition is true, b elsewhere.
  Tensor where_self_scalar(Scalar a, const Tensor &b) const;

  /// Whether exactly one of the elements is true (not zero).
  Tensor logical_xor(const Tensor &b) const;

  /// Whether the elements differ by at most atol + rtol * abs(b).
  Tensor isclose(const Tensor &b, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) const;

  /// Whether all elements differ by at most atol + rtol * abs(b).
  bool allclose(const Tensor &b, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) const;

  /// Whether the element of a occurs in b.
  Tensor isin(const Tensor &b, bool assume_unique = false, bool invert = false) const;

  // Matrices
  // --------

  /// The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of products.
  Tensor matmul(const Tensor &b) const;

  /// The dot product of two vectors of one length.
  Tensor dot(const Tensor &b) const;

  /// The product of two matrices.
  Tensor mm(const Tensor &mat2) const;

  /// The product of a matrix and a vector.
  Tensor mv(const Tensor &vec) const;

  /// The products of a batch of matrices with another.
  Tensor bmm(const Tensor &mat2) const;

  /// beta * t + alpha * (mat1 @ mat2).
  Tensor addmm(const Tensor &mat1, const Tensor &mat2, Scalar beta = 1, Scalar alpha = 1) const;

  /// beta * t + alpha * (mat @ vec).
  Tensor addmv(const Tensor &mat, const Tensor &vec, Scalar beta = 1, Scalar alpha = 1) const;

  /// beta * t + alpha * (batch1 @ batch2), matrix by matrix.
  Tensor baddbmm(const Tensor &batch1, const Tensor &batch2, Scalar beta = 1, Scalar alpha = 1) const;

  /// The matrix of all products of an element of a vector with one of another.
  Tensor outer(const Tensor &vec2) const;

  /// The sums of products over the last dimension of both.
  Tensor inner(const Tensor &b) const;

  /// The Kronecker product.
  Tensor kron(const Tensor &b) const;

  /// The cross product along a dimension of size 3.
  Tensor cross(const Tensor &b, std::int64_t dim = -1) const;

  /// The sums of products over pairs of dimensions.
  Tensor tensordot(const Tensor &b, List<std::int64_t> dims_a, List<std::int64_t> dims_b) const;

  /// The sum of the diagonal of a matrix.
  Tensor trace() const;

  /// The inverse of a square matrix; an error where there is none.
  Tensor linalg_inv() const;

  /// The pseudo-inverse; singular values below the tolerances count as zero.
  Tensor linalg_pinv(
      std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt,
      bool hermitian = false) const;

  /// The determinant.
  Tensor linalg_det() const;

  /// The sign of the determinant and the logarithm of its absolute value. Returns sign, logabsdet.
  std::tuple<Tensor, Tensor> linalg_slogdet() const;

  /// The x of a @ x = b, or of x @ a = b where left is false.
  Tensor linalg_solve(const Tensor &b, bool left = true) const;

  /// The x of t @ x = b for a triangular matrix.
  Tensor linalg_solve_triangular(const Tensor &b, bool upper, bool left = true, bool unitriangular = false) const;

  /// The least-squares solution of t @ x = b with residuals, rank and singular values. Returns solution, residuals,
  /// rank, singular_values.
  std::tuple<Tensor, Tensor, Tensor, Tensor> linalg_lstsq(
      const Tensor &b, std::optional<double> rcond = std::nullopt,
      std::optional<std::string_view> driver = std::nullopt) const;

  /// An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r". Returns Q,
  /// R.
  std::tuple<Tensor, Tensor> linalg_qr(std::string_view mode = "reduced") const;

  /// A permutation, a lower and an upper triangular matrix whose product it is. Returns P, L, U.
  std::tuple<Tensor, Tensor, Tensor> linalg_lu(bool pivot = true) const;

  /// The singular value decomposition: U, the values in descending order, and V transposed. Returns U, S, Vh.
  std::tuple<Tensor, Tensor, Tensor> linalg_svd(bool full_matrices = true) const;

  /// The singular values in descending order.
  Tensor linalg_svdvals() const;

  /// Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is read.
  /// Returns eigenvalues, eigenvectors.
  std::tuple<Tensor, Tensor> linalg_eigh(std::string_view uplo = "L") const;

  /// The eigenvalues of a symmetric matrix in ascending order.
  Tensor linalg_eigvalsh(std::string_view uplo = "L") const;

  /// The triangular matrix whose product with its transpose is this positive definite one.
  Tensor linalg_cholesky(bool upper = false) const;

  /// The x of a @ x = b by the Cholesky factor of a.
  Tensor cholesky_solve(const Tensor &factor, bool upper = false) const;

  /// The n-th power of a square matrix; a negative n takes the inverse.
  Tensor linalg_matrix_power(std::int64_t n) const;

  /// How many singular values are above the tolerances.
  Tensor linalg_matrix_rank(
      std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt,
      bool hermitian = false) const;

  /// A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
  Tensor linalg_norm(
      std::optional<Scalar> ord = std::nullopt, OptionalList<std::int64_t, 1> dim = std::nullopt,
      bool keepdim = false, std::optional<Dtype> dtype = std::nullopt) const;

  /// The norm of order `ord` of the elements along dimensions (none = all).
  Tensor linalg_vector_norm(
      Scalar ord = 2, OptionalList<std::int64_t, 1> dim = std::nullopt, bool keepdim = false,
      std::optional<Dtype> dtype = std::nullopt) const;

  /// The norm of order `ord` of matrices, which lie along two dimensions.
  Tensor linalg_matrix_norm(
      Scalar ord, List<std::int64_t> dim = {-2, -1}, bool keepdim = false,
      std::optional<Dtype> dtype = std::nullopt) const;

  /// The p-norm distances between all rows of two matrices.
  Tensor cdist(const Tensor &x2, double p = 2) const;

  /// The covariances of variables, the rows, over observations, the columns.
  Tensor cov(
      std::int64_t correction = 1, Maybe<Tensor> fweights = std::nullopt,
      Maybe<Tensor> aweights = std::nullopt) const;

  /// The correlations of variables, the rows, over observations, the columns.
  Tensor corrcoef() const;

  /// input @ weight transposed, plus bias.
  Tensor linear(const Tensor &weight, Maybe<Tensor> bias = std::nullopt) const;

  // Reductions
  // ----------

  /// The sum of all elements; of integers and bools an i64.
  Tensor sum() const;

  /// The sum along dimensions (none = all), computed in dtype if it is given.
  Tensor sum_dim(
      OptionalList<std::int64_t, 1> dim, bool keepdim = false, std::optional<Dtype> dtype = std::nullopt) const;

  /// The mean of all elements, which must be floating point.
  Tensor mean() const;

  /// The mean along dimensions (none = all).
  Tensor mean_dim(OptionalList<std::int64_t, 1> dim, bool keepdim = false) const;

  /// The product of all elements; of integers and bools an i64.
  Tensor prod() const;

  /// The product along a dimension.
  Tensor prod_dim(std::int64_t dim, bool keepdim = false) const;

  /// The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
  Tensor var(
      OptionalList<std::int64_t, 1> dim = std::nullopt, std::optional<Scalar> correction = std::nullopt,
      bool keepdim = false) const;

  /// The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none =
  /// 1).
  Tensor std(
      OptionalList<std::int64_t, 1> dim = std::nullopt, std::optional<Scalar> correction = std::nullopt,
      bool keepdim = false) const;

  /// The largest element.
  Tensor max() const;

  /// The largest elements along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> max_dim(std::int64_t dim, bool keepdim = false) const;

  /// The smallest element.
  Tensor min() const;

  /// The smallest elements along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> min_dim(std::int64_t dim, bool keepdim = false) const;

  /// Where the largest element along a dimension stands (none = in the flattened tensor).
  Tensor argmax(std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false) const;

  /// Where the smallest element along a dimension stands (none = in the flattened tensor).
  Tensor argmin(std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false) const;

  /// Whether any element is true (not zero).
  Tensor any() const;

  /// Whether any element along a dimension is true (not zero).
  Tensor any_dim(std::int64_t dim, bool keepdim = false) const;

  /// Whether all elements are true (not zero).
  Tensor all() const;

  /// Whether all elements along a dimension are true (not zero).
  Tensor all_dim(std::int64_t dim, bool keepdim = false) const;

  /// The sums of the elements up to each place along a dimension.
  Tensor cumsum(std::int64_t dim) const;

  /// The sum of all elements, computed in dtype if it is given.
  Tensor sum_dtype(std::optional<Dtype> dtype = std::nullopt) const;

  /// The largest elements along dimensions (an empty list = all).
  Tensor amax(List<std::int64_t, 1> dim = {}, bool keepdim = false) const;

  /// The smallest elements along dimensions (an empty list = all).
  Tensor amin(List<std::int64_t, 1> dim = {}, bool keepdim = false) const;

  /// The smallest and the largest elements along a dimension (none = all). Returns min, max.
  std::tuple<Tensor, Tensor> aminmax(std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false) const;

  /// The p-norm of all elements.
  Tensor norm(Scalar p = 2) const;

  /// The p-norm (none = 2) along dimensions.
  Tensor norm_dim(std::optional<Scalar> p, List<std::int64_t, 1> dim, bool keepdim = false) const;

  /// log(sum(exp(t))) along dimensions without overflow.
  Tensor logsumexp(List<std::int64_t, 1> dim, bool keepdim = false) const;

  /// The median of all elements, the lower one of two; NaN where there is one.
  Tensor median() const;

  /// The medians along a dimension, the lower one of two, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> median_dim(std::int64_t dim, bool keepdim = false) const;

  /// The median of all elements that aren't NaN.
  Tensor nanmedian() const;

  /// The most frequent values along a dimension, and where one of each stands. Returns values, indices.
  std::tuple<Tensor, Tensor> mode(std::int64_t dim = -1, bool keepdim = false) const;

  /// The sum along dimensions (none = all) of what isn't NaN.
  Tensor nansum(
      OptionalList<std::int64_t, 1> dim = std::nullopt, bool keepdim = false,
      std::optional<Dtype> dtype = std::nullopt) const;

  /// The mean along dimensions (none = all) of what isn't NaN.
  Tensor nanmean(
      OptionalList<std::int64_t, 1> dim = std::nullopt, bool keepdim = false,
      std::optional<Dtype> dtype = std::nullopt) const;

  /// How many elements along a dimension (none = all) aren't zero.
  Tensor count_nonzero(std::optional<std::int64_t> dim = std::nullopt) const;

  /// Variances and means along dimensions (none = all).
  std::tuple<Tensor, Tensor> var_mean(
      OptionalList<std::int64_t, 1> dim = std::nullopt, std::optional<Scalar> correction = std::nullopt,
      bool keepdim = false) const;

  /// Standard deviations and means along dimensions (none = all).
  std::tuple<Tensor, Tensor> std_mean(
      OptionalList<std::int64_t, 1> dim = std::nullopt, std::optional<Scalar> correction = std::nullopt,
      bool keepdim = false) const;

  /// The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or
  /// "nearest".
  Tensor quantile(
      const Tensor &q, std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false,
      std::string_view interpolation = "linear") const;

  /// One quantile along a dimension (none = all).
  Tensor quantile(
      double q, std::optional<std::int64_t> dim = std::nullopt, bool keepdim = false,
      std::string_view interpolation = "linear") const;

  /// The products of the elements up to each place along a dimension.
  Tensor cumprod(std::int64_t dim) const;

  /// The largest elements up to each place along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> cummax(std::int64_t dim) const;

  /// The smallest elements up to each place along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> cummin(std::int64_t dim) const;

  /// log(cumsum(exp(t))) along a dimension without overflow.
  Tensor logcumsumexp(std::int64_t dim) const;

  /// The differences of neighbours along a dimension, taken n times, after joining what is to stand before and after.
  Tensor diff(
      std::int64_t n = 1, std::int64_t dim = -1, Maybe<Tensor> prepend = std::nullopt,
      Maybe<Tensor> append = std::nullopt) const;

  /// The integral along a dimension by trapezoids that are dx wide.
  Tensor trapezoid(Scalar dx = 1, std::int64_t dim = -1) const;

  /// How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
  Tensor histc(std::int64_t bins = 100, Scalar low = 0, Scalar high = 0) const;

  /// How often each integer occurs, or the sum of its weights.
  Tensor bincount(Maybe<Tensor> weights = std::nullopt, std::int64_t minlength = 0) const;

  // Shape
  // -----

  /// The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a
  /// copy. The result may share the memory of this.
  Tensor reshape(List<std::int64_t> dims) const;

  /// A view with other sizes, of which one may be -1; an error where only a copy would do. The result may share the
  /// memory of this.
  Tensor view(List<std::int64_t> dims) const;

  /// A view with two dimensions swapped. The result may share the memory of this.
  Tensor transpose(std::int64_t dim0, std::int64_t dim1) const;

  /// A view with the dimensions in another order. The result may share the memory of this.
  Tensor permute(List<std::int64_t> dims) const;

  /// A view without the dimensions of size 1. The result may share the memory of this.
  Tensor squeeze() const;

  /// A view without one dimension, if its size is 1. The result may share the memory of this.
  Tensor squeeze_dim(std::int64_t dim) const;

  /// A view with a new dimension of size 1. The result may share the memory of this.
  Tensor unsqueeze(std::int64_t dim) const;

  /// A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size. The result may share the
  /// memory of this.
  Tensor expand(List<std::int64_t> dims) const;

  /// The dimensions from start_dim to end_dim made one; a view where possible, else a copy. The result may share the
  /// memory of this.
  Tensor flatten(std::int64_t start_dim = 0, std::int64_t end_dim = -1) const;

  /// A copy with the elements along dimensions in reverse.
  Tensor flip(List<std::int64_t> dims) const;

  /// Views of parts of split_size along a dimension; the last one may be smaller.
  std::vector<Tensor> split(std::int64_t split_size, std::int64_t dim = 0) const;

  /// A view of a matrix with its dimensions swapped. The result may share the memory of this.
  Tensor t() const;

  /// A view with the last two dimensions swapped. The result may share the memory of this.
  Tensor mT() const;

  /// A view with two dimensions swapped. The result may share the memory of this.
  Tensor swapaxes(std::int64_t axis0, std::int64_t axis1) const;

  /// A view with dimensions moved to other places. The result may share the memory of this.
  Tensor movedim(List<std::int64_t> source, List<std::int64_t> destination) const;

  /// A view without those of some dimensions whose size is 1. The result may share the memory of this.
  Tensor squeeze_dims(List<std::int64_t> dims) const;

  /// A view with one dimension made several, of which one may be -1. The result may share the memory of this.
  Tensor unflatten(std::int64_t dim, List<std::int64_t> sizes) const;

  /// A view broadcast to sizes. The result may share the memory of this.
  Tensor broadcast_to(List<std::int64_t> dims) const;

  /// A view of a broadcast to the sizes of b. The result may share the memory of this.
  Tensor expand_as(const Tensor &b) const;

  /// a with the sizes of b; a view where possible, else a copy. The result may share the memory of this.
  Tensor reshape_as(const Tensor &b) const;

  /// The same memory read as another dtype. The result may share the memory of this.
  Tensor view_dtype(Dtype dtype) const;

  /// A view of the memory with any sizes, strides and offset. The result may share the memory of this.
  Tensor as_strided(
      List<std::int64_t> dims, List<std::int64_t> stride,
      std::optional<std::int64_t> storage_offset = std::nullopt) const;

  /// A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end. The result
  /// may share the memory of this.
  Tensor unfold(std::int64_t dim, std::int64_t size, std::int64_t step) const;

  /// A view of a diagonal of two dimensions, which becomes the last dimension. The result may share the memory of
  /// this.
  Tensor diagonal(std::int64_t offset = 0, std::int64_t dim1 = 0, std::int64_t dim2 = 1) const;

  /// The diagonal of a matrix, or a matrix with a vector on its diagonal.
  Tensor diag(std::int64_t diagonal = 0) const;

  /// Matrices with the last dimension on their diagonals.
  Tensor diag_embed(std::int64_t offset = 0, std::int64_t dim1 = -2, std::int64_t dim2 = -1) const;

  /// The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of the
  /// main one.
  Tensor tril(std::int64_t diagonal = 0) const;

  /// The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of the
  /// main one.
  Tensor triu(std::int64_t diagonal = 0) const;

  /// All elements as a vector; a view where possible, else a copy. The result may share the memory of this.
  Tensor ravel() const;

  /// A copy repeated along dimensions, new ones in front.
  Tensor repeat(List<std::int64_t> repeats) const;

  /// A copy repeated along the last dimensions.
  Tensor tile(List<std::int64_t> dims) const;

  /// Every place along a dimension (none = flattened) as often as a tensor of integers says.
  Tensor repeat_interleave(const Tensor &repeats, std::optional<std::int64_t> dim = std::nullopt) const;

  /// Every place along a dimension (none = flattened) repeated.
  Tensor repeat_interleave_int(std::int64_t repeats, std::optional<std::int64_t> dim = std::nullopt) const;

  /// The elements moved along dimensions; what leaves at one end comes in at the other.
  Tensor roll(List<std::int64_t, 1> shifts, List<std::int64_t, 1> dims = {}) const;

  /// Turned k times by 90 degrees in the plane of two dimensions.
  Tensor rot90(std::int64_t k = 1, List<std::int64_t> dims = {0, 1}) const;

  /// The columns (dimension 1) in reverse.
  Tensor fliplr() const;

  /// The rows (dimension 0) in reverse.
  Tensor flipud() const;

  /// Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
  std::vector<Tensor> chunk(std::int64_t chunks, std::int64_t dim = 0) const;

  /// Views of parts of these sizes along a dimension.
  std::vector<Tensor> split_sizes(List<std::int64_t> sizes, std::int64_t dim = 0) const;

  /// Views of so many nearly equal parts along a dimension.
  std::vector<Tensor> tensor_split(std::int64_t sections, std::int64_t dim = 0) const;

  /// Views of the parts between places along a dimension.
  std::vector<Tensor> tensor_split_at(List<std::int64_t> indices, std::int64_t dim = 0) const;

  /// Views of all places along a dimension, which goes away.
  std::vector<Tensor> unbind(std::int64_t dim = 0) const;

  /// Channels made into pixels: (C r r, H, W) becomes (C, H r, W r).
  Tensor pixel_shuffle(std::int64_t upscale_factor) const;

  /// Pixels made into channels: (C, H r, W r) becomes (C r r, H, W).
  Tensor pixel_unshuffle(std::int64_t downscale_factor) const;

  /// Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular".
  Tensor pad(
      List<std::int64_t> pad, std::string_view mode = "constant", std::optional<double> value = std::nullopt) const;

  /// A view with one dimension at least.
  Tensor atleast_1d() const;

  /// A view with two dimensions at least.
  Tensor atleast_2d() const;

  /// A view with three dimensions at least.
  Tensor atleast_3d() const;

  /// Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows).
  Tensor unfold_windows(
      List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> dilation, List<std::int64_t, 2> padding,
      List<std::int64_t, 2> stride) const;

  /// Columns summed into images where their windows lie: the reverse of unfold_windows.
  Tensor fold_windows(
      List<std::int64_t, 2> output_size, List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> dilation,
      List<std::int64_t, 2> padding, List<std::int64_t, 2> stride) const;

  // Selection
  // ---------

  /// A view of one place along a dimension, which goes away. The result may share the memory of this.
  Tensor select(std::int64_t dim, std::int64_t index) const;

  /// A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a
  /// dimension. The result may share the memory of this.
  Tensor slice(
      std::int64_t dim = 0, std::optional<std::int64_t> start = std::nullopt,
      std::optional<std::int64_t> stop = std::nullopt, std::int64_t step = 1) const;

  /// A view of `length` places from `start` on along a dimension. The result may share the memory of this.
  Tensor narrow(std::int64_t dim, std::int64_t start, std::int64_t length) const;

  /// A copy of the places along a dimension that a vector of integers names.
  Tensor index_select(std::int64_t dim, const Tensor &index) const;

  /// For every element of the index the element along a dimension that it names.
  Tensor gather(std::int64_t dim, const Tensor &index) const;

  /// A copy with a number where the mask is true.
  Tensor masked_fill(const Tensor &mask, Scalar value) const;

  /// The elements along a dimension in order, and where they stood. Returns values, indices.
  std::tuple<Tensor, Tensor> sort(std::int64_t dim = -1, bool descending = false) const;

  /// The k largest (or smallest) elements along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> topk(std::int64_t k, std::int64_t dim = -1, bool largest = true) const;

  /// For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
  Tensor one_hot(std::int64_t num_classes = -1) const;

  /// A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole dimension.
  Tensor index(const Objects<Tensor> &indices) const;

  /// A copy with the elements that tensors of integers or bools name set to values, or the values added.
  Tensor index_put(const Objects<Tensor> &indices, const Tensor &values, bool accumulate = false) const;

  /// Sets the elements that tensors of integers or bools name to values, or adds the values to them. Returns the
  /// object itself.
  const Tensor &index_put_(const Objects<Tensor> &indices, const Tensor &values, bool accumulate = false) const;

  /// The elements at places in the flattened tensor.
  Tensor take(const Tensor &index) const;

  /// For every element of the indices the element along a dimension that it names; the other dimensions broadcast.
  Tensor take_along_dim(const Tensor &indices, std::optional<std::int64_t> dim = std::nullopt) const;

  /// A copy with alpha times the slices of source added at places along a dimension.
  Tensor index_add(std::int64_t dim, const Tensor &index, const Tensor &source, Scalar alpha = 1) const;

  /// A copy with the slices of source set at places along a dimension.
  Tensor index_copy(std::int64_t dim, const Tensor &index, const Tensor &source) const;

  /// A copy with a number set at places along a dimension.
  Tensor index_fill(std::int64_t dim, const Tensor &index, Scalar value) const;

  /// A copy with every element of src set at the place along a dimension that the index names.
  Tensor scatter(std::int64_t dim, const Tensor &index, const Tensor &src) const;

  /// A copy with a number set at the places along a dimension that the index names.
  Tensor scatter(std::int64_t dim, const Tensor &index, Scalar value) const;

  /// A copy with every element of src added at the place along a dimension that the index names.
  Tensor scatter_add(std::int64_t dim, const Tensor &index, const Tensor &src) const;

  /// A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean",
  /// "amax", "amin".
  Tensor scatter_reduce(
      std::int64_t dim, const Tensor &index, const Tensor &src, std::string_view reduce,
      bool include_self = true) const;

  /// A copy with the only element of a tensor where the mask is true.
  Tensor masked_fill_tensor(const Tensor &mask, const Tensor &value) const;

  /// The elements where the mask is true, as a vector.
  Tensor masked_select(const Tensor &mask) const;

  /// A copy with the elements of source, in order, where the mask is true.
  Tensor masked_scatter(const Tensor &mask, const Tensor &source) const;

  /// The places of the elements that aren't zero, as rows.
  Tensor nonzero() const;

  /// Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left).
  Tensor searchsorted(
      const Tensor &values, std::optional<std::string_view> side = std::nullopt,
      Maybe<Tensor> sorter = std::nullopt) const;

  /// The number of the range between sorted boundaries that each element falls into.
  Tensor bucketize(const Tensor &boundaries, bool right = false) const;

  /// The places of the elements along a dimension in order; equal ones keep theirs if stable.
  Tensor argsort(bool stable, std::int64_t dim = -1, bool descending = false) const;

  /// The elements along a dimension in order, equal ones as they stood, and where they stood. Returns values,
  /// indices.
  std::tuple<Tensor, Tensor> sort_stable(std::int64_t dim = -1, bool descending = false) const;

  /// The k-th smallest elements along a dimension, and where they stand. Returns values, indices.
  std::tuple<Tensor, Tensor> kthvalue(std::int64_t k, std::int64_t dim = -1, bool keepdim = false) const;

  /// The different elements, for each element which of them it is, and how often each occurs; what isn't asked for is
  /// empty.
  std::tuple<Tensor, Tensor, Tensor> unique(
      bool sorted = true, bool return_inverse = false, bool return_counts = false) const;

  /// The different slices along a dimension, for each slice which of them it is, and how often each occurs.
  std::tuple<Tensor, Tensor, Tensor> unique_dim(
      std::int64_t dim, bool sorted = true, bool return_inverse = false, bool return_counts = false) const;

  /// The elements without repetitions in a row, for each element which of them it is, and how long each row is.
  std::tuple<Tensor, Tensor, Tensor> unique_consecutive(
      bool return_inverse = false, bool return_counts = false, std::optional<std::int64_t> dim = std::nullopt) const;

  // Losses
  // ------

  /// The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses.
  Tensor mse_loss(const Tensor &target, std::int64_t reduction = 1) const;

  /// The absolute values of the differences.
  Tensor l1_loss(const Tensor &target, std::int64_t reduction = 1) const;

  /// The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2.
  Tensor smooth_l1_loss(const Tensor &target, std::int64_t reduction = 1, double beta = 1.0) const;

  /// Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2).
  Tensor huber_loss(const Tensor &target, std::int64_t reduction = 1, double delta = 1.0) const;

  /// The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1.
  Tensor nll_loss(
      const Tensor &target, Maybe<Tensor> weight = std::nullopt, std::int64_t reduction = 1,
      std::int64_t ignore_index = -100) const;

  /// log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of
  /// t's shape.
  Tensor cross_entropy_loss(
      const Tensor &target, Maybe<Tensor> weight = std::nullopt, std::int64_t reduction = 1,
      std::int64_t ignore_index = -100, double label_smoothing = 0.0) const;

  /// The cross entropy of probabilities and targets from 0 to 1.
  Tensor binary_cross_entropy(
      const Tensor &target, Maybe<Tensor> weight = std::nullopt, std::int64_t reduction = 1) const;

  /// sigmoid and binary_cross_entropy in one, without overflow.
  Tensor binary_cross_entropy_with_logits(
      const Tensor &target, Maybe<Tensor> weight = std::nullopt, Maybe<Tensor> pos_weight = std::nullopt,
      std::int64_t reduction = 1) const;

  /// target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
  Tensor kl_div(const Tensor &target, std::int64_t reduction = 1, bool log_target = false) const;

  /// 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1.
  Tensor cosine_embedding_loss(
      const Tensor &input2, const Tensor &target, double margin = 0.0, std::int64_t reduction = 1) const;

  /// max(0, -target * (input1 - input2) + margin).
  Tensor margin_ranking_loss(
      const Tensor &input2, const Tensor &target, double margin = 0.0, std::int64_t reduction = 1) const;

  /// max(0, distance to the positive - distance to the negative + margin), by the p-norm.
  Tensor triplet_margin_loss(
      const Tensor &positive, const Tensor &negative, double margin = 1.0, double p = 2, double eps = 1e-06,
      bool swap = false, std::int64_t reduction = 1) const;

  /// The element where the target is 1, max(0, margin - element) where it is -1.
  Tensor hinge_embedding_loss(const Tensor &target, double margin = 1.0, std::int64_t reduction = 1) const;

  /// log(1 + exp(-target * element)).
  Tensor soft_margin_loss(const Tensor &target, std::int64_t reduction = 1) const;

  /// Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes.
  Tensor multi_margin_loss(
      const Tensor &target, Scalar p = 1, Scalar margin = 1, Maybe<Tensor> weight = std::nullopt,
      std::int64_t reduction = 1) const;

  /// The cosine of the angle between vectors along a dimension.
  Tensor cosine_similarity(const Tensor &x2, std::int64_t dim = 1, double eps = 1e-08) const;

  /// The p-norm of x1 - x2 + eps along the last dimension.
  Tensor pairwise_distance(const Tensor &x2, double p = 2, double eps = 1e-06, bool keepdim = false) const;

  // Normalization and dropout
  // -------------------------

  /// Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates the running
  /// ones), else by the running ones; then scaled and shifted.
  Tensor batch_norm(
      Maybe<Tensor> weight, Maybe<Tensor> bias, Maybe<Tensor> running_mean, Maybe<Tensor> running_var, bool training,
      double momentum, double eps) const;

  /// The last dimensions with mean 0 and variance 1, then scaled and shifted.
  Tensor layer_norm(
      List<std::int64_t> normalized_shape, Maybe<Tensor> weight = std::nullopt, Maybe<Tensor> bias = std::nullopt,
      double eps = 1e-05) const;

  /// Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel.
  Tensor group_norm(
      std::int64_t num_groups, Maybe<Tensor> weight = std::nullopt, Maybe<Tensor> bias = std::nullopt,
      double eps = 1e-05) const;

  /// Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
  Tensor instance_norm(
      Maybe<Tensor> weight, Maybe<Tensor> bias, Maybe<Tensor> running_mean, Maybe<Tensor> running_var,
      bool use_input_stats, double momentum, double eps) const;

  /// The last dimensions divided by the root of their mean square, then scaled.
  Tensor rms_norm(
      List<std::int64_t> normalized_shape, Maybe<Tensor> weight = std::nullopt,
      std::optional<double> eps = std::nullopt) const;

  /// Elements set to zero with the probability p and the others divided by 1 - p, when training.
  Tensor dropout(double p, bool train) const;

  /// Whole channels set to zero with the probability p and the others divided by 1 - p, when training.
  Tensor feature_dropout(double p, bool train) const;

  /// Dropout that keeps mean and variance of what selu makes, when training.
  Tensor alpha_dropout(double p, bool train) const;

  // Convolution
  // -----------

  /// Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
  Tensor conv1d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 1> stride = 1,
      List<std::int64_t, 1> padding = 0, List<std::int64_t, 1> dilation = 1, std::int64_t groups = 1) const;

  /// Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
  Tensor conv2d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 2> stride = 1,
      List<std::int64_t, 2> padding = 0, List<std::int64_t, 2> dilation = 1, std::int64_t groups = 1) const;

  /// Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
  Tensor conv3d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 3> stride = 1,
      List<std::int64_t, 3> padding = 0, List<std::int64_t, 3> dilation = 1, std::int64_t groups = 1) const;

  /// conv1d with the padding "valid" or "same".
  Tensor conv1d_named(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 1> stride = 1,
      std::string_view padding = "valid", List<std::int64_t, 1> dilation = 1, std::int64_t groups = 1) const;

  /// conv2d with the padding "valid" or "same".
  Tensor conv2d_named(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 2> stride = 1,
      std::string_view padding = "valid", List<std::int64_t, 2> dilation = 1, std::int64_t groups = 1) const;

  /// The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K).
  Tensor conv_transpose1d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 1> stride = 1,
      List<std::int64_t, 1> padding = 0, List<std::int64_t, 1> output_padding = 0, std::int64_t groups = 1,
      List<std::int64_t, 1> dilation = 1) const;

  /// The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW).
  Tensor conv_transpose2d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 2> stride = 1,
      List<std::int64_t, 2> padding = 0, List<std::int64_t, 2> output_padding = 0, std::int64_t groups = 1,
      List<std::int64_t, 2> dilation = 1) const;

  /// The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW).
  Tensor conv_transpose3d(
      const Tensor &weight, Maybe<Tensor> bias = std::nullopt, List<std::int64_t, 3> stride = 1,
      List<std::int64_t, 3> padding = 0, List<std::int64_t, 3> output_padding = 0, std::int64_t groups = 1,
      List<std::int64_t, 3> dilation = 1) const;

  // Pooling and resampling
  // ----------------------

  /// The largest elements of windows; an empty stride is the window's size, here and in all pools.
  Tensor max_pool1d(
      List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride = {}, List<std::int64_t, 1> padding = 0,
      List<std::int64_t, 1> dilation = 1, bool ceil_mode = false) const;

  /// The largest elements of windows.
  Tensor max_pool2d(
      List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride = {}, List<std::int64_t, 2> padding = 0,
      List<std::int64_t, 2> dilation = 1, bool ceil_mode = false) const;

  /// The largest elements of windows.
  Tensor max_pool3d(
      List<std::int64_t, 3> kernel_size, List<std::int64_t, 3> stride = {}, List<std::int64_t, 3> padding = 0,
      List<std::int64_t, 3> dilation = 1, bool ceil_mode = false) const;

  /// The largest elements of windows, and where they stand in their row.
  std::tuple<Tensor, Tensor> max_pool1d_with_indices(
      List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride = {}, List<std::int64_t, 1> padding = 0,
      List<std::int64_t, 1> dilation = 1, bool ceil_mode = false) const;

  /// The largest elements of windows, and where they stand in their flattened image.
  std::tuple<Tensor, Tensor> max_pool2d_with_indices(
      List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride = {}, List<std::int64_t, 2> padding = 0,
      List<std::int64_t, 2> dilation = 1, bool ceil_mode = false) const;

  /// The means of windows.
  Tensor avg_pool1d(
      List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride = {}, List<std::int64_t, 1> padding = 0,
      bool ceil_mode = false, bool count_include_pad = true) const;

  /// The means of windows, or their sums divided by divisor_override.
  Tensor avg_pool2d(
      List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride = {}, List<std::int64_t, 2> padding = 0,
      bool ceil_mode = false, bool count_include_pad = true,
      std::optional<std::int64_t> divisor_override = std::nullopt) const;

  /// The means of windows, or their sums divided by divisor_override.
  Tensor avg_pool3d(
      List<std::int64_t, 3> kernel_size, List<std::int64_t, 3> stride = {}, List<std::int64_t, 3> padding = 0,
      bool ceil_mode = false, bool count_include_pad = true,
      std::optional<std::int64_t> divisor_override = std::nullopt) const;

  /// The largest elements of windows that make the wanted size, and where they stand.
  std::tuple<Tensor, Tensor> adaptive_max_pool1d(List<std::int64_t, 1> output_size) const;

  /// The largest elements of windows that make the wanted sizes, and where they stand.
  std::tuple<Tensor, Tensor> adaptive_max_pool2d(List<std::int64_t, 2> output_size) const;

  /// The largest elements of windows that make the wanted sizes, and where they stand.
  std::tuple<Tensor, Tensor> adaptive_max_pool3d(List<std::int64_t, 3> output_size) const;

  /// The means of windows that make the wanted size.
  Tensor adaptive_avg_pool1d(List<std::int64_t, 1> output_size) const;

  /// The means of windows that make the wanted sizes.
  Tensor adaptive_avg_pool2d(List<std::int64_t, 2> output_size) const;

  /// The means of windows that make the wanted sizes.
  Tensor adaptive_avg_pool3d(List<std::int64_t, 3> output_size) const;

  /// A signal in another size, or by a factor, by the nearest element.
  Tensor upsample_nearest1d(OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const;

  /// An image in another size, or by factors, by the nearest element.
  Tensor upsample_nearest2d(OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const;

  /// A volume in another size, or by factors, by the nearest element.
  Tensor upsample_nearest3d(OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const;

  /// A signal in another size, or by a factor, by straight lines.
  Tensor upsample_linear1d(
      OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const;

  /// An image in another size, or by factors, by straight lines.
  Tensor upsample_bilinear2d(
      OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const;

  /// An image in another size, or by factors, by cubics.
  Tensor upsample_bicubic2d(
      OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const;

  /// A volume in another size, or by factors, by straight lines.
  Tensor upsample_trilinear3d(
      OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const;

  // Embedding, attention and recurrent layers
  // -----------------------------------------

  /// The rows of a matrix that integers name; the row padding_idx gets no gradient.
  Tensor embedding(const Tensor &indices, std::int64_t padding_idx = -1, bool scale_grad_by_freq = false) const;

  /// Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient
  /// needs.
  std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(
      const Tensor &indices, const Tensor &offsets, bool scale_grad_by_freq, std::int64_t mode,
      Maybe<Tensor> per_sample_weights, bool include_last_offset, std::optional<std::int64_t> padding_idx) const;

  /// softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query).
  Tensor scaled_dot_product_attention(
      const Tensor &key, const Tensor &value, Maybe<Tensor> attn_mask = std::nullopt, double dropout_p = 0.0,
      bool is_causal = false, std::optional<double> scale = std::nullopt, bool enable_gqa = false) const;

  /// Layers of long short-term memory: the outputs, the last hidden and the last cell states.
  std::tuple<Tensor, Tensor, Tensor> lstm(
      const Objects<Tensor> &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers,
      double dropout, bool train, bool bidirectional, bool batch_first) const;

  /// Layers of gated recurrent units: the outputs and the last hidden states.
  std::tuple<Tensor, Tensor> gru(
      const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
      bool train, bool bidirectional, bool batch_first) const;

  /// Recurrent layers with tanh: the outputs and the last hidden states.
  std::tuple<Tensor, Tensor> rnn_tanh(
      const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
      bool train, bool bidirectional, bool batch_first) const;

  /// Recurrent layers with relu: the outputs and the last hidden states.
  std::tuple<Tensor, Tensor> rnn_relu(
      const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
      bool train, bool bidirectional, bool batch_first) const;

  /// One step of long short-term memory: the hidden and the cell state.
  std::tuple<Tensor, Tensor> lstm_cell(
      const Objects<Tensor> &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih = std::nullopt,
      Maybe<Tensor> b_hh = std::nullopt) const;

  /// One step of a gated recurrent unit.
  Tensor gru_cell(
      const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih = std::nullopt,
      Maybe<Tensor> b_hh = std::nullopt) const;

  /// One step of a recurrent unit with tanh.
  Tensor rnn_tanh_cell(
      const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih = std::nullopt,
      Maybe<Tensor> b_hh = std::nullopt) const;

  /// One step of a recurrent unit with relu.
  Tensor rnn_relu_cell(
      const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih = std::nullopt,
      Maybe<Tensor> b_hh = std::nullopt) const;

  // Fourier transforms
  // ------------------

  /// The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or
  /// "ortho".
  Tensor fft_fft(
      std::optional<std::int64_t> n = std::nullopt, std::int64_t dim = -1,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The inverse Fourier transform along a dimension.
  Tensor fft_ifft(
      std::optional<std::int64_t> n = std::nullopt, std::int64_t dim = -1,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The Fourier transform of real numbers: the half with frequencies from 0 on.
  Tensor fft_rfft(
      std::optional<std::int64_t> n = std::nullopt, std::int64_t dim = -1,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The real inverse of a half of a Fourier transform; n is the length of the result.
  Tensor fft_irfft(
      std::optional<std::int64_t> n = std::nullopt, std::int64_t dim = -1,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The Fourier transform over two dimensions.
  Tensor fft_fft2(
      OptionalList<std::int64_t, 1> s = std::nullopt, List<std::int64_t, 1> dim = {-2, -1},
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The inverse Fourier transform over two dimensions.
  Tensor fft_ifft2(
      OptionalList<std::int64_t, 1> s = std::nullopt, List<std::int64_t, 1> dim = {-2, -1},
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The Fourier transform of real numbers over two dimensions.
  Tensor fft_rfft2(
      OptionalList<std::int64_t, 1> s = std::nullopt, List<std::int64_t, 1> dim = {-2, -1},
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The real inverse of fft_rfft2.
  Tensor fft_irfft2(
      OptionalList<std::int64_t, 1> s = std::nullopt, List<std::int64_t, 1> dim = {-2, -1},
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The Fourier transform over dimensions (none = all).
  Tensor fft_fftn(
      OptionalList<std::int64_t, 1> s = std::nullopt, OptionalList<std::int64_t, 1> dim = std::nullopt,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The inverse Fourier transform over dimensions (none = all).
  Tensor fft_ifftn(
      OptionalList<std::int64_t, 1> s = std::nullopt, OptionalList<std::int64_t, 1> dim = std::nullopt,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The Fourier transform of real numbers over dimensions (none = all).
  Tensor fft_rfftn(
      OptionalList<std::int64_t, 1> s = std::nullopt, OptionalList<std::int64_t, 1> dim = std::nullopt,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The real inverse of fft_rfftn.
  Tensor fft_irfftn(
      OptionalList<std::int64_t, 1> s = std::nullopt, OptionalList<std::int64_t, 1> dim = std::nullopt,
      std::optional<std::string_view> norm = std::nullopt) const;

  /// The frequency 0 moved to the middle of dimensions (none = all).
  Tensor fft_fftshift(OptionalList<std::int64_t, 1> dim = std::nullopt) const;

  /// The reverse of fft_fftshift.
  Tensor fft_ifftshift(OptionalList<std::int64_t, 1> dim = std::nullopt) const;

  // Copies and conversion
  // ---------------------

  /// A copy with memory of its own.
  Tensor clone() const;

  /// The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds. The
  /// result may share the memory of this.
  Tensor contiguous() const;

  /// The tensor in another dtype, or itself if it has that dtype already. The result may share the memory of this.
  Tensor to_dtype(Dtype dtype) const;

  /// The tensor on another device, or itself if it is there already. The result may share the memory of this.
  Tensor to_device(Device device) const;

  /// The tensor on CUDA device n, or itself if it is there already. The result may share the memory of this.
  Tensor cuda(std::int64_t n) const;

  /// The tensor on the CPU, or itself if it is there already. The result may share the memory of this.
  Tensor cpu() const;

  /// The only element as a float.
  double item() const;

  /// The only element as an integer; a fraction is cut off.
  std::int64_t item_int() const;

  /// The only element as a real and an imaginary part.
  std::vector<double> item_complex() const;

  /// All elements as floats in row-major order; with less room than all of them nothing is written.
  std::vector<double> copy_out() const;

  /// All elements in row-major order as they lie in memory; with less room than all of them nothing is written.
  std::vector<std::uint8_t> to_bytes() const;

  /// All elements as integers in row-major order; with less room than all of them nothing is written; of a floating-
  /// point tensor an error.
  std::vector<std::int64_t> copy_out_ints() const;

  // Properties
  // ----------

  /// How many dimensions it has.
  std::int64_t ndim() const;

  /// How many elements it has.
  std::int64_t numel() const;

  /// Its sizes.
  std::vector<std::int64_t> shape() const;

  /// For every dimension how many elements apart two neighbours lie in memory.
  std::vector<std::int64_t> stride() const;

  /// Its dtype, an RT_TORCH_DTYPE_*.
  std::int64_t dtype() const;

  /// Its device: an RT_TORCH_DEVICE_*, or n = CUDA n.
  std::int64_t device() const;

  /// Whether it is on a CUDA device.
  bool is_cuda() const;

  /// Whether its elements lie in row-major order without gaps.
  bool is_contiguous() const;

  /// How many bytes an element takes.
  std::int64_t element_size() const;

  /// How many elements lie in its memory before its first one.
  std::int64_t storage_offset() const;

  /// The address of its first element, valid as long as the tensor is.
  std::int64_t data_pointer() const;

  /// Whether it is a view of another tensor, as gradients see it.
  bool is_view() const;

  /// How often its memory was changed in place.
  std::int64_t version() const;

  // Exchange with other libraries
  // -----------------------------

  /// The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes it calls
  /// its deleter, or free_dlpack.
  std::int64_t to_dlpack() const;

  /// A tensor over the memory of a DLManagedTensor, which it takes over.
  static Tensor from_dlpack(std::int64_t address);

  // Gradients
  // ---------

  /// Whether operations on the tensor are recorded for gradients.
  bool requires_grad() const;

  /// Has operations on a tensor recorded for gradients, or not; a result of recorded operations can't be taken out.
  /// Returns the object itself.
  const Tensor &set_requires_grad(bool required) const;

  /// Whether it isn't a result of recorded operations.
  bool is_leaf() const;

  /// The gradient that backward passes have added up, or none. It shares the memory that the next pass adds to, until
  /// set_grad takes it away.
  std::optional<Tensor> grad() const;

  /// Sets or takes away the gradient. Returns the object itself.
  const Tensor &set_grad(Maybe<Tensor> gradient) const;

  /// Has backward passes keep the gradient of a result of recorded operations too. Returns the object itself.
  const Tensor &retain_grad() const;

  /// Whether backward passes keep its gradient though it is a result of recorded operations.
  bool retains_grad() const;

  /// The name of the recorded operation that it is a result of; empty where there is none.
  std::string grad_fn() const;

  /// A tensor over the same memory that isn't recorded. The result may share the memory of this.
  Tensor detach() const;

  /// Takes a tensor out of what was recorded. Returns the object itself.
  const Tensor &detach_() const;

  /// A view of the whole tensor. The result may share the memory of this.
  Tensor alias() const;

  /// Whether it was made in inference mode.
  bool is_inference() const;

  // Functions of the caller's in gradients
  // --------------------------------------

  /// Has backward passes ask under a token what becomes of a tensor's gradient, and returns the hook's number.
  std::int64_t register_hook(std::int64_t token) const;

  /// Takes a hook away.
  void remove_hook(std::int64_t number) const;

  // In place
  // --------

  /// a += alpha * b, broadcasting b. Returns the object itself.
  const Tensor &add_(const Tensor &b, Scalar alpha = 1) const;

  /// a -= alpha * b, broadcasting b. Returns the object itself.
  const Tensor &sub_(const Tensor &b, Scalar alpha = 1) const;

  /// a *= b, broadcasting b. Returns the object itself.
  const Tensor &mul_(const Tensor &b) const;

  /// a /= b, broadcasting b. Returns the object itself.
  const Tensor &div_(const Tensor &b) const;

  /// a += b with a number. Returns the object itself.
  const Tensor &add_(Scalar b) const;

  /// a *= b with a number. Returns the object itself.
  const Tensor &mul_(Scalar b) const;

  /// Sets every element to a number. Returns the object itself.
  const Tensor &fill_(Scalar value) const;

  /// Sets every element to zero. Returns the object itself.
  const Tensor &zero_() const;

  /// Copies the elements of src, broadcasting and converting them. Returns the object itself.
  const Tensor &copy_(const Tensor &src) const;

  /// a -= b with a number. Returns the object itself.
  const Tensor &sub_(Scalar b) const;

  /// a /= b with a number. Returns the object itself.
  const Tensor &div_(Scalar b) const;

  /// a to the power of a number. Returns the object itself.
  const Tensor &pow_scalar_(Scalar b) const;

  /// Changes every sign. Returns the object itself.
  const Tensor &neg_() const;

  /// Takes every absolute value. Returns the object itself.
  const Tensor &abs_() const;

  /// Takes e to the power of every element. Returns the object itself.
  const Tensor &exp_() const;

  /// Takes every natural logarithm. Returns the object itself.
  const Tensor &log_() const;

  /// Takes every square root. Returns the object itself.
  const Tensor &sqrt_() const;

  /// Takes 1 divided by every element. Returns the object itself.
  const Tensor &reciprocal_() const;

  /// Rounds towards minus infinity. Returns the object itself.
  const Tensor &floor_() const;

  /// Rounds towards plus infinity. Returns the object itself.
  const Tensor &ceil_() const;

  /// Rounds to the nearest integer; halves go to the even one. Returns the object itself.
  const Tensor &round_() const;

  /// Limits the elements to the range from low to high, either of which may be none, but not both. Returns the object
  /// itself.
  const Tensor &clamp_(std::optional<Scalar> low = std::nullopt, std::optional<Scalar> high = std::nullopt) const;

  /// Sets what is negative to zero. Returns the object itself.
  const Tensor &relu_() const;

  /// Takes 1 / (1 + exp(-t)). Returns the object itself.
  const Tensor &sigmoid_() const;

  /// Takes every hyperbolic tangent. Returns the object itself.
  const Tensor &tanh_() const;

  /// t += value * tensor1 * tensor2, broadcasting both. Returns the object itself.
  const Tensor &addcmul_(const Tensor &tensor1, const Tensor &tensor2, Scalar value = 1) const;

  /// t += value * tensor1 / tensor2, broadcasting both. Returns the object itself.
  const Tensor &addcdiv_(const Tensor &tensor1, const Tensor &tensor2, Scalar value = 1) const;

  /// Goes a part of the way to stop. Returns the object itself.
  const Tensor &lerp_scalar_(const Tensor &stop, Scalar weight) const;

  /// t = beta * t + alpha * (mat1 @ mat2). Returns the object itself.
  const Tensor &addmm_(const Tensor &mat1, const Tensor &mat2, Scalar beta = 1, Scalar alpha = 1) const;

  /// Sets the elements where the mask is true to a number. Returns the object itself.
  const Tensor &masked_fill_(const Tensor &mask, Scalar value) const;

  /// Sets the elements where the mask is true to those of source, in order. Returns the object itself.
  const Tensor &masked_scatter_(const Tensor &mask, const Tensor &source) const;

  /// Adds alpha times the slices of source at places along a dimension. Returns the object itself.
  const Tensor &index_add_(std::int64_t dim, const Tensor &index, const Tensor &source, Scalar alpha = 1) const;

  /// Sets the slices at places along a dimension to those of source. Returns the object itself.
  const Tensor &index_copy_(std::int64_t dim, const Tensor &index, const Tensor &source) const;

  /// Sets the slices at places along a dimension to a number. Returns the object itself.
  const Tensor &index_fill_(std::int64_t dim, const Tensor &index, Scalar value) const;

  /// Sets every element of src at the place along a dimension that the index names. Returns the object itself.
  const Tensor &scatter_(std::int64_t dim, const Tensor &index, const Tensor &src) const;

  /// Sets a number at the places along a dimension that the index names. Returns the object itself.
  const Tensor &scatter_(std::int64_t dim, const Tensor &index, Scalar value) const;

  /// Adds every element of src at the place along a dimension that the index names. Returns the object itself.
  const Tensor &scatter_add_(std::int64_t dim, const Tensor &index, const Tensor &src) const;

  /// Sets what is above a diagonal to zero. Returns the object itself.
  const Tensor &tril_(std::int64_t diagonal = 0) const;

  /// Sets what is below a diagonal to zero. Returns the object itself.
  const Tensor &triu_(std::int64_t diagonal = 0) const;

  /// Sets the main diagonal to a number; wrap goes on below in tall matrices. Returns the object itself.
  const Tensor &fill_diagonal_(Scalar value, bool wrap = false) const;

  /// Adds a dimension of size 1. Returns the object itself.
  const Tensor &unsqueeze_(std::int64_t dim) const;

  // Into a given tensor
  // -------------------

  /// into = a + alpha * b, broadcasting; it gets the sizes. Writes to into.
  void add_out(const Tensor &b, Scalar alpha, const Tensor &into) const;

  /// into = a * b, broadcasting; it gets the sizes. Writes to into.
  void mul_out(const Tensor &b, const Tensor &into) const;

  /// into = a @ b; it gets the sizes. Writes to into.
  void matmul_out(const Tensor &b, const Tensor &into) const;

  /// into = the sum along dimensions (none = all); it gets the sizes. Writes to into.
  void sum_out(OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype, const Tensor &into) const;
};

class Generator : public Object<Generator, rt_torch_generator_free>, public Methods<Generator> {
 public:
  using Object::Object;

  // Random numbers
  // --------------

  /// A generator of its own for a device.
  static Generator new_(Device device);

  /// Sets a generator to where a seed begins.
  void manual_seed(std::int64_t seed) const;

  /// Sets a generator to a seed that nobody can foresee, and returns it.
  std::int64_t seed() const;

  /// The seed that a generator began with.
  std::int64_t initial_seed() const;

  /// A generator's state, a vector of u8 on the CPU.
  Tensor state() const;

  /// Sets a generator to a state.
  void set_state(const Tensor &state) const;

  /// The device of a generator.
  std::int64_t device() const;
};

class Backward : public Object<Backward, rt_torch_backward_free>, public Methods<Backward> {
 public:
  using Object::Object;

  // Functions of the caller's in gradients
  // --------------------------------------

  /// Begins a backward pass that can stop for functions and hooks of the caller's: like `backward` where it
  /// accumulates, else like `gradients`.
  static Backward begin(
      const Objects<Tensor> &outputs, const Objects<Tensor> &gradients, const Objects<Tensor> &inputs,
      bool accumulate, bool retain_graph, bool create_graph, bool allow_unused);

  /// Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be
  /// answered; 0 when the pass is done.
  std::int64_t next() const;

  /// The gradients that came to the function whose turn it is, one for each of its outputs, or to the hook.
  std::vector<std::optional<Tensor>> gradients() const;

  /// Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as it is).
  void answer(const Objects<Tensor> &gradients) const;

  /// Ends a pass and waits until it has stopped.
  void cancel() const;

  /// The gradients by the inputs, when the pass is done and didn't accumulate.
  std::vector<std::optional<Tensor>> results() const;
};

class Stream : public Object<Stream, rt_torch_stream_free>, public Methods<Stream> {
 public:
  using Object::Object;

  // Streams and events
  // ------------------

  /// A stream of a device from PyTorch's pool: what is given to it is done in order, beside other streams.
  static Stream new_(Device device, bool high_priority);

  /// Has this thread's operations on the stream's device go to it.
  void set_current_stream() const;

  /// Waits until a stream has done all that it was given.
  void synchronize() const;

  /// Whether a stream has done all that it was given.
  bool query() const;

  /// The device of a stream.
  std::int64_t device() const;

  /// Has a stream wait for an event before it goes on.
  void wait_event(const Event &event) const;
};

class Event : public Object<Event, rt_torch_event_free>, public Methods<Event> {
 public:
  using Object::Object;

  // Streams and events
  // ------------------

  /// An event of a device, with or without the time that it is reached at.
  static Event new_(Device device, bool timing);

  /// Puts an event into a stream, after all that this was given.
  void record(const Stream &stream) const;

  /// Whether an event was reached.
  bool query() const;

  /// Waits until an event is reached.
  void synchronize() const;

  /// The milliseconds between two events that were reached.
  double elapsed(const Event &stop) const;
};

class Call : public Object<Call, rt_torch_call_free>, public Methods<Call> {
 public:
  using Object::Object;

  // Any operator by name
  // --------------------

  /// Begins a call of an operator. Its arguments follow in order, each a value; those with a default may be left out.
  static Call begin(std::string_view name);

  /// Says which argument the next value is for; later ones go on from there.
  void argument(std::string_view name) const;

  /// Gives none.
  void none() const;

  /// Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n.
  void int_(std::int64_t value) const;

  /// Gives a float.
  void float_(double value) const;

  /// Gives a bool.
  void bool_(bool value) const;

  /// Gives a complex number.
  void complex(double real, double imaginary) const;

  /// Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or
  /// "channels_last_3d".
  void text(std::string_view value) const;

  /// Gives a tensor.
  void tensor(const Tensor &t) const;

  /// Gives a generator.
  void generator(const Generator &g) const;

  /// Begins a list: the values up to call_list_end are in it.
  void list() const;

  /// Ends a list, which is one value.
  void list_end() const;

  /// Checks the arguments against the schema, calls the operator, and returns how many results there are.
  std::int64_t run() const;

  /// What a result is, an RT_TORCH_RESULT_*; the first one has the number 0.
  std::int64_t result_kind(std::int64_t index) const;

  /// A result that is an integer or a bool.
  std::int64_t result_int(std::int64_t index) const;

  /// A result that is a float.
  double result_float(std::int64_t index) const;

  /// A result that is a text or a device.
  std::string result_text(std::int64_t index) const;

  /// A result that is a tensor, or none.
  std::optional<Tensor> result_tensor(std::int64_t index) const;

  /// A result that is a list of tensors.
  std::vector<std::optional<Tensor>> result_tensors(std::int64_t index) const;

  /// A result that is a list of integers or bools.
  std::vector<std::int64_t> result_ints(std::int64_t index) const;

  /// A result that is a list of floats, or the two parts of a complex number.
  std::vector<double> result_floats(std::int64_t index) const;
};

class Module : public Object<Module, rt_torch_module_free>, public Methods<Module> {
 public:
  using Object::Object;

  // Compiled modules
  // ----------------

  /// The schemas of a module's methods, one a line.
  std::string jit_methods() const;

  /// The names and types of a module's own attributes, `name: Type`, one a line.
  std::string jit_attributes() const;

  /// An attribute of a module: the only result of the call that is made.
  Call jit_attribute(std::string_view name) const;

  /// Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then call_run.
  Call jit_call(std::string_view method) const;

  /// The names of a module's parameters, then those of its buffers, one a line.
  std::string jit_state_names() const;

  /// A module's parameters, then its buffers; they share memory with it.
  std::vector<Tensor> jit_state() const;

  /// How many of a module's tensors are parameters.
  std::int64_t jit_parameter_count() const;

  /// Says whether a module is being trained.
  void jit_train(bool training) const;

  /// Moves a module to a device.
  void jit_to_device(Device device) const;

  /// Makes a module's floating-point tensors of a dtype.
  void jit_to_dtype(Dtype dtype) const;
};

class Package : public Object<Package, rt_torch_package_free>, public Methods<Package> {
 public:
  using Object::Object;

  // Compiled modules
  // ----------------

  /// Runs a package on tensors; gives those that it returns.
  std::vector<Tensor> aoti_run(const Objects<Tensor> &inputs) const;
};

// Devices and threads
// -------------------

/// Whether a CUDA device can be used.
bool cuda_available();

/// How many CUDA devices there are.
std::int64_t cuda_device_count();

/// Seeds the random numbers of every device, for all threads.
void manual_seed(std::int64_t seed);

/// How many threads an operation of this thread may use.
std::int64_t get_num_threads();

/// Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that compute for the first
/// time after it.
void set_num_threads(std::int64_t threads);

/// How many threads run parts of a compiled module side by side, in the whole process.
std::int64_t get_num_interop_threads();

/// Sets how many threads run parts of a compiled module side by side, for all threads; only before the first does.
void set_num_interop_threads(std::int64_t threads);

/// Whether there is an MPS device.
bool mps_available();

/// The device of tensors that are made without one, on all threads: the CPU until another is set.
std::int64_t default_device();

/// Sets the device of tensors that are made without one, for all threads.
void set_default_device(Device device);

/// Waits until a device has done all that it was given; the CPU has.
void synchronize(Device device);

/// How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory here.
std::int64_t memory_allocated(Device device);

/// The most bytes that tensors have taken since the start or reset_peak_memory.
std::int64_t max_memory_allocated(Device device);

/// How many bytes PyTorch holds, taken by tensors or kept for the next ones.
std::int64_t memory_reserved(Device device);

/// The most bytes that PyTorch has held since the start or reset_peak_memory.
std::int64_t max_memory_reserved(Device device);

/// Starts the counts of the most bytes anew.
void reset_peak_memory(Device device);

/// How many bytes of a device's memory are free, and how many it has.
std::vector<std::int64_t> memory_info(Device device);

/// Gives the memory that is kept for the next tensors back to the device.
void empty_cache(Device device);

// Streams and events
// ------------------

/// The stream that this thread's operations on a device go to.
Stream current_stream(Device device);

// Autocasting
// -----------

/// Whether this thread's operations on a device choose a lower precision where that does no harm.
bool autocast_enabled(Device device);

/// Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that were cast.
void set_autocast_enabled(Device device, bool enabled);

/// The dtype of the lower precision on this thread.
std::int64_t autocast_dtype(Device device);

/// Sets the dtype of the lower precision for this thread: f16, bf16 or f32.
void set_autocast_dtype(Device device, Dtype dtype);

/// Whether tensors that this thread cast are kept for its next operation.
bool autocast_cache_enabled();

/// Sets whether tensors that this thread casts are kept for its next operation.
void set_autocast_cache_enabled(bool enabled);

// Creation
// --------

/// A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied.
Tensor from_data(
    List<double> data, List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device);

/// A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied.
Tensor from_ints(
    List<std::int64_t> data, List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device);

/// A tensor of zeros.
Tensor zeros(
    List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// A tensor of ones.
Tensor ones(
    List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is.
Tensor full(
    List<std::int64_t> dims, Scalar value, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// Numbers from the uniform distribution over [0, 1).
Tensor rand(
    List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// Numbers from the standard normal distribution.
Tensor randn(
    List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// Integers drawn evenly from low (included) to high (excluded), i64.
Tensor randint(
    std::int64_t low, std::int64_t high, List<std::int64_t> dims, std::optional<Device> device = std::nullopt);

/// Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else
/// f32.
Tensor arange(
    Scalar start, Scalar stop, Scalar step = 1, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// An n by m matrix with ones on the diagonal and zeros elsewhere.
Tensor eye(
    std::int64_t n, std::int64_t m, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// `steps` numbers from start to end (both included), evenly apart. Without dtype: f32.
Tensor linspace(
    Scalar start, Scalar stop, std::int64_t steps, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32.
Tensor logspace(
    Scalar start, Scalar stop, std::int64_t steps, double base = 10.0, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// A tensor whose elements are whatever lies in its memory.
Tensor empty(
    List<std::int64_t> dims, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64.
Tensor tril_indices(
    std::int64_t row, std::int64_t col, std::int64_t offset = 0, std::optional<Dtype> dtype = Dtype::i64,
    std::optional<Device> device = std::nullopt);

/// The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64.
Tensor triu_indices(
    std::int64_t row, std::int64_t col, std::int64_t offset = 0, std::optional<Dtype> dtype = Dtype::i64,
    std::optional<Device> device = std::nullopt);

/// The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters.
Tensor hann_window(
    std::int64_t window_length, bool periodic, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

// Random numbers
// --------------

/// The generator that random numbers on a device come from where none is given, the same for all threads.
Generator default_generator(Device device);

/// Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own).
Tensor rand_from(
    List<std::int64_t> dims, Maybe<Generator> generator, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// Numbers from the standard normal distribution, from a generator (none = the device's own).
Tensor randn_from(
    List<std::int64_t> dims, Maybe<Generator> generator, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own).
Tensor randint_from(
    std::int64_t low, std::int64_t high, List<std::int64_t> dims, Maybe<Generator> generator,
    std::optional<Dtype> dtype = Dtype::i64, std::optional<Device> device = std::nullopt);

/// The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
Tensor randperm_from(
    std::int64_t n, Maybe<Generator> generator, std::optional<Dtype> dtype = Dtype::i64,
    std::optional<Device> device = std::nullopt);

/// The integers from 0 to n - 1 in random order.
Tensor randperm(
    std::int64_t n, std::optional<Dtype> dtype = Dtype::i64, std::optional<Device> device = std::nullopt);

/// Numbers from the normal distribution of a mean and a standard deviation.
Tensor normal(
    double mean, double std, List<std::int64_t> dims, Maybe<Generator> generator = std::nullopt,
    std::optional<Dtype> dtype = std::nullopt, std::optional<Device> device = std::nullopt);

// Matrices
// --------

/// The sum of products that an equation like "ij,jk->ik" says.
Tensor einsum(std::string_view equation, const Objects<Tensor> &tensors);

/// The product of a row of matrices in the order that takes least.
Tensor linalg_multi_dot(const Objects<Tensor> &tensors);

// Shape
// -----

/// Tensors joined along a dimension that they have.
Tensor cat(const Objects<Tensor> &tensors, std::int64_t dim = 0);

/// Tensors of the same sizes joined along a new dimension.
Tensor stack(const Objects<Tensor> &tensors, std::int64_t dim = 0);

/// Tensors joined along the columns (vectors along their only dimension).
Tensor hstack(const Objects<Tensor> &tensors);

/// Tensors joined along the rows, vectors as rows.
Tensor vstack(const Objects<Tensor> &tensors);

/// Tensors joined along the third dimension.
Tensor dstack(const Objects<Tensor> &tensors);

/// Vectors as columns and matrices joined side by side.
Tensor column_stack(const Objects<Tensor> &tensors);

/// A matrix with matrices along its diagonal.
Tensor block_diag(const Objects<Tensor> &tensors);

/// Views of tensors broadcast to their common sizes.
std::vector<Tensor> broadcast_tensors(const Objects<Tensor> &tensors);

/// The coordinates of a grid of vectors. indexing: "ij" or "xy".
std::vector<Tensor> meshgrid(const Objects<Tensor> &tensors, std::string_view indexing);

/// All combinations of an element of each vector, as rows.
Tensor cartesian_prod(const Objects<Tensor> &tensors);

// Fourier transforms
// ------------------

/// The frequencies of fft's results for samples d apart.
Tensor fft_fftfreq(
    std::int64_t n, double d = 1.0, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

/// The frequencies of rfft's results for samples d apart.
Tensor fft_rfftfreq(
    std::int64_t n, double d = 1.0, std::optional<Dtype> dtype = std::nullopt,
    std::optional<Device> device = std::nullopt);

// Exchange with other libraries
// -----------------------------

/// Calls the deleter of a DLManagedTensor that nobody took.
void free_dlpack(std::int64_t address);

// Gradients
// ---------

/// Whether this thread's operations are recorded.
bool grad_enabled();

/// Sets whether this thread's operations are recorded.
void set_grad_enabled(bool enabled);

/// Whether this thread is in inference mode, where nothing is recorded and tensors never can be.
bool inference_mode();

/// Enters or leaves inference mode, for this thread; gradients are off in it and on after it.
void set_inference_mode(bool enabled);

/// Whether operations keep where they were made, for errors of backward passes; the same for all threads.
bool anomaly_enabled();

/// Has operations keep where they were made (see set_place), for all threads, and with check_nan backward passes
/// fail where a gradient is NaN.
void set_anomaly_enabled(bool enabled, bool check_nan);

/// Where in the program the operations are that this thread makes from now on.
void set_place(std::string_view place);

/// Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if there are any. A
/// gradient none is 1, for an output of one element.
void backward(
    const Objects<Tensor> &outputs, const Objects<Tensor> &gradients, const Objects<Tensor> &inputs,
    bool retain_graph, bool create_graph);

/// The gradients of outputs by inputs; none for an input that they don't depend on, where that is allowed.
std::vector<std::optional<Tensor>> gradients(
    const Objects<Tensor> &outputs, const Objects<Tensor> &inputs, const Objects<Tensor> &gradients,
    bool retain_graph, bool create_graph, bool allow_unused);

// Functions of the caller's in gradients
// --------------------------------------

/// Records a function of the caller's: new tensors over the memory of its outputs, whose gradients backward passes
/// ask for under the token, a number above 0. Nothing is recorded where no input requires a gradient.
std::vector<Tensor> record_function(
    const Objects<Tensor> &inputs, const Objects<Tensor> &outputs, std::int64_t token);

/// The tokens that backward passes can't ask for any more, each told once.
std::vector<std::int64_t> released_tokens();

// Into a given tensor
// -------------------

/// into = tensors joined along a dimension; it gets the sizes. Writes to into.
void cat_out(const Objects<Tensor> &tensors, std::int64_t dim, const Tensor &into);

// Optimizer steps
// ---------------

/// A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step counts,
/// which are f32 tensors. Writes to params.
void fused_adam_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &exp_avgs,
    const Objects<Tensor> &exp_avg_sqs, const Objects<Tensor> &max_exp_avg_sqs, const Objects<Tensor> &state_steps,
    double lr, double beta1, double beta2, double weight_decay, double eps, bool amsgrad, bool maximize,
    Maybe<Tensor> grad_scale = std::nullopt, Maybe<Tensor> found_inf = std::nullopt);

/// A step of AdamW, whose weight decay is apart from the gradients. Writes to params.
void fused_adamw_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &exp_avgs,
    const Objects<Tensor> &exp_avg_sqs, const Objects<Tensor> &max_exp_avg_sqs, const Objects<Tensor> &state_steps,
    double lr, double beta1, double beta2, double weight_decay, double eps, bool amsgrad, bool maximize,
    Maybe<Tensor> grad_scale = std::nullopt, Maybe<Tensor> found_inf = std::nullopt);

/// A step of stochastic gradient descent with momentum. Writes to params.
void fused_sgd_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &momentum_buffers,
    double weight_decay, double momentum, double lr, double dampening, bool nesterov, bool maximize,
    bool is_first_step, Maybe<Tensor> grad_scale = std::nullopt, Maybe<Tensor> found_inf = std::nullopt);

/// Every a += alpha * its b. Writes to a.
void foreach_add_(const Objects<Tensor> &a, const Objects<Tensor> &b, Scalar alpha = 1);

/// Adds a number to every tensor. Writes to ts.
void foreach_add_(const Objects<Tensor> &ts, Scalar number);

/// Every a -= alpha * its b. Writes to a.
void foreach_sub_(const Objects<Tensor> &a, const Objects<Tensor> &b, Scalar alpha = 1);

/// Every a *= its b. Writes to a.
void foreach_mul_(const Objects<Tensor> &a, const Objects<Tensor> &b);

/// Multiplies every tensor by a number. Writes to ts.
void foreach_mul_(const Objects<Tensor> &ts, Scalar number);

/// Multiplies every tensor by a tensor of one element. Writes to ts.
void foreach_mul_tensor_(const Objects<Tensor> &ts, const Tensor &factor);

/// Every a /= its b. Writes to a.
void foreach_div_(const Objects<Tensor> &a, const Objects<Tensor> &b);

/// Divides every tensor by a number. Writes to ts.
void foreach_div_(const Objects<Tensor> &ts, Scalar number);

/// Every t += value * its tensor1 * its tensor2. Writes to ts.
void foreach_addcmul_(
    const Objects<Tensor> &ts, const Objects<Tensor> &tensor1, const Objects<Tensor> &tensor2, Scalar value = 1);

/// Every t += value * its tensor1 / its tensor2. Writes to ts.
void foreach_addcdiv_(
    const Objects<Tensor> &ts, const Objects<Tensor> &tensor1, const Objects<Tensor> &tensor2, Scalar value = 1);

/// Every t goes a part of the way to its stop. Writes to ts.
void foreach_lerp_(const Objects<Tensor> &ts, const Objects<Tensor> &stops, Scalar weight);

/// The square roots of every tensor.
std::vector<Tensor> foreach_sqrt(const Objects<Tensor> &ts);

/// Takes the square roots of every tensor. Writes to ts.
void foreach_sqrt_(const Objects<Tensor> &ts);

/// The norm of order `ord` of every tensor.
std::vector<Tensor> foreach_norm(
    const Objects<Tensor> &ts, Scalar ord = 2, std::optional<Dtype> dtype = std::nullopt);

/// Sets every tensor to zero. Writes to ts.
void foreach_zero_(const Objects<Tensor> &ts);

/// Copies every src into its tensor. Writes to ts.
void foreach_copy_(const Objects<Tensor> &ts, const Objects<Tensor> &src);

// Any operator by name
// --------------------

/// The names of PyTorch's operators that have all words of a text in them, one a line.
std::string operators_search(std::string_view words);

/// The schema of an operator, whose name has an overload where there are several: "aten::add.Tensor".
std::string operator_schema(std::string_view name);

/// Why an operator can't be called; empty where it can.
std::string operator_refusal(std::string_view name);

// Compiled modules
// ----------------

/// Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted` must
/// be true.
Module jit_load(std::string_view path, bool trusted, std::optional<Device> device);

/// Loads an AOTInductor package, which is machine code, so `trusted` must be true.
Package aoti_load(std::string_view path, bool trusted, std::optional<Device> device);

// What the methods and functions do.

inline Tensor Tensor::zeros(List<std::int64_t> dims) {
  return detail::object<Tensor>(rt_torch_tensor_zeros(dims.data(), dims.size()));
}

inline Tensor Tensor::ones(List<std::int64_t> dims) {
  return detail::object<Tensor>(rt_torch_tensor_ones(dims.data(), dims.size()));
}

inline Tensor Tensor::randn(List<std::int64_t> dims) {
  return detail::object<Tensor>(rt_torch_tensor_randn(dims.data(), dims.size()));
}

inline Tensor Tensor::from_data(List<double> data, List<std::int64_t> dims) {
  return detail::object<Tensor>(rt_torch_tensor_from_data(data.data(), data.size(), dims.data(), dims.size()));
}

inline Tensor Tensor::from_ints(List<std::int64_t> data, List<std::int64_t> dims) {
  return detail::object<Tensor>(rt_torch_tensor_from_ints(data.data(), data.size(), dims.data(), dims.size()));
}

inline Tensor Tensor::from_bytes(List<std::uint8_t> data, List<std::int64_t> dims, Dtype dtype) {
  return detail::object<Tensor>(rt_torch_tensor_from_bytes(data.data(), data.size(), dims.data(), dims.size(),
      static_cast<std::int64_t>(dtype)));
}

inline Tensor Tensor::zeros_like(std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_zeros_like(get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::ones_like(std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_ones_like(get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::full_like(Scalar value, std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_full_like(get(), value.bits(), value.kind(), detail::number_or(dtype,
      -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::empty_like(std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_empty_like(get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::new_zeros(
    List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_new_zeros(get(), dims.data(), dims.size(), detail::number_or(dtype,
      -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::new_full(
    List<std::int64_t> dims, Scalar value, std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_new_full(get(), dims.data(), dims.size(), value.bits(), value.kind(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::complex(const Tensor &imag) const {
  return detail::object<Tensor>(rt_torch_complex(get(), imag.get()));
}

inline Tensor Tensor::polar(const Tensor &angle) const {
  return detail::object<Tensor>(rt_torch_polar(get(), angle.get()));
}

inline Tensor Tensor::rand_like(std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_rand_like(get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::randn_like(std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_randn_like(get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::randint_like(
    std::int64_t low, std::int64_t high, std::optional<Dtype> dtype, std::optional<Device> device) const {
  return detail::object<Tensor>(rt_torch_tensor_randint_like(get(), low, high, detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor Tensor::bernoulli(Maybe<Generator> generator) const {
  return detail::object<Tensor>(rt_torch_tensor_bernoulli(get(), generator.get()));
}

inline Tensor Tensor::multinomial(std::int64_t num_samples, bool replacement, Maybe<Generator> generator) const {
  return detail::object<Tensor>(rt_torch_tensor_multinomial(get(), num_samples, replacement, generator.get()));
}

inline Tensor Tensor::poisson(Maybe<Generator> generator) const {
  return detail::object<Tensor>(rt_torch_tensor_poisson(get(), generator.get()));
}

inline Tensor Tensor::normal_tensors(const Tensor &std, Maybe<Generator> generator) const {
  return detail::object<Tensor>(rt_torch_normal_tensors(get(), std.get(), generator.get()));
}

inline const Tensor &Tensor::uniform_(double low, double high, Maybe<Generator> generator) const {
  rt_torch_tensor_uniform_(get(), low, high, generator.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::normal_(double mean, double std, Maybe<Generator> generator) const {
  rt_torch_tensor_normal_(get(), mean, std, generator.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::exponential_(double rate, Maybe<Generator> generator) const {
  rt_torch_tensor_exponential_(get(), rate, generator.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::bernoulli_(double p, Maybe<Generator> generator) const {
  rt_torch_tensor_bernoulli_(get(), p, generator.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::random_(
    std::int64_t low, std::optional<std::int64_t> high, Maybe<Generator> generator) const {
  rt_torch_tensor_random_(get(), low, detail::number_or(high, RT_TORCH_NONE), generator.get());
  detail::check();
  return *this;
}

inline Tensor Tensor::add(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_add(get(), b.get()));
}

inline Tensor Tensor::sub(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_sub(get(), b.get()));
}

inline Tensor Tensor::mul(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_mul(get(), b.get()));
}

inline Tensor Tensor::div(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_div(get(), b.get()));
}

inline Tensor Tensor::floor_divide(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_floor_divide(get(), b.get()));
}

inline Tensor Tensor::remainder(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_remainder(get(), b.get()));
}

inline Tensor Tensor::pow(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_pow(get(), b.get()));
}

inline Tensor Tensor::maximum(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_maximum(get(), b.get()));
}

inline Tensor Tensor::minimum(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_minimum(get(), b.get()));
}

inline Tensor Tensor::add(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_add_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::sub(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_sub_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::rsub_scalar(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_rsub_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::mul(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_mul_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::div(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_div_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::floor_divide(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_floor_divide_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::remainder(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_remainder_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::pow(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_pow_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::rpow_scalar(Scalar b, const Tensor &a) {
  return detail::object<Tensor>(rt_torch_tensor_rpow_scalar(b.bits(), b.kind(), a.get()));
}

inline Tensor Tensor::add_scaled(const Tensor &b, Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_tensor_add_scaled(get(), b.get(), alpha.bits(), alpha.kind()));
}

inline Tensor Tensor::div_mode(const Tensor &b, std::optional<std::string_view> rounding_mode) const {
  return detail::object<Tensor>(rt_torch_tensor_div_mode(get(), b.get(), detail::data_or_null(rounding_mode),
      detail::length(rounding_mode)));
}

inline Tensor Tensor::div_mode(Scalar b, std::optional<std::string_view> rounding_mode) const {
  return detail::object<Tensor>(rt_torch_tensor_div_scalar_mode(get(), b.bits(), b.kind(),
      detail::data_or_null(rounding_mode), detail::length(rounding_mode)));
}

inline Tensor Tensor::fmod(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_fmod(get(), b.get()));
}

inline Tensor Tensor::fmod(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_fmod_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::fmax(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_fmax(get(), b.get()));
}

inline Tensor Tensor::fmin(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_fmin(get(), b.get()));
}

inline Tensor Tensor::addcmul(const Tensor &tensor1, const Tensor &tensor2, Scalar value) const {
  return detail::object<Tensor>(rt_torch_tensor_addcmul(get(), tensor1.get(), tensor2.get(), value.bits(),
      value.kind()));
}

inline Tensor Tensor::addcdiv(const Tensor &tensor1, const Tensor &tensor2, Scalar value) const {
  return detail::object<Tensor>(rt_torch_tensor_addcdiv(get(), tensor1.get(), tensor2.get(), value.bits(),
      value.kind()));
}

inline Tensor Tensor::lerp(const Tensor &stop, const Tensor &weight) const {
  return detail::object<Tensor>(rt_torch_tensor_lerp(get(), stop.get(), weight.get()));
}

inline Tensor Tensor::lerp(const Tensor &stop, Scalar weight) const {
  return detail::object<Tensor>(rt_torch_tensor_lerp_scalar(get(), stop.get(), weight.bits(), weight.kind()));
}

inline Tensor Tensor::hypot(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_hypot(get(), b.get()));
}

inline Tensor Tensor::atan2(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_atan2(get(), b.get()));
}

inline Tensor Tensor::logaddexp(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_logaddexp(get(), b.get()));
}

inline Tensor Tensor::xlogy(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_xlogy(get(), b.get()));
}

inline Tensor Tensor::copysign(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_copysign(get(), b.get()));
}

inline Tensor Tensor::gcd(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_gcd(get(), b.get()));
}

inline Tensor Tensor::lcm(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_lcm(get(), b.get()));
}

inline Tensor Tensor::heaviside(const Tensor &values) const {
  return detail::object<Tensor>(rt_torch_tensor_heaviside(get(), values.get()));
}

inline Tensor Tensor::bitwise_and(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_and(get(), b.get()));
}

inline Tensor Tensor::bitwise_or(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_or(get(), b.get()));
}

inline Tensor Tensor::bitwise_xor(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_xor(get(), b.get()));
}

inline Tensor Tensor::bitwise_and(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_and_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::bitwise_or(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_or_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::bitwise_xor(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_xor_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::bitwise_left_shift(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_left_shift(get(), b.get()));
}

inline Tensor Tensor::bitwise_right_shift(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_right_shift(get(), b.get()));
}

inline Tensor Tensor::neg() const {
  return detail::object<Tensor>(rt_torch_tensor_neg(get()));
}

inline Tensor Tensor::abs() const {
  return detail::object<Tensor>(rt_torch_tensor_abs(get()));
}

inline Tensor Tensor::sign() const {
  return detail::object<Tensor>(rt_torch_tensor_sign(get()));
}

inline Tensor Tensor::reciprocal() const {
  return detail::object<Tensor>(rt_torch_tensor_reciprocal(get()));
}

inline Tensor Tensor::exp() const {
  return detail::object<Tensor>(rt_torch_tensor_exp(get()));
}

inline Tensor Tensor::log() const {
  return detail::object<Tensor>(rt_torch_tensor_log(get()));
}

inline Tensor Tensor::sqrt() const {
  return detail::object<Tensor>(rt_torch_tensor_sqrt(get()));
}

inline Tensor Tensor::sin() const {
  return detail::object<Tensor>(rt_torch_tensor_sin(get()));
}

inline Tensor Tensor::cos() const {
  return detail::object<Tensor>(rt_torch_tensor_cos(get()));
}

inline Tensor Tensor::floor() const {
  return detail::object<Tensor>(rt_torch_tensor_floor(get()));
}

inline Tensor Tensor::ceil() const {
  return detail::object<Tensor>(rt_torch_tensor_ceil(get()));
}

inline Tensor Tensor::round() const {
  return detail::object<Tensor>(rt_torch_tensor_round(get()));
}

inline Tensor Tensor::clamp(std::optional<Scalar> low, std::optional<Scalar> high) const {
  return detail::object<Tensor>(rt_torch_tensor_clamp(get(), low ? low->bits() : 0, low ? low->kind() : 0, high ?
      high->bits() : 0, high ? high->kind() : 0));
}

inline Tensor Tensor::isnan() const {
  return detail::object<Tensor>(rt_torch_tensor_isnan(get()));
}

inline Tensor Tensor::square() const {
  return detail::object<Tensor>(rt_torch_tensor_square(get()));
}

inline Tensor Tensor::rsqrt() const {
  return detail::object<Tensor>(rt_torch_tensor_rsqrt(get()));
}

inline Tensor Tensor::exp2() const {
  return detail::object<Tensor>(rt_torch_tensor_exp2(get()));
}

inline Tensor Tensor::expm1() const {
  return detail::object<Tensor>(rt_torch_tensor_expm1(get()));
}

inline Tensor Tensor::log2() const {
  return detail::object<Tensor>(rt_torch_tensor_log2(get()));
}

inline Tensor Tensor::log10() const {
  return detail::object<Tensor>(rt_torch_tensor_log10(get()));
}

inline Tensor Tensor::log1p() const {
  return detail::object<Tensor>(rt_torch_tensor_log1p(get()));
}

inline Tensor Tensor::tan() const {
  return detail::object<Tensor>(rt_torch_tensor_tan(get()));
}

inline Tensor Tensor::asin() const {
  return detail::object<Tensor>(rt_torch_tensor_asin(get()));
}

inline Tensor Tensor::acos() const {
  return detail::object<Tensor>(rt_torch_tensor_acos(get()));
}

inline Tensor Tensor::atan() const {
  return detail::object<Tensor>(rt_torch_tensor_atan(get()));
}

inline Tensor Tensor::sinh() const {
  return detail::object<Tensor>(rt_torch_tensor_sinh(get()));
}

inline Tensor Tensor::cosh() const {
  return detail::object<Tensor>(rt_torch_tensor_cosh(get()));
}

inline Tensor Tensor::asinh() const {
  return detail::object<Tensor>(rt_torch_tensor_asinh(get()));
}

inline Tensor Tensor::acosh() const {
  return detail::object<Tensor>(rt_torch_tensor_acosh(get()));
}

inline Tensor Tensor::atanh() const {
  return detail::object<Tensor>(rt_torch_tensor_atanh(get()));
}

inline Tensor Tensor::erf() const {
  return detail::object<Tensor>(rt_torch_tensor_erf(get()));
}

inline Tensor Tensor::erfc() const {
  return detail::object<Tensor>(rt_torch_tensor_erfc(get()));
}

inline Tensor Tensor::erfinv() const {
  return detail::object<Tensor>(rt_torch_tensor_erfinv(get()));
}

inline Tensor Tensor::lgamma() const {
  return detail::object<Tensor>(rt_torch_tensor_lgamma(get()));
}

inline Tensor Tensor::digamma() const {
  return detail::object<Tensor>(rt_torch_tensor_digamma(get()));
}

inline Tensor Tensor::sinc() const {
  return detail::object<Tensor>(rt_torch_tensor_sinc(get()));
}

inline Tensor Tensor::logit(std::optional<double> eps) const {
  return detail::object<Tensor>(rt_torch_tensor_logit(get(), eps.value_or(0), eps.has_value()));
}

inline Tensor Tensor::trunc() const {
  return detail::object<Tensor>(rt_torch_tensor_trunc(get()));
}

inline Tensor Tensor::frac() const {
  return detail::object<Tensor>(rt_torch_tensor_frac(get()));
}

inline Tensor Tensor::round_decimals(std::int64_t decimals) const {
  return detail::object<Tensor>(rt_torch_tensor_round_decimals(get(), decimals));
}

inline Tensor Tensor::clamp_tensors(Maybe<Tensor> low, Maybe<Tensor> high) const {
  return detail::object<Tensor>(rt_torch_tensor_clamp_tensors(get(), low.get(), high.get()));
}

inline Tensor Tensor::nan_to_num(
    std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) const {
  return detail::object<Tensor>(rt_torch_tensor_nan_to_num(get(), nan.value_or(0), nan.has_value(),
      posinf.value_or(0), posinf.has_value(), neginf.value_or(0), neginf.has_value()));
}

inline Tensor Tensor::sgn() const {
  return detail::object<Tensor>(rt_torch_tensor_sgn(get()));
}

inline Tensor Tensor::signbit() const {
  return detail::object<Tensor>(rt_torch_tensor_signbit(get()));
}

inline Tensor Tensor::deg2rad() const {
  return detail::object<Tensor>(rt_torch_tensor_deg2rad(get()));
}

inline Tensor Tensor::rad2deg() const {
  return detail::object<Tensor>(rt_torch_tensor_rad2deg(get()));
}

inline Tensor Tensor::bitwise_not() const {
  return detail::object<Tensor>(rt_torch_tensor_bitwise_not(get()));
}

inline Tensor Tensor::real() const {
  return detail::object<Tensor>(rt_torch_tensor_real(get()));
}

inline Tensor Tensor::imag() const {
  return detail::object<Tensor>(rt_torch_tensor_imag(get()));
}

inline Tensor Tensor::conj() const {
  return detail::object<Tensor>(rt_torch_tensor_conj(get()));
}

inline Tensor Tensor::resolve_conj() const {
  return detail::object<Tensor>(rt_torch_tensor_resolve_conj(get()));
}

inline Tensor Tensor::angle() const {
  return detail::object<Tensor>(rt_torch_tensor_angle(get()));
}

inline Tensor Tensor::view_as_real() const {
  return detail::object<Tensor>(rt_torch_view_as_real(get()));
}

inline Tensor Tensor::view_as_complex() const {
  return detail::object<Tensor>(rt_torch_view_as_complex(get()));
}

inline Tensor Tensor::isinf() const {
  return detail::object<Tensor>(rt_torch_tensor_isinf(get()));
}

inline Tensor Tensor::isfinite() const {
  return detail::object<Tensor>(rt_torch_tensor_isfinite(get()));
}

inline Tensor Tensor::relu() const {
  return detail::object<Tensor>(rt_torch_relu(get()));
}

inline Tensor Tensor::sigmoid() const {
  return detail::object<Tensor>(rt_torch_sigmoid(get()));
}

inline Tensor Tensor::tanh() const {
  return detail::object<Tensor>(rt_torch_tanh(get()));
}

inline Tensor Tensor::gelu() const {
  return detail::object<Tensor>(rt_torch_tensor_gelu(get()));
}

inline Tensor Tensor::softmax(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_softmax(get(), dim));
}

inline Tensor Tensor::log_softmax(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_log_softmax(get(), dim));
}

inline Tensor Tensor::relu6() const {
  return detail::object<Tensor>(rt_torch_relu6(get()));
}

inline Tensor Tensor::leaky_relu(Scalar negative_slope) const {
  return detail::object<Tensor>(rt_torch_leaky_relu(get(), negative_slope.bits(), negative_slope.kind()));
}

inline Tensor Tensor::prelu(const Tensor &weight) const {
  return detail::object<Tensor>(rt_torch_tensor_prelu(get(), weight.get()));
}

inline Tensor Tensor::elu(Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_elu(get(), alpha.bits(), alpha.kind()));
}

inline Tensor Tensor::selu() const {
  return detail::object<Tensor>(rt_torch_selu(get()));
}

inline Tensor Tensor::silu() const {
  return detail::object<Tensor>(rt_torch_silu(get()));
}

inline Tensor Tensor::mish() const {
  return detail::object<Tensor>(rt_torch_mish(get()));
}

inline Tensor Tensor::softplus(Scalar beta, Scalar threshold) const {
  return detail::object<Tensor>(rt_torch_softplus(get(), beta.bits(), beta.kind(), threshold.bits(),
      threshold.kind()));
}

inline Tensor Tensor::gelu_tanh() const {
  return detail::object<Tensor>(rt_torch_gelu_tanh(get()));
}

inline Tensor Tensor::hardtanh(Scalar low, Scalar high) const {
  return detail::object<Tensor>(rt_torch_hardtanh(get(), low.bits(), low.kind(), high.bits(), high.kind()));
}

inline Tensor Tensor::hardswish() const {
  return detail::object<Tensor>(rt_torch_hardswish(get()));
}

inline Tensor Tensor::hardsigmoid() const {
  return detail::object<Tensor>(rt_torch_hardsigmoid(get()));
}

inline Tensor Tensor::logsigmoid() const {
  return detail::object<Tensor>(rt_torch_logsigmoid(get()));
}

inline Tensor Tensor::glu(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_glu(get(), dim));
}

inline Tensor Tensor::threshold(Scalar threshold, Scalar value) const {
  return detail::object<Tensor>(rt_torch_threshold(get(), threshold.bits(), threshold.kind(), value.bits(),
      value.kind()));
}

inline Tensor Tensor::softshrink(Scalar bound) const {
  return detail::object<Tensor>(rt_torch_softshrink(get(), bound.bits(), bound.kind()));
}

inline Tensor Tensor::hardshrink(Scalar bound) const {
  return detail::object<Tensor>(rt_torch_hardshrink(get(), bound.bits(), bound.kind()));
}

inline Tensor Tensor::eq(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_eq(get(), b.get()));
}

inline Tensor Tensor::ne(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_ne(get(), b.get()));
}

inline Tensor Tensor::lt(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_lt(get(), b.get()));
}

inline Tensor Tensor::le(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_le(get(), b.get()));
}

inline Tensor Tensor::gt(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_gt(get(), b.get()));
}

inline Tensor Tensor::ge(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_ge(get(), b.get()));
}

inline Tensor Tensor::eq(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_eq_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::ne(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_ne_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::lt(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_lt_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::le(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_le_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::gt(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_gt_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::ge(Scalar b) const {
  return detail::object<Tensor>(rt_torch_tensor_ge_scalar(get(), b.bits(), b.kind()));
}

inline Tensor Tensor::logical_not() const {
  return detail::object<Tensor>(rt_torch_tensor_logical_not(get()));
}

inline Tensor Tensor::logical_and(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_logical_and(get(), b.get()));
}

inline Tensor Tensor::logical_or(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_logical_or(get(), b.get()));
}

inline bool Tensor::equal(const Tensor &b) const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_equal(get(), b.get(), out_); }) != 0;
}

inline Tensor Tensor::where(const Tensor &a, const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_where(get(), a.get(), b.get()));
}

inline Tensor Tensor::where_other_scalar(const Tensor &a, Scalar b) const {
  return detail::object<Tensor>(rt_torch_where_other_scalar(get(), a.get(), b.bits(), b.kind()));
}

inline Tensor Tensor::where_self_scalar(Scalar a, const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_where_self_scalar(get(), a.bits(), a.kind(), b.get()));
}

inline Tensor Tensor::logical_xor(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_logical_xor(get(), b.get()));
}

inline Tensor Tensor::isclose(const Tensor &b, double rtol, double atol, bool equal_nan) const {
  return detail::object<Tensor>(rt_torch_tensor_isclose(get(), b.get(), rtol, atol, equal_nan));
}

inline bool Tensor::allclose(const Tensor &b, double rtol, double atol, bool equal_nan) const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_allclose(get(), b.get(), rtol, atol,
      equal_nan, out_); }) != 0;
}

inline Tensor Tensor::isin(const Tensor &b, bool assume_unique, bool invert) const {
  return detail::object<Tensor>(rt_torch_tensor_isin(get(), b.get(), assume_unique, invert));
}

inline Tensor Tensor::matmul(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_matmul(get(), b.get()));
}

inline Tensor Tensor::dot(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_dot(get(), b.get()));
}

inline Tensor Tensor::mm(const Tensor &mat2) const {
  return detail::object<Tensor>(rt_torch_tensor_mm(get(), mat2.get()));
}

inline Tensor Tensor::mv(const Tensor &vec) const {
  return detail::object<Tensor>(rt_torch_tensor_mv(get(), vec.get()));
}

inline Tensor Tensor::bmm(const Tensor &mat2) const {
  return detail::object<Tensor>(rt_torch_tensor_bmm(get(), mat2.get()));
}

inline Tensor Tensor::addmm(const Tensor &mat1, const Tensor &mat2, Scalar beta, Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_tensor_addmm(get(), mat1.get(), mat2.get(), beta.bits(), beta.kind(),
      alpha.bits(), alpha.kind()));
}

inline Tensor Tensor::addmv(const Tensor &mat, const Tensor &vec, Scalar beta, Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_tensor_addmv(get(), mat.get(), vec.get(), beta.bits(), beta.kind(),
      alpha.bits(), alpha.kind()));
}

inline Tensor Tensor::baddbmm(const Tensor &batch1, const Tensor &batch2, Scalar beta, Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_tensor_baddbmm(get(), batch1.get(), batch2.get(), beta.bits(), beta.kind(),
      alpha.bits(), alpha.kind()));
}

inline Tensor Tensor::outer(const Tensor &vec2) const {
  return detail::object<Tensor>(rt_torch_tensor_outer(get(), vec2.get()));
}

inline Tensor Tensor::inner(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_inner(get(), b.get()));
}

inline Tensor Tensor::kron(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_kron(get(), b.get()));
}

inline Tensor Tensor::cross(const Tensor &b, std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_cross(get(), b.get(), dim));
}

inline Tensor Tensor::tensordot(const Tensor &b, List<std::int64_t> dims_a, List<std::int64_t> dims_b) const {
  return detail::object<Tensor>(rt_torch_tensordot(get(), b.get(), dims_a.data(), dims_a.size(), dims_b.data(),
      dims_b.size()));
}

inline Tensor Tensor::trace() const {
  return detail::object<Tensor>(rt_torch_tensor_trace(get()));
}

inline Tensor Tensor::linalg_inv() const {
  return detail::object<Tensor>(rt_torch_linalg_inv(get()));
}

inline Tensor Tensor::linalg_pinv(std::optional<double> atol, std::optional<double> rtol, bool hermitian) const {
  return detail::object<Tensor>(rt_torch_linalg_pinv(get(), atol.value_or(0), atol.has_value(), rtol.value_or(0),
      rtol.has_value(), hermitian));
}

inline Tensor Tensor::linalg_det() const {
  return detail::object<Tensor>(rt_torch_linalg_det(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::linalg_slogdet() const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_slogdet(get(), out_, capacity_); });
}

inline Tensor Tensor::linalg_solve(const Tensor &b, bool left) const {
  return detail::object<Tensor>(rt_torch_linalg_solve(get(), b.get(), left));
}

inline Tensor Tensor::linalg_solve_triangular(const Tensor &b, bool upper, bool left, bool unitriangular) const {
  return detail::object<Tensor>(rt_torch_linalg_solve_triangular(get(), b.get(), upper, left, unitriangular));
}

inline std::tuple<Tensor, Tensor, Tensor, Tensor> Tensor::linalg_lstsq(
    const Tensor &b, std::optional<double> rcond, std::optional<std::string_view> driver) const {
  return detail::tuple<Tensor>(std::make_index_sequence<4>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_lstsq(get(), b.get(), rcond.value_or(0), rcond.has_value(), detail::data_or_null(driver),
      detail::length(driver), out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::linalg_qr(std::string_view mode) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_qr(get(), mode.data(), detail::length(mode), out_, capacity_); });
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::linalg_lu(bool pivot) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_lu(get(), pivot, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::linalg_svd(bool full_matrices) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_svd(get(), full_matrices, out_, capacity_); });
}

inline Tensor Tensor::linalg_svdvals() const {
  return detail::object<Tensor>(rt_torch_linalg_svdvals(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::linalg_eigh(std::string_view uplo) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_linalg_eigh(get(), uplo.data(), detail::length(uplo), out_, capacity_); });
}

inline Tensor Tensor::linalg_eigvalsh(std::string_view uplo) const {
  return detail::object<Tensor>(rt_torch_linalg_eigvalsh(get(), uplo.data(), detail::length(uplo)));
}

inline Tensor Tensor::linalg_cholesky(bool upper) const {
  return detail::object<Tensor>(rt_torch_linalg_cholesky(get(), upper));
}

inline Tensor Tensor::cholesky_solve(const Tensor &factor, bool upper) const {
  return detail::object<Tensor>(rt_torch_tensor_cholesky_solve(get(), factor.get(), upper));
}

inline Tensor Tensor::linalg_matrix_power(std::int64_t n) const {
  return detail::object<Tensor>(rt_torch_linalg_matrix_power(get(), n));
}

inline Tensor Tensor::linalg_matrix_rank(
    std::optional<double> atol, std::optional<double> rtol, bool hermitian) const {
  return detail::object<Tensor>(rt_torch_linalg_matrix_rank(get(), atol.value_or(0), atol.has_value(),
      rtol.value_or(0), rtol.has_value(), hermitian));
}

inline Tensor Tensor::linalg_norm(
    std::optional<Scalar> ord, OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_linalg_norm(get(), ord ? ord->bits() : 0, ord ? ord->kind() : 0, dim.data(),
      dim.size(), keepdim, detail::number_or(dtype, -1)));
}

inline Tensor Tensor::linalg_vector_norm(
    Scalar ord, OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_linalg_vector_norm(get(), ord.bits(), ord.kind(), dim.data(), dim.size(),
      keepdim, detail::number_or(dtype, -1)));
}

inline Tensor Tensor::linalg_matrix_norm(
    Scalar ord, List<std::int64_t> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_linalg_matrix_norm(get(), ord.bits(), ord.kind(), dim.data(), dim.size(),
      keepdim, detail::number_or(dtype, -1)));
}

inline Tensor Tensor::cdist(const Tensor &x2, double p) const {
  return detail::object<Tensor>(rt_torch_cdist(get(), x2.get(), p));
}

inline Tensor Tensor::cov(std::int64_t correction, Maybe<Tensor> fweights, Maybe<Tensor> aweights) const {
  return detail::object<Tensor>(rt_torch_cov(get(), correction, fweights.get(), aweights.get()));
}

inline Tensor Tensor::corrcoef() const {
  return detail::object<Tensor>(rt_torch_corrcoef(get()));
}

inline Tensor Tensor::linear(const Tensor &weight, Maybe<Tensor> bias) const {
  return detail::object<Tensor>(rt_torch_linear(get(), weight.get(), bias.get()));
}

inline Tensor Tensor::sum() const {
  return detail::object<Tensor>(rt_torch_tensor_sum(get()));
}

inline Tensor Tensor::sum_dim(OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_sum_dim(get(), dim.data(), dim.size(), keepdim,
      detail::number_or(dtype, -1)));
}

inline Tensor Tensor::mean() const {
  return detail::object<Tensor>(rt_torch_tensor_mean(get()));
}

inline Tensor Tensor::mean_dim(OptionalList<std::int64_t, 1> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_mean_dim(get(), dim.data(), dim.size(), keepdim));
}

inline Tensor Tensor::prod() const {
  return detail::object<Tensor>(rt_torch_tensor_prod(get()));
}

inline Tensor Tensor::prod_dim(std::int64_t dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_prod_dim(get(), dim, keepdim));
}

inline Tensor Tensor::var(OptionalList<std::int64_t, 1> dim, std::optional<Scalar> correction, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_var(get(), dim.data(), dim.size(), correction ? correction->bits() :
      0, correction ? correction->kind() : 0, keepdim));
}

inline Tensor Tensor::std(OptionalList<std::int64_t, 1> dim, std::optional<Scalar> correction, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_std(get(), dim.data(), dim.size(), correction ? correction->bits() :
      0, correction ? correction->kind() : 0, keepdim));
}

inline Tensor Tensor::max() const {
  return detail::object<Tensor>(rt_torch_tensor_max(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::max_dim(std::int64_t dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_max_dim(get(), dim, keepdim, out_, capacity_); });
}

inline Tensor Tensor::min() const {
  return detail::object<Tensor>(rt_torch_tensor_min(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::min_dim(std::int64_t dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_min_dim(get(), dim, keepdim, out_, capacity_); });
}

inline Tensor Tensor::argmax(std::optional<std::int64_t> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_argmax(get(), detail::number_or(dim, RT_TORCH_NONE), keepdim));
}

inline Tensor Tensor::argmin(std::optional<std::int64_t> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_argmin(get(), detail::number_or(dim, RT_TORCH_NONE), keepdim));
}

inline Tensor Tensor::any() const {
  return detail::object<Tensor>(rt_torch_tensor_any(get()));
}

inline Tensor Tensor::any_dim(std::int64_t dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_any_dim(get(), dim, keepdim));
}

inline Tensor Tensor::all() const {
  return detail::object<Tensor>(rt_torch_tensor_all(get()));
}

inline Tensor Tensor::all_dim(std::int64_t dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_all_dim(get(), dim, keepdim));
}

inline Tensor Tensor::cumsum(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_cumsum(get(), dim));
}

inline Tensor Tensor::sum_dtype(std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_sum_dtype(get(), detail::number_or(dtype, -1)));
}

inline Tensor Tensor::amax(List<std::int64_t, 1> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_amax(get(), dim.data(), dim.size(), keepdim));
}

inline Tensor Tensor::amin(List<std::int64_t, 1> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_amin(get(), dim.data(), dim.size(), keepdim));
}

inline std::tuple<Tensor, Tensor> Tensor::aminmax(std::optional<std::int64_t> dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_aminmax(get(), detail::number_or(dim, RT_TORCH_NONE), keepdim, out_, capacity_); });
}

inline Tensor Tensor::norm(Scalar p) const {
  return detail::object<Tensor>(rt_torch_tensor_norm(get(), p.bits(), p.kind()));
}

inline Tensor Tensor::norm_dim(std::optional<Scalar> p, List<std::int64_t, 1> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_norm_dim(get(), p ? p->bits() : 0, p ? p->kind() : 0, dim.data(),
      dim.size(), keepdim));
}

inline Tensor Tensor::logsumexp(List<std::int64_t, 1> dim, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_tensor_logsumexp(get(), dim.data(), dim.size(), keepdim));
}

inline Tensor Tensor::median() const {
  return detail::object<Tensor>(rt_torch_tensor_median(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::median_dim(std::int64_t dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_median_dim(get(), dim, keepdim, out_, capacity_); });
}

inline Tensor Tensor::nanmedian() const {
  return detail::object<Tensor>(rt_torch_tensor_nanmedian(get()));
}

inline std::tuple<Tensor, Tensor> Tensor::mode(std::int64_t dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_mode(get(), dim, keepdim, out_, capacity_); });
}

inline Tensor Tensor::nansum(OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_nansum(get(), dim.data(), dim.size(), keepdim,
      detail::number_or(dtype, -1)));
}

inline Tensor Tensor::nanmean(OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_nanmean(get(), dim.data(), dim.size(), keepdim,
      detail::number_or(dtype, -1)));
}

inline Tensor Tensor::count_nonzero(std::optional<std::int64_t> dim) const {
  return detail::object<Tensor>(rt_torch_tensor_count_nonzero(get(), detail::number_or(dim, RT_TORCH_NONE)));
}

inline std::tuple<Tensor, Tensor> Tensor::var_mean(
    OptionalList<std::int64_t, 1> dim, std::optional<Scalar> correction, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_var_mean(get(), dim.data(), dim.size(), correction ? correction->bits() : 0, correction ?
      correction->kind() : 0, keepdim, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::std_mean(
    OptionalList<std::int64_t, 1> dim, std::optional<Scalar> correction, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_std_mean(get(), dim.data(), dim.size(), correction ? correction->bits() : 0, correction ?
      correction->kind() : 0, keepdim, out_, capacity_); });
}

inline Tensor Tensor::quantile(
    const Tensor &q, std::optional<std::int64_t> dim, bool keepdim, std::string_view interpolation) const {
  return detail::object<Tensor>(rt_torch_tensor_quantile(get(), q.get(), detail::number_or(dim, RT_TORCH_NONE),
      keepdim, interpolation.data(), detail::length(interpolation)));
}

inline Tensor Tensor::quantile(
    double q, std::optional<std::int64_t> dim, bool keepdim, std::string_view interpolation) const {
  return detail::object<Tensor>(rt_torch_tensor_quantile_scalar(get(), q, detail::number_or(dim, RT_TORCH_NONE),
      keepdim, interpolation.data(), detail::length(interpolation)));
}

inline Tensor Tensor::cumprod(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_cumprod(get(), dim));
}

inline std::tuple<Tensor, Tensor> Tensor::cummax(std::int64_t dim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_cummax(get(), dim, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::cummin(std::int64_t dim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_cummin(get(), dim, out_, capacity_); });
}

inline Tensor Tensor::logcumsumexp(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_logcumsumexp(get(), dim));
}

inline Tensor Tensor::diff(std::int64_t n, std::int64_t dim, Maybe<Tensor> prepend, Maybe<Tensor> append) const {
  return detail::object<Tensor>(rt_torch_tensor_diff(get(), n, dim, prepend.get(), append.get()));
}

inline Tensor Tensor::trapezoid(Scalar dx, std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_trapezoid(get(), dx.bits(), dx.kind(), dim));
}

inline Tensor Tensor::histc(std::int64_t bins, Scalar low, Scalar high) const {
  return detail::object<Tensor>(rt_torch_tensor_histc(get(), bins, low.bits(), low.kind(), high.bits(), high.kind()));
}

inline Tensor Tensor::bincount(Maybe<Tensor> weights, std::int64_t minlength) const {
  return detail::object<Tensor>(rt_torch_tensor_bincount(get(), weights.get(), minlength));
}

inline Tensor Tensor::reshape(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_reshape(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::view(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_view(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::transpose(std::int64_t dim0, std::int64_t dim1) const {
  return detail::object<Tensor>(rt_torch_tensor_transpose(get(), dim0, dim1));
}

inline Tensor Tensor::permute(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_permute(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::squeeze() const {
  return detail::object<Tensor>(rt_torch_tensor_squeeze(get()));
}

inline Tensor Tensor::squeeze_dim(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_squeeze_dim(get(), dim));
}

inline Tensor Tensor::unsqueeze(std::int64_t dim) const {
  return detail::object<Tensor>(rt_torch_tensor_unsqueeze(get(), dim));
}

inline Tensor Tensor::expand(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_expand(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::flatten(std::int64_t start_dim, std::int64_t end_dim) const {
  return detail::object<Tensor>(rt_torch_tensor_flatten(get(), start_dim, end_dim));
}

inline Tensor Tensor::flip(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_flip(get(), dims.data(), dims.size()));
}

inline std::vector<Tensor> Tensor::split(std::int64_t split_size, std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_split(get(), split_size, dim, out_, capacity_); });
}

inline Tensor Tensor::t() const {
  return detail::object<Tensor>(rt_torch_tensor_t(get()));
}

inline Tensor Tensor::mT() const {
  return detail::object<Tensor>(rt_torch_tensor_mT(get()));
}

inline Tensor Tensor::swapaxes(std::int64_t axis0, std::int64_t axis1) const {
  return detail::object<Tensor>(rt_torch_tensor_swapaxes(get(), axis0, axis1));
}

inline Tensor Tensor::movedim(List<std::int64_t> source, List<std::int64_t> destination) const {
  return detail::object<Tensor>(rt_torch_tensor_movedim(get(), source.data(), source.size(), destination.data(),
      destination.size()));
}

inline Tensor Tensor::squeeze_dims(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_squeeze_dims(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::unflatten(std::int64_t dim, List<std::int64_t> sizes) const {
  return detail::object<Tensor>(rt_torch_tensor_unflatten(get(), dim, sizes.data(), sizes.size()));
}

inline Tensor Tensor::broadcast_to(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_broadcast_to(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::expand_as(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_expand_as(get(), b.get()));
}

inline Tensor Tensor::reshape_as(const Tensor &b) const {
  return detail::object<Tensor>(rt_torch_tensor_reshape_as(get(), b.get()));
}

inline Tensor Tensor::view_dtype(Dtype dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_view_dtype(get(), static_cast<std::int64_t>(dtype)));
}

inline Tensor Tensor::as_strided(
    List<std::int64_t> dims, List<std::int64_t> stride, std::optional<std::int64_t> storage_offset) const {
  return detail::object<Tensor>(rt_torch_tensor_as_strided(get(), dims.data(), dims.size(), stride.data(),
      stride.size(), detail::number_or(storage_offset, RT_TORCH_NONE)));
}

inline Tensor Tensor::unfold(std::int64_t dim, std::int64_t size, std::int64_t step) const {
  return detail::object<Tensor>(rt_torch_tensor_unfold(get(), dim, size, step));
}

inline Tensor Tensor::diagonal(std::int64_t offset, std::int64_t dim1, std::int64_t dim2) const {
  return detail::object<Tensor>(rt_torch_tensor_diagonal(get(), offset, dim1, dim2));
}

inline Tensor Tensor::diag(std::int64_t diagonal) const {
  return detail::object<Tensor>(rt_torch_tensor_diag(get(), diagonal));
}

inline Tensor Tensor::diag_embed(std::int64_t offset, std::int64_t dim1, std::int64_t dim2) const {
  return detail::object<Tensor>(rt_torch_tensor_diag_embed(get(), offset, dim1, dim2));
}

inline Tensor Tensor::tril(std::int64_t diagonal) const {
  return detail::object<Tensor>(rt_torch_tensor_tril(get(), diagonal));
}

inline Tensor Tensor::triu(std::int64_t diagonal) const {
  return detail::object<Tensor>(rt_torch_tensor_triu(get(), diagonal));
}

inline Tensor Tensor::ravel() const {
  return detail::object<Tensor>(rt_torch_tensor_ravel(get()));
}

inline Tensor Tensor::repeat(List<std::int64_t> repeats) const {
  return detail::object<Tensor>(rt_torch_tensor_repeat(get(), repeats.data(), repeats.size()));
}

inline Tensor Tensor::tile(List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_tile(get(), dims.data(), dims.size()));
}

inline Tensor Tensor::repeat_interleave(const Tensor &repeats, std::optional<std::int64_t> dim) const {
  return detail::object<Tensor>(rt_torch_tensor_repeat_interleave(get(), repeats.get(), detail::number_or(dim,
      RT_TORCH_NONE)));
}

inline Tensor Tensor::repeat_interleave_int(std::int64_t repeats, std::optional<std::int64_t> dim) const {
  return detail::object<Tensor>(rt_torch_tensor_repeat_interleave_int(get(), repeats, detail::number_or(dim,
      RT_TORCH_NONE)));
}

inline Tensor Tensor::roll(List<std::int64_t, 1> shifts, List<std::int64_t, 1> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_roll(get(), shifts.data(), shifts.size(), dims.data(), dims.size()));
}

inline Tensor Tensor::rot90(std::int64_t k, List<std::int64_t> dims) const {
  return detail::object<Tensor>(rt_torch_tensor_rot90(get(), k, dims.data(), dims.size()));
}

inline Tensor Tensor::fliplr() const {
  return detail::object<Tensor>(rt_torch_tensor_fliplr(get()));
}

inline Tensor Tensor::flipud() const {
  return detail::object<Tensor>(rt_torch_tensor_flipud(get()));
}

inline std::vector<Tensor> Tensor::chunk(std::int64_t chunks, std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_chunk(get(), chunks, dim, out_, capacity_); });
}

inline std::vector<Tensor> Tensor::split_sizes(List<std::int64_t> sizes, std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_split_sizes(get(), sizes.data(), sizes.size(), dim, out_, capacity_); });
}

inline std::vector<Tensor> Tensor::tensor_split(std::int64_t sections, std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_tensor_split(get(), sections, dim, out_, capacity_); });
}

inline std::vector<Tensor> Tensor::tensor_split_at(List<std::int64_t> indices, std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_tensor_split_at(get(), indices.data(), indices.size(), dim, out_, capacity_); });
}

inline std::vector<Tensor> Tensor::unbind(std::int64_t dim) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_unbind(get(), dim, out_, capacity_); });
}

inline Tensor Tensor::pixel_shuffle(std::int64_t upscale_factor) const {
  return detail::object<Tensor>(rt_torch_tensor_pixel_shuffle(get(), upscale_factor));
}

inline Tensor Tensor::pixel_unshuffle(std::int64_t downscale_factor) const {
  return detail::object<Tensor>(rt_torch_tensor_pixel_unshuffle(get(), downscale_factor));
}

inline Tensor Tensor::pad(List<std::int64_t> pad, std::string_view mode, std::optional<double> value) const {
  return detail::object<Tensor>(rt_torch_pad(get(), pad.data(), pad.size(), mode.data(), detail::length(mode),
      value.value_or(0), value.has_value()));
}

inline Tensor Tensor::atleast_1d() const {
  return detail::object<Tensor>(rt_torch_tensor_atleast_1d(get()));
}

inline Tensor Tensor::atleast_2d() const {
  return detail::object<Tensor>(rt_torch_tensor_atleast_2d(get()));
}

inline Tensor Tensor::atleast_3d() const {
  return detail::object<Tensor>(rt_torch_tensor_atleast_3d(get()));
}

inline Tensor Tensor::unfold_windows(
    List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> dilation, List<std::int64_t, 2> padding,
    List<std::int64_t, 2> stride) const {
  return detail::object<Tensor>(rt_torch_unfold_windows(get(), kernel_size.data(), kernel_size.size(),
      dilation.data(), dilation.size(), padding.data(), padding.size(), stride.data(), stride.size()));
}

inline Tensor Tensor::fold_windows(
    List<std::int64_t, 2> output_size, List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> dilation,
    List<std::int64_t, 2> padding, List<std::int64_t, 2> stride) const {
  return detail::object<Tensor>(rt_torch_fold_windows(get(), output_size.data(), output_size.size(),
      kernel_size.data(), kernel_size.size(), dilation.data(), dilation.size(), padding.data(), padding.size(),
      stride.data(), stride.size()));
}

inline Tensor Tensor::select(std::int64_t dim, std::int64_t index) const {
  return detail::object<Tensor>(rt_torch_tensor_select(get(), dim, index));
}

inline Tensor Tensor::slice(
    std::int64_t dim, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step) const {
  return detail::object<Tensor>(rt_torch_tensor_slice(get(), dim, detail::number_or(start, RT_TORCH_NONE),
      detail::number_or(stop, RT_TORCH_NONE), step));
}

inline Tensor Tensor::narrow(std::int64_t dim, std::int64_t start, std::int64_t length) const {
  return detail::object<Tensor>(rt_torch_tensor_narrow(get(), dim, start, length));
}

inline Tensor Tensor::index_select(std::int64_t dim, const Tensor &index) const {
  return detail::object<Tensor>(rt_torch_tensor_index_select(get(), dim, index.get()));
}

inline Tensor Tensor::gather(std::int64_t dim, const Tensor &index) const {
  return detail::object<Tensor>(rt_torch_tensor_gather(get(), dim, index.get()));
}

inline Tensor Tensor::masked_fill(const Tensor &mask, Scalar value) const {
  return detail::object<Tensor>(rt_torch_tensor_masked_fill(get(), mask.get(), value.bits(), value.kind()));
}

inline std::tuple<Tensor, Tensor> Tensor::sort(std::int64_t dim, bool descending) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_sort(get(), dim, descending, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::topk(std::int64_t k, std::int64_t dim, bool largest) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_topk(get(), k, dim, largest, out_, capacity_); });
}

inline Tensor Tensor::one_hot(std::int64_t num_classes) const {
  return detail::object<Tensor>(rt_torch_tensor_one_hot(get(), num_classes));
}

inline Tensor Tensor::index(const Objects<Tensor> &indices) const {
  return detail::object<Tensor>(rt_torch_tensor_index(get(), indices.data(), indices.size()));
}

inline Tensor Tensor::index_put(const Objects<Tensor> &indices, const Tensor &values, bool accumulate) const {
  return detail::object<Tensor>(rt_torch_tensor_index_put(get(), indices.data(), indices.size(), values.get(),
      accumulate));
}

inline const Tensor &Tensor::index_put_(const Objects<Tensor> &indices, const Tensor &values, bool accumulate) const {
  rt_torch_tensor_index_put_(get(), indices.data(), indices.size(), values.get(), accumulate);
  detail::check();
  return *this;
}

inline Tensor Tensor::take(const Tensor &index) const {
  return detail::object<Tensor>(rt_torch_tensor_take(get(), index.get()));
}

inline Tensor Tensor::take_along_dim(const Tensor &indices, std::optional<std::int64_t> dim) const {
  return detail::object<Tensor>(rt_torch_tensor_take_along_dim(get(), indices.get(), detail::number_or(dim,
      RT_TORCH_NONE)));
}

inline Tensor Tensor::index_add(std::int64_t dim, const Tensor &index, const Tensor &source, Scalar alpha) const {
  return detail::object<Tensor>(rt_torch_tensor_index_add(get(), dim, index.get(), source.get(), alpha.bits(),
      alpha.kind()));
}

inline Tensor Tensor::index_copy(std::int64_t dim, const Tensor &index, const Tensor &source) const {
  return detail::object<Tensor>(rt_torch_tensor_index_copy(get(), dim, index.get(), source.get()));
}

inline Tensor Tensor::index_fill(std::int64_t dim, const Tensor &index, Scalar value) const {
  return detail::object<Tensor>(rt_torch_tensor_index_fill(get(), dim, index.get(), value.bits(), value.kind()));
}

inline Tensor Tensor::scatter(std::int64_t dim, const Tensor &index, const Tensor &src) const {
  return detail::object<Tensor>(rt_torch_tensor_scatter(get(), dim, index.get(), src.get()));
}

inline Tensor Tensor::scatter(std::int64_t dim, const Tensor &index, Scalar value) const {
  return detail::object<Tensor>(rt_torch_tensor_scatter_scalar(get(), dim, index.get(), value.bits(), value.kind()));
}

inline Tensor Tensor::scatter_add(std::int64_t dim, const Tensor &index, const Tensor &src) const {
  return detail::object<Tensor>(rt_torch_tensor_scatter_add(get(), dim, index.get(), src.get()));
}

inline Tensor Tensor::scatter_reduce(
    std::int64_t dim, const Tensor &index, const Tensor &src, std::string_view reduce, bool include_self) const {
  return detail::object<Tensor>(rt_torch_tensor_scatter_reduce(get(), dim, index.get(), src.get(), reduce.data(),
      detail::length(reduce), include_self));
}

inline Tensor Tensor::masked_fill_tensor(const Tensor &mask, const Tensor &value) const {
  return detail::object<Tensor>(rt_torch_tensor_masked_fill_tensor(get(), mask.get(), value.get()));
}

inline Tensor Tensor::masked_select(const Tensor &mask) const {
  return detail::object<Tensor>(rt_torch_tensor_masked_select(get(), mask.get()));
}

inline Tensor Tensor::masked_scatter(const Tensor &mask, const Tensor &source) const {
  return detail::object<Tensor>(rt_torch_tensor_masked_scatter(get(), mask.get(), source.get()));
}

inline Tensor Tensor::nonzero() const {
  return detail::object<Tensor>(rt_torch_tensor_nonzero(get()));
}

inline Tensor Tensor::searchsorted(
    const Tensor &values, std::optional<std::string_view> side, Maybe<Tensor> sorter) const {
  return detail::object<Tensor>(rt_torch_searchsorted(get(), values.get(), detail::data_or_null(side),
      detail::length(side), sorter.get()));
}

inline Tensor Tensor::bucketize(const Tensor &boundaries, bool right) const {
  return detail::object<Tensor>(rt_torch_tensor_bucketize(get(), boundaries.get(), right));
}

inline Tensor Tensor::argsort(bool stable, std::int64_t dim, bool descending) const {
  return detail::object<Tensor>(rt_torch_tensor_argsort(get(), stable, dim, descending));
}

inline std::tuple<Tensor, Tensor> Tensor::sort_stable(std::int64_t dim, bool descending) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_sort_stable(get(), dim, descending, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::kthvalue(std::int64_t k, std::int64_t dim, bool keepdim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_kthvalue(get(), k, dim, keepdim, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::unique(bool sorted, bool return_inverse, bool return_counts) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_unique(get(), sorted, return_inverse, return_counts, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::unique_dim(
    std::int64_t dim, bool sorted, bool return_inverse, bool return_counts) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_unique_dim(get(), dim, sorted, return_inverse, return_counts, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::unique_consecutive(
    bool return_inverse, bool return_counts, std::optional<std::int64_t> dim) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_unique_consecutive(get(), return_inverse, return_counts, detail::number_or(dim, RT_TORCH_NONE),
      out_, capacity_); });
}

inline Tensor Tensor::mse_loss(const Tensor &target, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_mse_loss(get(), target.get(), reduction));
}

inline Tensor Tensor::l1_loss(const Tensor &target, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_l1_loss(get(), target.get(), reduction));
}

inline Tensor Tensor::smooth_l1_loss(const Tensor &target, std::int64_t reduction, double beta) const {
  return detail::object<Tensor>(rt_torch_smooth_l1_loss(get(), target.get(), reduction, beta));
}

inline Tensor Tensor::huber_loss(const Tensor &target, std::int64_t reduction, double delta) const {
  return detail::object<Tensor>(rt_torch_huber_loss(get(), target.get(), reduction, delta));
}

inline Tensor Tensor::nll_loss(
    const Tensor &target, Maybe<Tensor> weight, std::int64_t reduction, std::int64_t ignore_index) const {
  return detail::object<Tensor>(rt_torch_nll_loss(get(), target.get(), weight.get(), reduction, ignore_index));
}

inline Tensor Tensor::cross_entropy_loss(
    const Tensor &target, Maybe<Tensor> weight, std::int64_t reduction, std::int64_t ignore_index,
    double label_smoothing) const {
  return detail::object<Tensor>(rt_torch_cross_entropy_loss(get(), target.get(), weight.get(), reduction,
      ignore_index, label_smoothing));
}

inline Tensor Tensor::binary_cross_entropy(const Tensor &target, Maybe<Tensor> weight, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_binary_cross_entropy(get(), target.get(), weight.get(), reduction));
}

inline Tensor Tensor::binary_cross_entropy_with_logits(
    const Tensor &target, Maybe<Tensor> weight, Maybe<Tensor> pos_weight, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_binary_cross_entropy_with_logits(get(), target.get(), weight.get(),
      pos_weight.get(), reduction));
}

inline Tensor Tensor::kl_div(const Tensor &target, std::int64_t reduction, bool log_target) const {
  return detail::object<Tensor>(rt_torch_kl_div(get(), target.get(), reduction, log_target));
}

inline Tensor Tensor::cosine_embedding_loss(
    const Tensor &input2, const Tensor &target, double margin, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_cosine_embedding_loss(get(), input2.get(), target.get(), margin, reduction));
}

inline Tensor Tensor::margin_ranking_loss(
    const Tensor &input2, const Tensor &target, double margin, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_margin_ranking_loss(get(), input2.get(), target.get(), margin, reduction));
}

inline Tensor Tensor::triplet_margin_loss(
    const Tensor &positive, const Tensor &negative, double margin, double p, double eps, bool swap,
    std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_triplet_margin_loss(get(), positive.get(), negative.get(), margin, p, eps,
      swap, reduction));
}

inline Tensor Tensor::hinge_embedding_loss(const Tensor &target, double margin, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_hinge_embedding_loss(get(), target.get(), margin, reduction));
}

inline Tensor Tensor::soft_margin_loss(const Tensor &target, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_soft_margin_loss(get(), target.get(), reduction));
}

inline Tensor Tensor::multi_margin_loss(
    const Tensor &target, Scalar p, Scalar margin, Maybe<Tensor> weight, std::int64_t reduction) const {
  return detail::object<Tensor>(rt_torch_multi_margin_loss(get(), target.get(), p.bits(), p.kind(), margin.bits(),
      margin.kind(), weight.get(), reduction));
}

inline Tensor Tensor::cosine_similarity(const Tensor &x2, std::int64_t dim, double eps) const {
  return detail::object<Tensor>(rt_torch_cosine_similarity(get(), x2.get(), dim, eps));
}

inline Tensor Tensor::pairwise_distance(const Tensor &x2, double p, double eps, bool keepdim) const {
  return detail::object<Tensor>(rt_torch_pairwise_distance(get(), x2.get(), p, eps, keepdim));
}

inline Tensor Tensor::batch_norm(
    Maybe<Tensor> weight, Maybe<Tensor> bias, Maybe<Tensor> running_mean, Maybe<Tensor> running_var, bool training,
    double momentum, double eps) const {
  return detail::object<Tensor>(rt_torch_batch_norm(get(), weight.get(), bias.get(), running_mean.get(),
      running_var.get(), training, momentum, eps));
}

inline Tensor Tensor::layer_norm(
    List<std::int64_t> normalized_shape, Maybe<Tensor> weight, Maybe<Tensor> bias, double eps) const {
  return detail::object<Tensor>(rt_torch_layer_norm(get(), normalized_shape.data(), normalized_shape.size(),
      weight.get(), bias.get(), eps));
}

inline Tensor Tensor::group_norm(
    std::int64_t num_groups, Maybe<Tensor> weight, Maybe<Tensor> bias, double eps) const {
  return detail::object<Tensor>(rt_torch_group_norm(get(), num_groups, weight.get(), bias.get(), eps));
}

inline Tensor Tensor::instance_norm(
    Maybe<Tensor> weight, Maybe<Tensor> bias, Maybe<Tensor> running_mean, Maybe<Tensor> running_var,
    bool use_input_stats, double momentum, double eps) const {
  return detail::object<Tensor>(rt_torch_instance_norm(get(), weight.get(), bias.get(), running_mean.get(),
      running_var.get(), use_input_stats, momentum, eps));
}

inline Tensor Tensor::rms_norm(
    List<std::int64_t> normalized_shape, Maybe<Tensor> weight, std::optional<double> eps) const {
  return detail::object<Tensor>(rt_torch_rms_norm(get(), normalized_shape.data(), normalized_shape.size(),
      weight.get(), eps.value_or(0), eps.has_value()));
}

inline Tensor Tensor::dropout(double p, bool train) const {
  return detail::object<Tensor>(rt_torch_dropout(get(), p, train));
}

inline Tensor Tensor::feature_dropout(double p, bool train) const {
  return detail::object<Tensor>(rt_torch_feature_dropout(get(), p, train));
}

inline Tensor Tensor::alpha_dropout(double p, bool train) const {
  return detail::object<Tensor>(rt_torch_alpha_dropout(get(), p, train));
}

inline Tensor Tensor::conv1d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 1> stride, List<std::int64_t, 1> padding,
    List<std::int64_t, 1> dilation, std::int64_t groups) const {
  return detail::object<Tensor>(rt_torch_conv1d(get(), weight.get(), bias.get(), stride.data(), stride.size(),
      padding.data(), padding.size(), dilation.data(), dilation.size(), groups));
}

inline Tensor Tensor::conv2d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 2> stride, List<std::int64_t, 2> padding,
    List<std::int64_t, 2> dilation, std::int64_t groups) const {
  return detail::object<Tensor>(rt_torch_conv2d(get(), weight.get(), bias.get(), stride.data(), stride.size(),
      padding.data(), padding.size(), dilation.data(), dilation.size(), groups));
}

inline Tensor Tensor::conv3d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 3> stride, List<std::int64_t, 3> padding,
    List<std::int64_t, 3> dilation, std::int64_t groups) const {
  return detail::object<Tensor>(rt_torch_conv3d(get(), weight.get(), bias.get(), stride.data(), stride.size(),
      padding.data(), padding.size(), dilation.data(), dilation.size(), groups));
}

inline Tensor Tensor::conv1d_named(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 1> stride, std::string_view padding,
    List<std::int64_t, 1> dilation, std::int64_t groups) const {
  return detail::object<Tensor>(rt_torch_conv1d_named(get(), weight.get(), bias.get(), stride.data(), stride.size(),
      padding.data(), detail::length(padding), dilation.data(), dilation.size(), groups));
}

inline Tensor Tensor::conv2d_named(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 2> stride, std::string_view padding,
    List<std::int64_t, 2> dilation, std::int64_t groups) const {
  return detail::object<Tensor>(rt_torch_conv2d_named(get(), weight.get(), bias.get(), stride.data(), stride.size(),
      padding.data(), detail::length(padding), dilation.data(), dilation.size(), groups));
}

inline Tensor Tensor::conv_transpose1d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 1> stride, List<std::int64_t, 1> padding,
    List<std::int64_t, 1> output_padding, std::int64_t groups, List<std::int64_t, 1> dilation) const {
  return detail::object<Tensor>(rt_torch_conv_transpose1d(get(), weight.get(), bias.get(), stride.data(),
      stride.size(), padding.data(), padding.size(), output_padding.data(), output_padding.size(), groups,
      dilation.data(), dilation.size()));
}

inline Tensor Tensor::conv_transpose2d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 2> stride, List<std::int64_t, 2> padding,
    List<std::int64_t, 2> output_padding, std::int64_t groups, List<std::int64_t, 2> dilation) const {
  return detail::object<Tensor>(rt_torch_conv_transpose2d(get(), weight.get(), bias.get(), stride.data(),
      stride.size(), padding.data(), padding.size(), output_padding.data(), output_padding.size(), groups,
      dilation.data(), dilation.size()));
}

inline Tensor Tensor::conv_transpose3d(
    const Tensor &weight, Maybe<Tensor> bias, List<std::int64_t, 3> stride, List<std::int64_t, 3> padding,
    List<std::int64_t, 3> output_padding, std::int64_t groups, List<std::int64_t, 3> dilation) const {
  return detail::object<Tensor>(rt_torch_conv_transpose3d(get(), weight.get(), bias.get(), stride.data(),
      stride.size(), padding.data(), padding.size(), output_padding.data(), output_padding.size(), groups,
      dilation.data(), dilation.size()));
}

inline Tensor Tensor::max_pool1d(
    List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride, List<std::int64_t, 1> padding,
    List<std::int64_t, 1> dilation, bool ceil_mode) const {
  return detail::object<Tensor>(rt_torch_max_pool1d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode));
}

inline Tensor Tensor::max_pool2d(
    List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride, List<std::int64_t, 2> padding,
    List<std::int64_t, 2> dilation, bool ceil_mode) const {
  return detail::object<Tensor>(rt_torch_max_pool2d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode));
}

inline Tensor Tensor::max_pool3d(
    List<std::int64_t, 3> kernel_size, List<std::int64_t, 3> stride, List<std::int64_t, 3> padding,
    List<std::int64_t, 3> dilation, bool ceil_mode) const {
  return detail::object<Tensor>(rt_torch_max_pool3d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode));
}

inline std::tuple<Tensor, Tensor> Tensor::max_pool1d_with_indices(
    List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride, List<std::int64_t, 1> padding,
    List<std::int64_t, 1> dilation, bool ceil_mode) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_max_pool1d_with_indices(get(), kernel_size.data(), kernel_size.size(), stride.data(), stride.size(),
      padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::max_pool2d_with_indices(
    List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride, List<std::int64_t, 2> padding,
    List<std::int64_t, 2> dilation, bool ceil_mode) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_max_pool2d_with_indices(get(), kernel_size.data(), kernel_size.size(), stride.data(), stride.size(),
      padding.data(), padding.size(), dilation.data(), dilation.size(), ceil_mode, out_, capacity_); });
}

inline Tensor Tensor::avg_pool1d(
    List<std::int64_t, 1> kernel_size, List<std::int64_t, 1> stride, List<std::int64_t, 1> padding, bool ceil_mode,
    bool count_include_pad) const {
  return detail::object<Tensor>(rt_torch_avg_pool1d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad));
}

inline Tensor Tensor::avg_pool2d(
    List<std::int64_t, 2> kernel_size, List<std::int64_t, 2> stride, List<std::int64_t, 2> padding, bool ceil_mode,
    bool count_include_pad, std::optional<std::int64_t> divisor_override) const {
  return detail::object<Tensor>(rt_torch_avg_pool2d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad, detail::number_or(divisor_override,
      RT_TORCH_NONE)));
}

inline Tensor Tensor::avg_pool3d(
    List<std::int64_t, 3> kernel_size, List<std::int64_t, 3> stride, List<std::int64_t, 3> padding, bool ceil_mode,
    bool count_include_pad, std::optional<std::int64_t> divisor_override) const {
  return detail::object<Tensor>(rt_torch_avg_pool3d(get(), kernel_size.data(), kernel_size.size(), stride.data(),
      stride.size(), padding.data(), padding.size(), ceil_mode, count_include_pad, detail::number_or(divisor_override,
      RT_TORCH_NONE)));
}

inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool1d(List<std::int64_t, 1> output_size) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_adaptive_max_pool1d(get(), output_size.data(), output_size.size(), out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool2d(List<std::int64_t, 2> output_size) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_adaptive_max_pool2d(get(), output_size.data(), output_size.size(), out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::adaptive_max_pool3d(List<std::int64_t, 3> output_size) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_adaptive_max_pool3d(get(), output_size.data(), output_size.size(), out_, capacity_); });
}

inline Tensor Tensor::adaptive_avg_pool1d(List<std::int64_t, 1> output_size) const {
  return detail::object<Tensor>(rt_torch_adaptive_avg_pool1d(get(), output_size.data(), output_size.size()));
}

inline Tensor Tensor::adaptive_avg_pool2d(List<std::int64_t, 2> output_size) const {
  return detail::object<Tensor>(rt_torch_adaptive_avg_pool2d(get(), output_size.data(), output_size.size()));
}

inline Tensor Tensor::adaptive_avg_pool3d(List<std::int64_t, 3> output_size) const {
  return detail::object<Tensor>(rt_torch_adaptive_avg_pool3d(get(), output_size.data(), output_size.size()));
}

inline Tensor Tensor::upsample_nearest1d(
    OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_nearest1d(get(), output_size.data(), output_size.size(),
      scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_nearest2d(
    OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_nearest2d(get(), output_size.data(), output_size.size(),
      scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_nearest3d(
    OptionalList<std::int64_t> output_size, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_nearest3d(get(), output_size.data(), output_size.size(),
      scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_linear1d(
    OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_linear1d(get(), output_size.data(), output_size.size(),
      align_corners, scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_bilinear2d(
    OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_bilinear2d(get(), output_size.data(), output_size.size(),
      align_corners, scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_bicubic2d(
    OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_bicubic2d(get(), output_size.data(), output_size.size(),
      align_corners, scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::upsample_trilinear3d(
    OptionalList<std::int64_t> output_size, bool align_corners, OptionalList<double> scale_factors) const {
  return detail::object<Tensor>(rt_torch_upsample_trilinear3d(get(), output_size.data(), output_size.size(),
      align_corners, scale_factors.data(), scale_factors.size()));
}

inline Tensor Tensor::embedding(const Tensor &indices, std::int64_t padding_idx, bool scale_grad_by_freq) const {
  return detail::object<Tensor>(rt_torch_embedding(get(), indices.get(), padding_idx, scale_grad_by_freq));
}

inline std::tuple<Tensor, Tensor, Tensor, Tensor> Tensor::embedding_bag(
    const Tensor &indices, const Tensor &offsets, bool scale_grad_by_freq, std::int64_t mode,
    Maybe<Tensor> per_sample_weights, bool include_last_offset, std::optional<std::int64_t> padding_idx) const {
  return detail::tuple<Tensor>(std::make_index_sequence<4>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_embedding_bag(get(), indices.get(), offsets.get(), scale_grad_by_freq, mode, per_sample_weights.get(),
      include_last_offset, detail::number_or(padding_idx, RT_TORCH_NONE), out_, capacity_); });
}

inline Tensor Tensor::scaled_dot_product_attention(
    const Tensor &key, const Tensor &value, Maybe<Tensor> attn_mask, double dropout_p, bool is_causal,
    std::optional<double> scale, bool enable_gqa) const {
  return detail::object<Tensor>(rt_torch_scaled_dot_product_attention(get(), key.get(), value.get(), attn_mask.get(),
      dropout_p, is_causal, scale.value_or(0), scale.has_value(), enable_gqa));
}

inline std::tuple<Tensor, Tensor, Tensor> Tensor::lstm(
    const Objects<Tensor> &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers,
    double dropout, bool train, bool bidirectional, bool batch_first) const {
  return detail::tuple<Tensor>(std::make_index_sequence<3>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_lstm(get(), hx.data(), hx.size(), params.data(), params.size(), has_biases, num_layers, dropout, train,
      bidirectional, batch_first, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::gru(
    const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional, bool batch_first) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_gru(get(), hx.get(), params.data(), params.size(), has_biases, num_layers, dropout, train,
      bidirectional, batch_first, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::rnn_tanh(
    const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional, bool batch_first) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_rnn_tanh(get(), hx.get(), params.data(), params.size(), has_biases, num_layers, dropout, train,
      bidirectional, batch_first, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::rnn_relu(
    const Tensor &hx, const Objects<Tensor> &params, bool has_biases, std::int64_t num_layers, double dropout,
    bool train, bool bidirectional, bool batch_first) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_rnn_relu(get(), hx.get(), params.data(), params.size(), has_biases, num_layers, dropout, train,
      bidirectional, batch_first, out_, capacity_); });
}

inline std::tuple<Tensor, Tensor> Tensor::lstm_cell(
    const Objects<Tensor> &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih, Maybe<Tensor> b_hh) const {
  return detail::tuple<Tensor>(std::make_index_sequence<2>(), [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_lstm_cell(get(), hx.data(), hx.size(), w_ih.get(), w_hh.get(), b_ih.get(), b_hh.get(), out_,
      capacity_); });
}

inline Tensor Tensor::gru_cell(
    const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih, Maybe<Tensor> b_hh) const {
  return detail::object<Tensor>(rt_torch_gru_cell(get(), hx.get(), w_ih.get(), w_hh.get(), b_ih.get(), b_hh.get()));
}

inline Tensor Tensor::rnn_tanh_cell(
    const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih, Maybe<Tensor> b_hh) const {
  return detail::object<Tensor>(rt_torch_rnn_tanh_cell(get(), hx.get(), w_ih.get(), w_hh.get(), b_ih.get(),
      b_hh.get()));
}

inline Tensor Tensor::rnn_relu_cell(
    const Tensor &hx, const Tensor &w_ih, const Tensor &w_hh, Maybe<Tensor> b_ih, Maybe<Tensor> b_hh) const {
  return detail::object<Tensor>(rt_torch_rnn_relu_cell(get(), hx.get(), w_ih.get(), w_hh.get(), b_ih.get(),
      b_hh.get()));
}

inline Tensor Tensor::fft_fft(
    std::optional<std::int64_t> n, std::int64_t dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_fft(get(), detail::number_or(n, RT_TORCH_NONE), dim,
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_ifft(
    std::optional<std::int64_t> n, std::int64_t dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_ifft(get(), detail::number_or(n, RT_TORCH_NONE), dim,
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_rfft(
    std::optional<std::int64_t> n, std::int64_t dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_rfft(get(), detail::number_or(n, RT_TORCH_NONE), dim,
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_irfft(
    std::optional<std::int64_t> n, std::int64_t dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_irfft(get(), detail::number_or(n, RT_TORCH_NONE), dim,
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_fft2(
    OptionalList<std::int64_t, 1> s, List<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_fft2(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_ifft2(
    OptionalList<std::int64_t, 1> s, List<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_ifft2(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_rfft2(
    OptionalList<std::int64_t, 1> s, List<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_rfft2(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_irfft2(
    OptionalList<std::int64_t, 1> s, List<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_irfft2(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_fftn(
    OptionalList<std::int64_t, 1> s, OptionalList<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_fftn(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_ifftn(
    OptionalList<std::int64_t, 1> s, OptionalList<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_ifftn(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_rfftn(
    OptionalList<std::int64_t, 1> s, OptionalList<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_rfftn(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_irfftn(
    OptionalList<std::int64_t, 1> s, OptionalList<std::int64_t, 1> dim, std::optional<std::string_view> norm) const {
  return detail::object<Tensor>(rt_torch_fft_irfftn(get(), s.data(), s.size(), dim.data(), dim.size(),
      detail::data_or_null(norm), detail::length(norm)));
}

inline Tensor Tensor::fft_fftshift(OptionalList<std::int64_t, 1> dim) const {
  return detail::object<Tensor>(rt_torch_fft_fftshift(get(), dim.data(), dim.size()));
}

inline Tensor Tensor::fft_ifftshift(OptionalList<std::int64_t, 1> dim) const {
  return detail::object<Tensor>(rt_torch_fft_ifftshift(get(), dim.data(), dim.size()));
}

inline Tensor Tensor::clone() const {
  return detail::object<Tensor>(rt_torch_tensor_clone(get()));
}

inline Tensor Tensor::contiguous() const {
  return detail::object<Tensor>(rt_torch_tensor_contiguous(get()));
}

inline Tensor Tensor::to_dtype(Dtype dtype) const {
  return detail::object<Tensor>(rt_torch_tensor_to_dtype(get(), static_cast<std::int64_t>(dtype)));
}

inline Tensor Tensor::to_device(Device device) const {
  return detail::object<Tensor>(rt_torch_tensor_to_device(get(), static_cast<std::int64_t>(device)));
}

inline Tensor Tensor::cuda(std::int64_t n) const {
  return detail::object<Tensor>(rt_torch_tensor_cuda(get(), n));
}

inline Tensor Tensor::cpu() const {
  return detail::object<Tensor>(rt_torch_tensor_cpu(get()));
}

inline double Tensor::item() const {
  return detail::value<double>([&](auto *out_) { return rt_torch_tensor_item(get(), out_); });
}

inline std::int64_t Tensor::item_int() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_item_int(get(), out_); });
}

inline std::vector<double> Tensor::item_complex() const {
  return detail::elements<std::vector<double>>(0, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_item_complex(get(), out_, capacity_); });
}

inline std::vector<double> Tensor::copy_out() const {
  return detail::elements<std::vector<double>>(0, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_copy_out(get(), out_, capacity_); });
}

inline std::vector<std::uint8_t> Tensor::to_bytes() const {
  return detail::elements<std::vector<std::uint8_t>>(0, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_to_bytes(get(), out_, capacity_); });
}

inline std::vector<std::int64_t> Tensor::copy_out_ints() const {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_copy_out_ints(get(), out_, capacity_); });
}

inline std::int64_t Tensor::ndim() const {
  return detail::count(rt_torch_tensor_ndim(get()));
}

inline std::int64_t Tensor::numel() const {
  return detail::count(rt_torch_tensor_numel(get()));
}

inline std::vector<std::int64_t> Tensor::shape() const {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_shape(get(), out_, capacity_); });
}

inline std::vector<std::int64_t> Tensor::stride() const {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_tensor_stride(get(), out_, capacity_); });
}

inline std::int64_t Tensor::dtype() const {
  return detail::count(rt_torch_tensor_dtype(get()));
}

inline std::int64_t Tensor::device() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_device(get(), out_); });
}

inline bool Tensor::is_cuda() const {
  return detail::flag(rt_torch_tensor_is_cuda(get()));
}

inline bool Tensor::is_contiguous() const {
  return detail::flag(rt_torch_tensor_is_contiguous(get()));
}

inline std::int64_t Tensor::element_size() const {
  return detail::count(rt_torch_tensor_element_size(get()));
}

inline std::int64_t Tensor::storage_offset() const {
  return detail::count(rt_torch_tensor_storage_offset(get()));
}

inline std::int64_t Tensor::data_pointer() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_data_pointer(get(), out_); });
}

inline bool Tensor::is_view() const {
  return detail::flag(rt_torch_tensor_is_view(get()));
}

inline std::int64_t Tensor::version() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_version(get(), out_); });
}

inline std::int64_t Tensor::to_dlpack() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_to_dlpack(get(), out_); });
}

inline Tensor Tensor::from_dlpack(std::int64_t address) {
  return detail::object<Tensor>(rt_torch_tensor_from_dlpack(address));
}

inline bool Tensor::requires_grad() const {
  return detail::flag(rt_torch_tensor_requires_grad(get()));
}

inline const Tensor &Tensor::set_requires_grad(bool required) const {
  rt_torch_tensor_set_requires_grad(get(), required);
  detail::check();
  return *this;
}

inline bool Tensor::is_leaf() const {
  return detail::flag(rt_torch_tensor_is_leaf(get()));
}

inline std::optional<Tensor> Tensor::grad() const {
  return detail::optional_object<Tensor>(rt_torch_tensor_grad(get()));
}

inline const Tensor &Tensor::set_grad(Maybe<Tensor> gradient) const {
  rt_torch_tensor_set_grad(get(), gradient.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::retain_grad() const {
  rt_torch_tensor_retain_grad(get());
  detail::check();
  return *this;
}

inline bool Tensor::retains_grad() const {
  return detail::flag(rt_torch_tensor_retains_grad(get()));
}

inline std::string Tensor::grad_fn() const {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_tensor_grad_fn(get(), out_,
      capacity_); });
}

inline Tensor Tensor::detach() const {
  return detail::object<Tensor>(rt_torch_tensor_detach(get()));
}

inline const Tensor &Tensor::detach_() const {
  rt_torch_tensor_detach_(get());
  detail::check();
  return *this;
}

inline Tensor Tensor::alias() const {
  return detail::object<Tensor>(rt_torch_tensor_alias(get()));
}

inline bool Tensor::is_inference() const {
  return detail::flag(rt_torch_tensor_is_inference(get()));
}

inline std::int64_t Tensor::register_hook(std::int64_t token) const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_tensor_register_hook(get(), token, out_); });
}

inline void Tensor::remove_hook(std::int64_t number) const {
  rt_torch_tensor_remove_hook(get(), number);
  detail::check();
}

inline const Tensor &Tensor::add_(const Tensor &b, Scalar alpha) const {
  rt_torch_tensor_add_(get(), b.get(), alpha.bits(), alpha.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::sub_(const Tensor &b, Scalar alpha) const {
  rt_torch_tensor_sub_(get(), b.get(), alpha.bits(), alpha.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::mul_(const Tensor &b) const {
  rt_torch_tensor_mul_(get(), b.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::div_(const Tensor &b) const {
  rt_torch_tensor_div_(get(), b.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::add_(Scalar b) const {
  rt_torch_tensor_add_scalar_(get(), b.bits(), b.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::mul_(Scalar b) const {
  rt_torch_tensor_mul_scalar_(get(), b.bits(), b.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::fill_(Scalar value) const {
  rt_torch_tensor_fill_(get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::zero_() const {
  rt_torch_tensor_zero_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::copy_(const Tensor &src) const {
  rt_torch_tensor_copy_(get(), src.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::sub_(Scalar b) const {
  rt_torch_tensor_sub_scalar_(get(), b.bits(), b.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::div_(Scalar b) const {
  rt_torch_tensor_div_scalar_(get(), b.bits(), b.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::pow_scalar_(Scalar b) const {
  rt_torch_tensor_pow_scalar_(get(), b.bits(), b.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::neg_() const {
  rt_torch_tensor_neg_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::abs_() const {
  rt_torch_tensor_abs_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::exp_() const {
  rt_torch_tensor_exp_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::log_() const {
  rt_torch_tensor_log_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::sqrt_() const {
  rt_torch_tensor_sqrt_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::reciprocal_() const {
  rt_torch_tensor_reciprocal_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::floor_() const {
  rt_torch_tensor_floor_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::ceil_() const {
  rt_torch_tensor_ceil_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::round_() const {
  rt_torch_tensor_round_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::clamp_(std::optional<Scalar> low, std::optional<Scalar> high) const {
  rt_torch_tensor_clamp_(get(), low ? low->bits() : 0, low ? low->kind() : 0, high ? high->bits() : 0, high ?
      high->kind() : 0);
  detail::check();
  return *this;
}

inline const Tensor &Tensor::relu_() const {
  rt_torch_relu_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::sigmoid_() const {
  rt_torch_sigmoid_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::tanh_() const {
  rt_torch_tanh_(get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::addcmul_(const Tensor &tensor1, const Tensor &tensor2, Scalar value) const {
  rt_torch_tensor_addcmul_(get(), tensor1.get(), tensor2.get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::addcdiv_(const Tensor &tensor1, const Tensor &tensor2, Scalar value) const {
  rt_torch_tensor_addcdiv_(get(), tensor1.get(), tensor2.get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::lerp_scalar_(const Tensor &stop, Scalar weight) const {
  rt_torch_tensor_lerp_scalar_(get(), stop.get(), weight.bits(), weight.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::addmm_(const Tensor &mat1, const Tensor &mat2, Scalar beta, Scalar alpha) const {
  rt_torch_tensor_addmm_(get(), mat1.get(), mat2.get(), beta.bits(), beta.kind(), alpha.bits(), alpha.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::masked_fill_(const Tensor &mask, Scalar value) const {
  rt_torch_tensor_masked_fill_(get(), mask.get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::masked_scatter_(const Tensor &mask, const Tensor &source) const {
  rt_torch_tensor_masked_scatter_(get(), mask.get(), source.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::index_add_(
    std::int64_t dim, const Tensor &index, const Tensor &source, Scalar alpha) const {
  rt_torch_tensor_index_add_(get(), dim, index.get(), source.get(), alpha.bits(), alpha.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::index_copy_(std::int64_t dim, const Tensor &index, const Tensor &source) const {
  rt_torch_tensor_index_copy_(get(), dim, index.get(), source.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::index_fill_(std::int64_t dim, const Tensor &index, Scalar value) const {
  rt_torch_tensor_index_fill_(get(), dim, index.get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::scatter_(std::int64_t dim, const Tensor &index, const Tensor &src) const {
  rt_torch_tensor_scatter_(get(), dim, index.get(), src.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::scatter_(std::int64_t dim, const Tensor &index, Scalar value) const {
  rt_torch_tensor_scatter_scalar_(get(), dim, index.get(), value.bits(), value.kind());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::scatter_add_(std::int64_t dim, const Tensor &index, const Tensor &src) const {
  rt_torch_tensor_scatter_add_(get(), dim, index.get(), src.get());
  detail::check();
  return *this;
}

inline const Tensor &Tensor::tril_(std::int64_t diagonal) const {
  rt_torch_tensor_tril_(get(), diagonal);
  detail::check();
  return *this;
}

inline const Tensor &Tensor::triu_(std::int64_t diagonal) const {
  rt_torch_tensor_triu_(get(), diagonal);
  detail::check();
  return *this;
}

inline const Tensor &Tensor::fill_diagonal_(Scalar value, bool wrap) const {
  rt_torch_tensor_fill_diagonal_(get(), value.bits(), value.kind(), wrap);
  detail::check();
  return *this;
}

inline const Tensor &Tensor::unsqueeze_(std::int64_t dim) const {
  rt_torch_tensor_unsqueeze_(get(), dim);
  detail::check();
  return *this;
}

inline void Tensor::add_out(const Tensor &b, Scalar alpha, const Tensor &into) const {
  rt_torch_tensor_add_out(get(), b.get(), alpha.bits(), alpha.kind(), into.get());
  detail::check();
}

inline void Tensor::mul_out(const Tensor &b, const Tensor &into) const {
  rt_torch_tensor_mul_out(get(), b.get(), into.get());
  detail::check();
}

inline void Tensor::matmul_out(const Tensor &b, const Tensor &into) const {
  rt_torch_tensor_matmul_out(get(), b.get(), into.get());
  detail::check();
}

inline void Tensor::sum_out(
    OptionalList<std::int64_t, 1> dim, bool keepdim, std::optional<Dtype> dtype, const Tensor &into) const {
  rt_torch_tensor_sum_out(get(), dim.data(), dim.size(), keepdim, detail::number_or(dtype, -1), into.get());
  detail::check();
}

inline Generator Generator::new_(Device device) {
  return detail::object<Generator>(rt_torch_generator_new(static_cast<std::int64_t>(device)));
}

inline void Generator::manual_seed(std::int64_t seed) const {
  rt_torch_generator_manual_seed(get(), seed);
  detail::check();
}

inline std::int64_t Generator::seed() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_generator_seed(get(), out_); });
}

inline std::int64_t Generator::initial_seed() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_generator_initial_seed(get(), out_); });
}

inline Tensor Generator::state() const {
  return detail::object<Tensor>(rt_torch_generator_state(get()));
}

inline void Generator::set_state(const Tensor &state) const {
  rt_torch_generator_set_state(get(), state.get());
  detail::check();
}

inline std::int64_t Generator::device() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_generator_device(get(), out_); });
}

inline Backward Backward::begin(
    const Objects<Tensor> &outputs, const Objects<Tensor> &gradients, const Objects<Tensor> &inputs, bool accumulate,
    bool retain_graph, bool create_graph, bool allow_unused) {
  return detail::object<Backward>(rt_torch_backward_begin(outputs.data(), outputs.size(), gradients.data(),
      gradients.size(), inputs.data(), inputs.size(), accumulate, retain_graph, create_graph, allow_unused));
}

inline std::int64_t Backward::next() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_backward_next(get(), out_); });
}

inline std::vector<std::optional<Tensor>> Backward::gradients() const {
  return detail::objects<Tensor, std::optional<Tensor>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_backward_gradients(get(), out_, capacity_); });
}

inline void Backward::answer(const Objects<Tensor> &gradients) const {
  rt_torch_backward_answer(get(), gradients.data(), gradients.size());
  detail::check();
}

inline void Backward::cancel() const {
  rt_torch_backward_cancel(get());
  detail::check();
}

inline std::vector<std::optional<Tensor>> Backward::results() const {
  return detail::objects<Tensor, std::optional<Tensor>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_backward_results(get(), out_, capacity_); });
}

inline Stream Stream::new_(Device device, bool high_priority) {
  return detail::object<Stream>(rt_torch_stream_new(static_cast<std::int64_t>(device), high_priority));
}

inline void Stream::set_current_stream() const {
  rt_torch_set_current_stream(get());
  detail::check();
}

inline void Stream::synchronize() const {
  rt_torch_stream_synchronize(get());
  detail::check();
}

inline bool Stream::query() const {
  return detail::flag(rt_torch_stream_query(get()));
}

inline std::int64_t Stream::device() const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_stream_device(get(), out_); });
}

inline void Stream::wait_event(const Event &event) const {
  rt_torch_stream_wait_event(get(), event.get());
  detail::check();
}

inline Event Event::new_(Device device, bool timing) {
  return detail::object<Event>(rt_torch_event_new(static_cast<std::int64_t>(device), timing));
}

inline void Event::record(const Stream &stream) const {
  rt_torch_event_record(get(), stream.get());
  detail::check();
}

inline bool Event::query() const {
  return detail::flag(rt_torch_event_query(get()));
}

inline void Event::synchronize() const {
  rt_torch_event_synchronize(get());
  detail::check();
}

inline double Event::elapsed(const Event &stop) const {
  return detail::value<double>([&](auto *out_) { return rt_torch_event_elapsed(get(), stop.get(), out_); });
}

inline Call Call::begin(std::string_view name) {
  return detail::object<Call>(rt_torch_call_begin(name.data(), detail::length(name)));
}

inline void Call::argument(std::string_view name) const {
  rt_torch_call_argument(get(), name.data(), detail::length(name));
  detail::check();
}

inline void Call::none() const {
  rt_torch_call_none(get());
  detail::check();
}

inline void Call::int_(std::int64_t value) const {
  rt_torch_call_int(get(), value);
  detail::check();
}

inline void Call::float_(double value) const {
  rt_torch_call_float(get(), value);
  detail::check();
}

inline void Call::bool_(bool value) const {
  rt_torch_call_bool(get(), value);
  detail::check();
}

inline void Call::complex(double real, double imaginary) const {
  rt_torch_call_complex(get(), real, imaginary);
  detail::check();
}

inline void Call::text(std::string_view value) const {
  rt_torch_call_text(get(), value.data(), detail::length(value));
  detail::check();
}

inline void Call::tensor(const Tensor &t) const {
  rt_torch_call_tensor(get(), t.get());
  detail::check();
}

inline void Call::generator(const Generator &g) const {
  rt_torch_call_generator(get(), g.get());
  detail::check();
}

inline void Call::list() const {
  rt_torch_call_list(get());
  detail::check();
}

inline void Call::list_end() const {
  rt_torch_call_list_end(get());
  detail::check();
}

inline std::int64_t Call::run() const {
  return detail::count(rt_torch_call_run(get()));
}

inline std::int64_t Call::result_kind(std::int64_t index) const {
  return detail::count(rt_torch_call_result_kind(get(), index));
}

inline std::int64_t Call::result_int(std::int64_t index) const {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_call_result_int(get(), index, out_); });
}

inline double Call::result_float(std::int64_t index) const {
  return detail::value<double>([&](auto *out_) { return rt_torch_call_result_float(get(), index, out_); });
}

inline std::string Call::result_text(std::int64_t index) const {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_call_result_text(get(), index, out_,
      capacity_); });
}

inline std::optional<Tensor> Call::result_tensor(std::int64_t index) const {
  return detail::optional_object<Tensor>(rt_torch_call_result_tensor(get(), index));
}

inline std::vector<std::optional<Tensor>> Call::result_tensors(std::int64_t index) const {
  return detail::objects<Tensor, std::optional<Tensor>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_call_result_tensors(get(), index, out_, capacity_); });
}

inline std::vector<std::int64_t> Call::result_ints(std::int64_t index) const {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_call_result_ints(get(), index, out_, capacity_); });
}

inline std::vector<double> Call::result_floats(std::int64_t index) const {
  return detail::elements<std::vector<double>>(0, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_call_result_floats(get(), index, out_, capacity_); });
}

inline std::string Module::jit_methods() const {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_jit_methods(get(), out_, capacity_);
      });
}

inline std::string Module::jit_attributes() const {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_jit_attributes(get(), out_,
      capacity_); });
}

inline Call Module::jit_attribute(std::string_view name) const {
  return detail::object<Call>(rt_torch_jit_attribute(get(), name.data(), detail::length(name)));
}

inline Call Module::jit_call(std::string_view method) const {
  return detail::object<Call>(rt_torch_jit_call(get(), method.data(), detail::length(method)));
}

inline std::string Module::jit_state_names() const {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_jit_state_names(get(), out_,
      capacity_); });
}

inline std::vector<Tensor> Module::jit_state() const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return rt_torch_jit_state(get(),
      out_, capacity_); });
}

inline std::int64_t Module::jit_parameter_count() const {
  return detail::count(rt_torch_jit_parameter_count(get()));
}

inline void Module::jit_train(bool training) const {
  rt_torch_jit_train(get(), training);
  detail::check();
}

inline void Module::jit_to_device(Device device) const {
  rt_torch_jit_to_device(get(), static_cast<std::int64_t>(device));
  detail::check();
}

inline void Module::jit_to_dtype(Dtype dtype) const {
  rt_torch_jit_to_dtype(get(), static_cast<std::int64_t>(dtype));
  detail::check();
}

inline std::vector<Tensor> Package::aoti_run(const Objects<Tensor> &inputs) const {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return rt_torch_aoti_run(get(),
      inputs.data(), inputs.size(), out_, capacity_); });
}

inline bool cuda_available() {
  return detail::flag(rt_torch_cuda_available());
}

inline std::int64_t cuda_device_count() {
  return detail::count(rt_torch_cuda_device_count());
}

inline void manual_seed(std::int64_t seed) {
  rt_torch_manual_seed(seed);
  detail::check();
}

inline std::int64_t get_num_threads() {
  return detail::count(rt_torch_get_num_threads());
}

inline void set_num_threads(std::int64_t threads) {
  rt_torch_set_num_threads(threads);
  detail::check();
}

inline std::int64_t get_num_interop_threads() {
  return detail::count(rt_torch_get_num_interop_threads());
}

inline void set_num_interop_threads(std::int64_t threads) {
  rt_torch_set_num_interop_threads(threads);
  detail::check();
}

inline bool mps_available() {
  return detail::flag(rt_torch_mps_available());
}

inline std::int64_t default_device() {
  return detail::value<std::int64_t>([&](auto *out_) { return rt_torch_default_device(out_); });
}

inline void set_default_device(Device device) {
  rt_torch_set_default_device(static_cast<std::int64_t>(device));
  detail::check();
}

inline void synchronize(Device device) {
  rt_torch_synchronize(static_cast<std::int64_t>(device));
  detail::check();
}

inline std::int64_t memory_allocated(Device device) {
  return detail::value<std::int64_t>([&](auto *out_) { return
      rt_torch_memory_allocated(static_cast<std::int64_t>(device), out_); });
}

inline std::int64_t max_memory_allocated(Device device) {
  return detail::value<std::int64_t>([&](auto *out_) { return
      rt_torch_max_memory_allocated(static_cast<std::int64_t>(device), out_); });
}

inline std::int64_t memory_reserved(Device device) {
  return detail::value<std::int64_t>([&](auto *out_) { return
      rt_torch_memory_reserved(static_cast<std::int64_t>(device), out_); });
}

inline std::int64_t max_memory_reserved(Device device) {
  return detail::value<std::int64_t>([&](auto *out_) { return
      rt_torch_max_memory_reserved(static_cast<std::int64_t>(device), out_); });
}

inline void reset_peak_memory(Device device) {
  rt_torch_reset_peak_memory(static_cast<std::int64_t>(device));
  detail::check();
}

inline std::vector<std::int64_t> memory_info(Device device) {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_memory_info(static_cast<std::int64_t>(device), out_, capacity_); });
}

inline void empty_cache(Device device) {
  rt_torch_empty_cache(static_cast<std::int64_t>(device));
  detail::check();
}

inline Stream current_stream(Device device) {
  return detail::object<Stream>(rt_torch_current_stream(static_cast<std::int64_t>(device)));
}

inline bool autocast_enabled(Device device) {
  return detail::flag(rt_torch_autocast_enabled(static_cast<std::int64_t>(device)));
}

inline void set_autocast_enabled(Device device, bool enabled) {
  rt_torch_set_autocast_enabled(static_cast<std::int64_t>(device), enabled);
  detail::check();
}

inline std::int64_t autocast_dtype(Device device) {
  return detail::count(rt_torch_autocast_dtype(static_cast<std::int64_t>(device)));
}

inline void set_autocast_dtype(Device device, Dtype dtype) {
  rt_torch_set_autocast_dtype(static_cast<std::int64_t>(device), static_cast<std::int64_t>(dtype));
  detail::check();
}

inline bool autocast_cache_enabled() {
  return detail::flag(rt_torch_autocast_cache_enabled());
}

inline void set_autocast_cache_enabled(bool enabled) {
  rt_torch_set_autocast_cache_enabled(enabled);
  detail::check();
}

inline Tensor from_data(
    List<double> data, List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_from_data(data.data(), data.size(), dims.data(), dims.size(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor from_ints(
    List<std::int64_t> data, List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_from_ints(data.data(), data.size(), dims.data(), dims.size(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor zeros(List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_zeros(dims.data(), dims.size(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor ones(List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_ones(dims.data(), dims.size(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor full(List<std::int64_t> dims, Scalar value, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_full(dims.data(), dims.size(), value.bits(), value.kind(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor rand(List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_rand(dims.data(), dims.size(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randn(List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randn(dims.data(), dims.size(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randint(std::int64_t low, std::int64_t high, List<std::int64_t> dims, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randint(low, high, dims.data(), dims.size(), detail::number_or(device,
      RT_TORCH_NONE)));
}

inline Tensor arange(
    Scalar start, Scalar stop, Scalar step, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_arange(start.bits(), start.kind(), stop.bits(), stop.kind(), step.bits(),
      step.kind(), detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor eye(std::int64_t n, std::int64_t m, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_eye(n, m, detail::number_or(dtype, -1), detail::number_or(device,
      RT_TORCH_NONE)));
}

inline Tensor linspace(
    Scalar start, Scalar stop, std::int64_t steps, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_linspace(start.bits(), start.kind(), stop.bits(), stop.kind(), steps,
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor logspace(
    Scalar start, Scalar stop, std::int64_t steps, double base, std::optional<Dtype> dtype,
    std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_logspace(start.bits(), start.kind(), stop.bits(), stop.kind(), steps, base,
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor empty(List<std::int64_t> dims, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_empty(dims.data(), dims.size(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor tril_indices(
    std::int64_t row, std::int64_t col, std::int64_t offset, std::optional<Dtype> dtype,
    std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_tril_indices(row, col, offset, detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor triu_indices(
    std::int64_t row, std::int64_t col, std::int64_t offset, std::optional<Dtype> dtype,
    std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_triu_indices(row, col, offset, detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor hann_window(
    std::int64_t window_length, bool periodic, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_hann_window(window_length, periodic, detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Generator default_generator(Device device) {
  return detail::object<Generator>(rt_torch_default_generator(static_cast<std::int64_t>(device)));
}

inline Tensor rand_from(
    List<std::int64_t> dims, Maybe<Generator> generator, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_rand_from(dims.data(), dims.size(), generator.get(), detail::number_or(dtype,
      -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randn_from(
    List<std::int64_t> dims, Maybe<Generator> generator, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randn_from(dims.data(), dims.size(), generator.get(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randint_from(
    std::int64_t low, std::int64_t high, List<std::int64_t> dims, Maybe<Generator> generator,
    std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randint_from(low, high, dims.data(), dims.size(), generator.get(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randperm_from(
    std::int64_t n, Maybe<Generator> generator, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randperm_from(n, generator.get(), detail::number_or(dtype, -1),
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor randperm(std::int64_t n, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_randperm(n, detail::number_or(dtype, -1), detail::number_or(device,
      RT_TORCH_NONE)));
}

inline Tensor normal(
    double mean, double std, List<std::int64_t> dims, Maybe<Generator> generator, std::optional<Dtype> dtype,
    std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_normal(mean, std, dims.data(), dims.size(), generator.get(),
      detail::number_or(dtype, -1), detail::number_or(device, RT_TORCH_NONE)));
}

inline Tensor einsum(std::string_view equation, const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_einsum(equation.data(), detail::length(equation), tensors.data(),
      tensors.size()));
}

inline Tensor linalg_multi_dot(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_linalg_multi_dot(tensors.data(), tensors.size()));
}

inline Tensor cat(const Objects<Tensor> &tensors, std::int64_t dim) {
  return detail::object<Tensor>(rt_torch_cat(tensors.data(), tensors.size(), dim));
}

inline Tensor stack(const Objects<Tensor> &tensors, std::int64_t dim) {
  return detail::object<Tensor>(rt_torch_stack(tensors.data(), tensors.size(), dim));
}

inline Tensor hstack(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_hstack(tensors.data(), tensors.size()));
}

inline Tensor vstack(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_vstack(tensors.data(), tensors.size()));
}

inline Tensor dstack(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_dstack(tensors.data(), tensors.size()));
}

inline Tensor column_stack(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_column_stack(tensors.data(), tensors.size()));
}

inline Tensor block_diag(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_block_diag(tensors.data(), tensors.size()));
}

inline std::vector<Tensor> broadcast_tensors(const Objects<Tensor> &tensors) {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_broadcast_tensors(tensors.data(), tensors.size(), out_, capacity_); });
}

inline std::vector<Tensor> meshgrid(const Objects<Tensor> &tensors, std::string_view indexing) {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_meshgrid(tensors.data(), tensors.size(), indexing.data(), detail::length(indexing), out_, capacity_);
      });
}

inline Tensor cartesian_prod(const Objects<Tensor> &tensors) {
  return detail::object<Tensor>(rt_torch_cartesian_prod(tensors.data(), tensors.size()));
}

inline Tensor fft_fftfreq(std::int64_t n, double d, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_fft_fftfreq(n, d, detail::number_or(dtype, -1), detail::number_or(device,
      RT_TORCH_NONE)));
}

inline Tensor fft_rfftfreq(std::int64_t n, double d, std::optional<Dtype> dtype, std::optional<Device> device) {
  return detail::object<Tensor>(rt_torch_fft_rfftfreq(n, d, detail::number_or(dtype, -1), detail::number_or(device,
      RT_TORCH_NONE)));
}

inline void free_dlpack(std::int64_t address) {
  rt_torch_free_dlpack(address);
  detail::check();
}

inline bool grad_enabled() {
  return detail::flag(rt_torch_grad_enabled());
}

inline void set_grad_enabled(bool enabled) {
  rt_torch_set_grad_enabled(enabled);
  detail::check();
}

inline bool inference_mode() {
  return detail::flag(rt_torch_inference_mode());
}

inline void set_inference_mode(bool enabled) {
  rt_torch_set_inference_mode(enabled);
  detail::check();
}

inline bool anomaly_enabled() {
  return detail::flag(rt_torch_anomaly_enabled());
}

inline void set_anomaly_enabled(bool enabled, bool check_nan) {
  rt_torch_set_anomaly_enabled(enabled, check_nan);
  detail::check();
}

inline void set_place(std::string_view place) {
  rt_torch_set_place(place.data(), detail::length(place));
  detail::check();
}

inline void backward(
    const Objects<Tensor> &outputs, const Objects<Tensor> &gradients, const Objects<Tensor> &inputs,
    bool retain_graph, bool create_graph) {
  rt_torch_backward(outputs.data(), outputs.size(), gradients.data(), gradients.size(), inputs.data(), inputs.size(),
      retain_graph, create_graph);
  detail::check();
}

inline std::vector<std::optional<Tensor>> gradients(
    const Objects<Tensor> &outputs, const Objects<Tensor> &inputs, const Objects<Tensor> &gradients,
    bool retain_graph, bool create_graph, bool allow_unused) {
  return detail::objects<Tensor, std::optional<Tensor>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_gradients(outputs.data(), outputs.size(), inputs.data(), inputs.size(), gradients.data(),
      gradients.size(), retain_graph, create_graph, allow_unused, out_, capacity_); });
}

inline std::vector<Tensor> record_function(
    const Objects<Tensor> &inputs, const Objects<Tensor> &outputs, std::int64_t token) {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_record_function(inputs.data(), inputs.size(), outputs.data(), outputs.size(), token, out_, capacity_);
      });
}

inline std::vector<std::int64_t> released_tokens() {
  return detail::elements<std::vector<std::int64_t>>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_released_tokens(out_, capacity_); });
}

inline void cat_out(const Objects<Tensor> &tensors, std::int64_t dim, const Tensor &into) {
  rt_torch_cat_out(tensors.data(), tensors.size(), dim, into.get());
  detail::check();
}

inline void fused_adam_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &exp_avgs,
    const Objects<Tensor> &exp_avg_sqs, const Objects<Tensor> &max_exp_avg_sqs, const Objects<Tensor> &state_steps,
    double lr, double beta1, double beta2, double weight_decay, double eps, bool amsgrad, bool maximize,
    Maybe<Tensor> grad_scale, Maybe<Tensor> found_inf) {
  rt_torch_fused_adam_(params.data(), params.size(), grads.data(), grads.size(), exp_avgs.data(), exp_avgs.size(),
      exp_avg_sqs.data(), exp_avg_sqs.size(), max_exp_avg_sqs.data(), max_exp_avg_sqs.size(), state_steps.data(),
      state_steps.size(), lr, beta1, beta2, weight_decay, eps, amsgrad, maximize, grad_scale.get(), found_inf.get());
  detail::check();
}

inline void fused_adamw_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &exp_avgs,
    const Objects<Tensor> &exp_avg_sqs, const Objects<Tensor> &max_exp_avg_sqs, const Objects<Tensor> &state_steps,
    double lr, double beta1, double beta2, double weight_decay, double eps, bool amsgrad, bool maximize,
    Maybe<Tensor> grad_scale, Maybe<Tensor> found_inf) {
  rt_torch_fused_adamw_(params.data(), params.size(), grads.data(), grads.size(), exp_avgs.data(), exp_avgs.size(),
      exp_avg_sqs.data(), exp_avg_sqs.size(), max_exp_avg_sqs.data(), max_exp_avg_sqs.size(), state_steps.data(),
      state_steps.size(), lr, beta1, beta2, weight_decay, eps, amsgrad, maximize, grad_scale.get(), found_inf.get());
  detail::check();
}

inline void fused_sgd_(
    const Objects<Tensor> &params, const Objects<Tensor> &grads, const Objects<Tensor> &momentum_buffers,
    double weight_decay, double momentum, double lr, double dampening, bool nesterov, bool maximize,
    bool is_first_step, Maybe<Tensor> grad_scale, Maybe<Tensor> found_inf) {
  rt_torch_fused_sgd_(params.data(), params.size(), grads.data(), grads.size(), momentum_buffers.data(),
      momentum_buffers.size(), weight_decay, momentum, lr, dampening, nesterov, maximize, is_first_step,
      grad_scale.get(), found_inf.get());
  detail::check();
}

inline void foreach_add_(const Objects<Tensor> &a, const Objects<Tensor> &b, Scalar alpha) {
  rt_torch_foreach_add_(a.data(), a.size(), b.data(), b.size(), alpha.bits(), alpha.kind());
  detail::check();
}

inline void foreach_add_(const Objects<Tensor> &ts, Scalar number) {
  rt_torch_foreach_add_scalar_(ts.data(), ts.size(), number.bits(), number.kind());
  detail::check();
}

inline void foreach_sub_(const Objects<Tensor> &a, const Objects<Tensor> &b, Scalar alpha) {
  rt_torch_foreach_sub_(a.data(), a.size(), b.data(), b.size(), alpha.bits(), alpha.kind());
  detail::check();
}

inline void foreach_mul_(const Objects<Tensor> &a, const Objects<Tensor> &b) {
  rt_torch_foreach_mul_(a.data(), a.size(), b.data(), b.size());
  detail::check();
}

inline void foreach_mul_(const Objects<Tensor> &ts, Scalar number) {
  rt_torch_foreach_mul_scalar_(ts.data(), ts.size(), number.bits(), number.kind());
  detail::check();
}

inline void foreach_mul_tensor_(const Objects<Tensor> &ts, const Tensor &factor) {
  rt_torch_foreach_mul_tensor_(ts.data(), ts.size(), factor.get());
  detail::check();
}

inline void foreach_div_(const Objects<Tensor> &a, const Objects<Tensor> &b) {
  rt_torch_foreach_div_(a.data(), a.size(), b.data(), b.size());
  detail::check();
}

inline void foreach_div_(const Objects<Tensor> &ts, Scalar number) {
  rt_torch_foreach_div_scalar_(ts.data(), ts.size(), number.bits(), number.kind());
  detail::check();
}

inline void foreach_addcmul_(
    const Objects<Tensor> &ts, const Objects<Tensor> &tensor1, const Objects<Tensor> &tensor2, Scalar value) {
  rt_torch_foreach_addcmul_(ts.data(), ts.size(), tensor1.data(), tensor1.size(), tensor2.data(), tensor2.size(),
      value.bits(), value.kind());
  detail::check();
}

inline void foreach_addcdiv_(
    const Objects<Tensor> &ts, const Objects<Tensor> &tensor1, const Objects<Tensor> &tensor2, Scalar value) {
  rt_torch_foreach_addcdiv_(ts.data(), ts.size(), tensor1.data(), tensor1.size(), tensor2.data(), tensor2.size(),
      value.bits(), value.kind());
  detail::check();
}

inline void foreach_lerp_(const Objects<Tensor> &ts, const Objects<Tensor> &stops, Scalar weight) {
  rt_torch_foreach_lerp_(ts.data(), ts.size(), stops.data(), stops.size(), weight.bits(), weight.kind());
  detail::check();
}

inline std::vector<Tensor> foreach_sqrt(const Objects<Tensor> &ts) {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_foreach_sqrt(ts.data(), ts.size(), out_, capacity_); });
}

inline void foreach_sqrt_(const Objects<Tensor> &ts) {
  rt_torch_foreach_sqrt_(ts.data(), ts.size());
  detail::check();
}

inline std::vector<Tensor> foreach_norm(const Objects<Tensor> &ts, Scalar ord, std::optional<Dtype> dtype) {
  return detail::objects<Tensor, Tensor>(8, [&](auto *out_, std::int64_t capacity_) { return
      rt_torch_foreach_norm(ts.data(), ts.size(), ord.bits(), ord.kind(), detail::number_or(dtype, -1), out_,
      capacity_); });
}

inline void foreach_zero_(const Objects<Tensor> &ts) {
  rt_torch_foreach_zero_(ts.data(), ts.size());
  detail::check();
}

inline void foreach_copy_(const Objects<Tensor> &ts, const Objects<Tensor> &src) {
  rt_torch_foreach_copy_(ts.data(), ts.size(), src.data(), src.size());
  detail::check();
}

inline std::string operators_search(std::string_view words) {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_operators_search(words.data(),
      detail::length(words), out_, capacity_); });
}

inline std::string operator_schema(std::string_view name) {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_operator_schema(name.data(),
      detail::length(name), out_, capacity_); });
}

inline std::string operator_refusal(std::string_view name) {
  return detail::text([&](auto *out_, std::int64_t capacity_) { return rt_torch_operator_refusal(name.data(),
      detail::length(name), out_, capacity_); });
}

inline Module jit_load(std::string_view path, bool trusted, std::optional<Device> device) {
  return detail::object<Module>(rt_torch_jit_load(path.data(), detail::length(path), trusted,
      detail::number_or(device, RT_TORCH_NONE)));
}

inline Package aoti_load(std::string_view path, bool trusted, std::optional<Device> device) {
  return detail::object<Package>(rt_torch_aoti_load(path.data(), detail::length(path), trusted,
      detail::number_or(device, RT_TORCH_NONE)));
}

}  // namespace simple_torch
