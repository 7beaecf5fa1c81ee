// PyTorch for programs in C++17. Include this file; the operators are in generated.hpp.
//
//     #include <simple_torch/torch.hpp>
//
//     using namespace simple_torch;
//
//     Tensor a = tensor<float>({1, 2, 3, 4}, {2, 2});
//     Tensor b = (a.matmul(a) * 0.5).relu();
//     std::vector<float> numbers = b.values<float>();
//
// An object has one owner: it is moved, not copied, and freed where it ends (see `Object`). Failures are exceptions
// of the class `Error`. Several threads may read one tensor; where one writes to it, no other may use it meanwhile.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace simple_torch {

class Call;
class Module;
class Tensor;

template <class Self>
class Methods;

/// What a Tensor does beside the operators.
template <>
class Methods<Tensor> {
 public:
  /// Its elements in row-major order, converted to T where it has another dtype.
  template <class T>
  std::vector<T> values() const;

  /// Adds the gradients of this tensor of one element to the tensors that it was computed from.
  void backward(bool retain_graph = false, bool create_graph = false) const;
  /// The same from a gradient of this tensor, which may have any sizes then.
  void backward(const Tensor &gradient, bool retain_graph = false, bool create_graph = false) const;

 private:
  const Tensor &self() const noexcept;
};

/// What a TorchScript module does beside the generated methods.
template <>
class Methods<Module> {
 public:
  /// Calls `forward`, whose result must be a tensor. Arguments are what `Methods<Call>::give` takes.
  template <class... Arguments>
  Tensor operator()(const Arguments &...arguments) const;

  /// Calls a method, and returns the call that has the results: `result_tensor(0)` and so on.
  template <class... Arguments>
  Call call(std::string_view method, const Arguments &...arguments) const;
};

/// What a call of an operator by name, or of a module's method, does beside the generated methods.
template <>
class Methods<Call> {
 public:
  /// Gives the next argument: a tensor, a generator, a number, a bool, a text, a dtype or a device, std::nullopt, or a
  /// vector or an std::optional of these.
  template <class Argument>
  void give(const Argument &argument) const;
};

}  // namespace simple_torch

#include "generated.hpp"

namespace simple_torch {

/// The device of a graphics card.
constexpr Device cuda(std::int64_t number = 0) noexcept { return Device{number}; }

namespace detail {

template <class T>
constexpr Dtype dtype_of() {
  static_assert(std::is_arithmetic_v<T> && sizeof(T) <= 8, "elements are numbers of at most 64 bits, or bools");
  if constexpr (std::is_same_v<T, bool>) return Dtype::bool_;
  if constexpr (std::is_floating_point_v<T>) return sizeof(T) == 4 ? Dtype::f32 : Dtype::f64;
  static_assert(std::is_signed_v<T> || sizeof(T) == 1, "the only unsigned integers are those of 8 bits");
  switch (sizeof(T)) {
    case 1: return std::is_signed_v<T> ? Dtype::i8 : Dtype::u8;
    case 2: return Dtype::i16;
    case 4: return Dtype::i32;
    default: return Dtype::i64;
  }
}

template <class T, template <class...> class Kind>
struct is_a : std::false_type {};
template <class... T, template <class...> class Kind>
struct is_a<Kind<T...>, Kind> : std::true_type {};

}  // namespace detail

/// The dtype whose elements are numbers of the type T.
template <class T>
inline constexpr Dtype dtype_of = detail::dtype_of<T>();

/// A tensor on the CPU of numbers that lie in memory in row-major order, which are copied.
template <class T>
Tensor tensor(const T *data, std::size_t size, List<std::int64_t> dims) {
  const auto *bytes = reinterpret_cast<const std::uint8_t *>(data);
  return Tensor::from_bytes({bytes, size * sizeof(T)}, dims, dtype_of<T>);
}

/// The same from a vector: `tensor(pixels, {rows, 64})`.
template <class T>
Tensor tensor(const std::vector<T> &values, List<std::int64_t> dims) {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has bits; take std::uint8_t and to_dtype(Dtype::bool_)");
  return tensor(values.data(), values.size(), dims);
}

/// The same from a list: `tensor<float>({1, 2, 3, 4}, {2, 2})`.
template <class T>
Tensor tensor(std::initializer_list<T> values, List<std::int64_t> dims) {
  return tensor(values.begin(), values.size(), dims);
}

inline Tensor operator+(const Tensor &a, const Tensor &b) { return a.add(b); }
inline Tensor operator+(const Tensor &a, Scalar b) { return a.add(b); }
inline Tensor operator+(Scalar a, const Tensor &b) { return b.add(a); }
inline Tensor operator-(const Tensor &a) { return a.neg(); }
inline Tensor operator-(const Tensor &a, const Tensor &b) { return a.sub(b); }
inline Tensor operator-(const Tensor &a, Scalar b) { return a.sub(b); }
inline Tensor operator-(Scalar a, const Tensor &b) { return b.rsub_scalar(a); }
inline Tensor operator*(const Tensor &a, const Tensor &b) { return a.mul(b); }
inline Tensor operator*(const Tensor &a, Scalar b) { return a.mul(b); }
inline Tensor operator*(Scalar a, const Tensor &b) { return b.mul(a); }
inline Tensor operator/(const Tensor &a, const Tensor &b) { return a.div(b); }
inline Tensor operator/(const Tensor &a, Scalar b) { return a.div(b); }
inline Tensor operator/(Scalar a, const Tensor &b) { return b.reciprocal().mul(a); }
inline const Tensor &operator+=(const Tensor &a, const Tensor &b) { return a.add_(b); }
inline const Tensor &operator+=(const Tensor &a, Scalar b) { return a.add_(b); }
inline const Tensor &operator-=(const Tensor &a, const Tensor &b) { return a.sub_(b); }
inline const Tensor &operator-=(const Tensor &a, Scalar b) { return a.sub_(b); }
inline const Tensor &operator*=(const Tensor &a, const Tensor &b) { return a.mul_(b); }
inline const Tensor &operator*=(const Tensor &a, Scalar b) { return a.mul_(b); }
inline const Tensor &operator/=(const Tensor &a, const Tensor &b) { return a.div_(b); }
inline const Tensor &operator/=(const Tensor &a, Scalar b) { return a.div_(b); }

/// As long as it lives, this thread's operations aren't recorded for gradients.
class NoGrad {
 public:
  NoGrad() : before_(grad_enabled()) { set_grad_enabled(false); }
  NoGrad(const NoGrad &) = delete;
  NoGrad &operator=(const NoGrad &) = delete;
  ~NoGrad() { rt_torch_set_grad_enabled(before_); }

