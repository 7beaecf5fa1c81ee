// Calls of any operator by its name.
//
// A call is an object that the caller builds up: the operator's name, then its arguments one by one, in their order or by
// name. An argument is a *value*: none, a number, a text, a tensor, a generator, or a list of values. When the call runs,
// every value is checked against the schema and converted, arguments that weren't given get their default, and only then
// PyTorch sees them. The results stay with the call until it is freed.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "simple_torch.h"

namespace simple_torch {

// One value that the caller gave.
struct Value {
  enum class Kind { none, integer, floating, boolean, complex, text, tensor, generator, list };

  Kind kind = Kind::none;
  std::int64_t integer = 0;  // of a boolean too
  double floating = 0;       // of a complex number the real part
  double imaginary = 0;
  std::string text;
  at::Tensor tensor;
  at::Generator generator;
  std::vector<Value> list;
};

// A value as an argument of the schema takes it; throws where it doesn't fit.
c10::IValue converted(const Value &value, const c10::Argument &argument);

// Why an operator can't be called by name, or null. The name has its namespace and overload: "aten::add.Tensor".
const char *refusal_of(std::string_view name) noexcept;

// The operator of a name, which throws where there is none, or several of which one must be chosen.
c10::OperatorHandle operator_named(std::string_view name);

// What is called: an operator, or a method of a module, whose first argument, the module, isn't the caller's to give.
class Callee {
 public:
  virtual ~Callee() = default;
  virtual const std::string &name() const = 0;
  virtual const c10::FunctionSchema &schema() const = 0;
  virtual std::size_t first_argument() const { return 0; }
  virtual std::vector<c10::IValue> run(std::vector<c10::IValue> arguments) = 0;
};

class OperatorCall {
 public:
  explicit OperatorCall(std::unique_ptr<Callee> callee) : callee_(std::move(callee)) { next_ = callee_->first_argument(); }
  explicit OperatorCall(c10::IValue result) : results_{std::move(result)} {}

  void push(Value value);
  void begin_list();
  void end_list();
  void name_next(std::string_view name);

  std::int64_t run();
  std::int64_t result_kind(std::int64_t index);
  c10::IValue result(std::int64_t index);

 private:
  struct Given {
    std::size_t argument;
    Value value;
  };

  Callee &callee() const;
  std::vector<c10::IValue> arguments() const;

  std::mutex mutex_;
  std::unique_ptr<Callee> callee_;  // none where the call is only what holds a result
  std::vector<Given> given_;
  std::vector<std::vector<Value>> open_;  // lists that are being built, the innermost last
  std::size_t next_ = 0;                  // the argument that the next value is for
  std::vector<c10::IValue> results_;
};

}  // namespace simple_torch