 private:
  bool before_;
};

/// Calls any operator of PyTorch by name, and returns the call that has the results:
/// `call_operator("aten::frobenius_norm.dim", a, std::vector{0, 1}).result_tensor(0)`.
template <class... Arguments>
Call call_operator(std::string_view name, const Arguments &...arguments) {
  Call call = Call::begin(name);
  (call.give(arguments), ...);
  call.run();
  return call;
}

template <class T>
std::vector<T> Methods<Tensor>::values() const {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has bits; take the values as std::uint8_t");
  if (self().dtype() != dtype_of<T>) return self().detach().to_dtype(dtype_of<T>).template values<T>();
  std::vector<T> result(static_cast<std::size_t>(self().numel()));
  const auto capacity = static_cast<std::int64_t>(result.size() * sizeof(T));
  detail::count(rt_torch_tensor_to_bytes(self().get(), reinterpret_cast<std::uint8_t *>(result.data()), capacity));
  return result;
}

inline void Methods<Tensor>::backward(bool retain_graph, bool create_graph) const {
  simple_torch::backward({self()}, {}, {}, retain_graph, create_graph);
}

inline void Methods<Tensor>::backward(const Tensor &gradient, bool retain_graph, bool create_graph) const {
  simple_torch::backward({self()}, {gradient}, {}, retain_graph, create_graph);
}

inline const Tensor &Methods<Tensor>::self() const noexcept { return static_cast<const Tensor &>(*this); }

template <class... Arguments>
Call Methods<Module>::call(std::string_view method, const Arguments &...arguments) const {
  Call call = static_cast<const Module &>(*this).jit_call(method);
  (call.give(arguments), ...);
  call.run();
  return call;
}

template <class... Arguments>
Tensor Methods<Module>::operator()(const Arguments &...arguments) const {
  const Call done = call("forward", arguments...);
  if (done.result_kind(0) != Result::tensor) {
    throw Error(ErrorCode::dtype, "forward: the result is no tensor; take it from call(\"forward\", ...)");
  }
  return *done.result_tensor(0);
}

template <class Argument>
void Methods<Call>::give(const Argument &argument) const {
  const Call &call = static_cast<const Call &>(*this);
  if constexpr (std::is_same_v<Argument, Tensor>) {
    call.tensor(argument);
  } else if constexpr (std::is_same_v<Argument, Generator>) {
    call.generator(argument);
  } else if constexpr (std::is_same_v<Argument, std::nullopt_t>) {
    call.none();
  } else if constexpr (std::is_same_v<Argument, bool>) {
    call.bool_(argument);
  } else if constexpr (std::is_integral_v<Argument> || std::is_enum_v<Argument>) {
    call.int_(static_cast<std::int64_t>(argument));
  } else if constexpr (std::is_floating_point_v<Argument>) {
    call.float_(static_cast<double>(argument));
  } else if constexpr (std::is_convertible_v<Argument, std::string_view>) {
    call.text(argument);
  } else if constexpr (detail::is_a<Argument, std::optional>::value) {
    if (argument) {
      give(*argument);
    } else {
      call.none();
    }
  } else {
    static_assert(detail::is_a<Argument, std::vector>::value, "an operator takes no arguments of this type");
    call.list();
    for (const auto &element : argument) give(element);
    call.list_end();
  }
}

}  // namespace simple_torch
