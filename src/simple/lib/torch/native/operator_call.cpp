#include "operator_call.h"

#include <ATen/ops/all.h>
#include <ATen/ops/isfinite.h>

#include <algorithm>
#include <cctype>
#include <list>
#include <sstream>

#include "checks.h"
#include "functions.h"

namespace simple_torch {

namespace {

using c10::IValue;
using sffi::Code;
using sffi::Failure;
using Kind = Value::Kind;

// Arguments inside lists inside lists: no operator takes more.
constexpr std::size_t deepest_list = 8;
constexpr std::size_t most_values = 1 << 20;

// What a result is, as the header's RT_TORCH_RESULT_* name it.
enum ResultKind : std::int64_t {
  no_result = 0,
  integer = 1,
  floating = 2,
  boolean = 3,
  complex = 4,
  text = 5,
  tensor = 6,
  integers = 7,
  floats = 8,
  booleans = 9,
  tensors = 10,
  other = 11,
};

std::string full_name(const c10::OperatorName &name) {
  return name.overload_name.empty() ? name.name : name.name + "." + name.overload_name;
}

// Only PyTorch's own operators: those of other namespaces are its internals.
bool offered(const c10::OperatorName &name) { return name.name.rfind("aten::", 0) == 0; }

std::vector<std::string> offered_names() {
  std::vector<std::string> names;
  for (const c10::OperatorName &name : c10::Dispatcher::singleton().getAllOpNames()) {
    if (offered(name) && c10::Dispatcher::singleton().findSchema(name)) names.push_back(full_name(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string qualified(std::string_view name) {
  return name.find("::") == std::string_view::npos ? "aten::" + std::string(name) : std::string(name);
}

// The overloads of an operator, as they are called.
std::string overloads_of(const std::string &base) {
  std::string all;
  for (const std::string &name : offered_names()) {
    if (name.compare(0, base.size(), base) == 0 && (name.size() == base.size() || name[base.size()] == '.')) {
      all += (all.empty() ? "" : ", ") + name;
    }
  }
  return all;
}

std::string lower(std::string_view text) {
  std::string made(text);
  std::transform(made.begin(), made.end(), made.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return made;
}

std::int64_t kind_of(const IValue &value) {
  if (value.isNone()) return no_result;
  if (value.isTensor()) return tensor;
  if (value.isBool()) return boolean;
  if (value.isInt() || value.isSymInt()) return integer;
  if (value.isDouble()) return floating;
  if (value.isComplexDouble()) return complex;
  if (value.isString() || value.isDevice()) return text;
  if (value.isTensorList()) return tensors;
  if (value.isIntList()) return integers;
  if (value.isDoubleList()) return floats;
  if (value.isBoolList()) return booleans;
  return other;
}

Failure unfit(const char *wanted, const IValue &value) {
  return Failure(Code::invalid_argument, "index: the result there is no %s but of the type %s", wanted,
                 value.tagKind().c_str());
}

template <class T>
std::int64_t write(const std::vector<T> &list, sffi::Output<T> out) {
  return out.write(list.data(), static_cast<std::int64_t>(list.size()));
}

std::int64_t write(const std::string &text, sffi::Output<char> out) {
  return out.write(text.data(), static_cast<std::int64_t>(text.size()));
}

// Operators that crash on infinities and NaN, which is too little to refuse them for.
void check_elements(const std::string &name, const std::vector<IValue> &arguments) {
  if (name.rfind("aten::linalg_eigvals", 0) != 0 && name.rfind("aten::_linalg_eigvals", 0) != 0) return;
  for (const IValue &each : arguments) {
    if (each.isTensor() && !at::isfinite(each.toTensor()).all().item<bool>()) {
      throw Failure(Code::invalid_argument, "%s: it needs finite elements; these hold infinities or NaN", name.c_str());
    }
  }
}

}  // namespace

c10::OperatorHandle operator_named(std::string_view given) {
  const std::string name = qualified(given);
  const std::size_t dot = name.find('.', name.find("::"));
  const std::string base = name.substr(0, dot);
  const std::string overload = dot == std::string::npos ? "" : name.substr(dot + 1);
  const c10::OperatorName wanted(base, overload);
  if (offered(wanted)) {
    if (auto found = c10::Dispatcher::singleton().findSchema(wanted)) return *found;
    // "default" is how PyTorch's Python calls the overload without a name.
    if (overload == "default") {
      if (auto found = c10::Dispatcher::singleton().findSchema({base, ""})) return *found;
    }
  }
  const std::string overloads = overloads_of(base);
  if (overloads.empty()) {
    throw Failure(Code::invalid_argument, "name: PyTorch has no operator %s", base.c_str());
  }
  throw Failure(Code::invalid_argument, "name: %s must be called as one of %s", base.c_str(), overloads.c_str());
}

namespace {

class Operator : public Callee {
 public:
  explicit Operator(std::string_view name) : operator_(operator_named(name)) {
    name_ = full_name(operator_.operator_name());
    if (const char *reason = refusal_of(name_)) {
      throw Failure(Code::unavailable, "%s can't be called: %s", name_.c_str(), reason);
    }
  }

  const std::string &name() const override { return name_; }
  const c10::FunctionSchema &schema() const override { return operator_.schema(); }

  std::vector<IValue> run(std::vector<IValue> arguments) override {
    check_elements(name_, arguments);
    std::list<SizesKept> kept;
    for (std::size_t index = 0; index < arguments.size(); ++index) {
      const auto *alias = schema().arguments()[index].alias_info();
      if (alias == nullptr || !alias->isWrite()) continue;
      if (arguments[index].isTensor()) kept.emplace_back(arguments[index].toTensor());
      if (arguments[index].isTensorList()) {
        for (const at::Tensor &each : arguments[index].toTensorVector()) kept.emplace_back(each);
      }
    }
    operator_.callBoxed(&arguments);
    return arguments;
  }

 private:
  std::string name_;
  c10::OperatorHandle operator_;
};

}  // namespace

Callee &OperatorCall::callee() const {
  if (!callee_) throw Failure(Code::invalid_argument, "call: it only holds a result, and can't be run");
  return *callee_;
}

void OperatorCall::push(Value value) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!open_.empty()) {
    if (open_.back().size() >= most_values) {
      throw Failure(Code::invalid_argument, "a list has no more than %zu values", most_values);
    }
    open_.back().push_back(std::move(value));
    return;
  }
  const auto &arguments = callee().schema().arguments();
  if (next_ >= arguments.size()) {
    throw Failure(Code::invalid_argument, "%s takes %zu arguments", callee().name().c_str(),
                  arguments.size() - callee().first_argument());
  }
  for (const Given &each : given_) {
    if (each.argument == next_) {
      throw Failure(Code::invalid_argument, "%s: it is given a second time", arguments[next_].name().c_str());
    }
  }
  given_.push_back({next_, std::move(value)});
  ++next_;
}

void OperatorCall::begin_list() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (open_.size() >= deepest_list) throw Failure(Code::invalid_argument, "lists are nested too deeply");
  open_.emplace_back();
}

void OperatorCall::end_list() {
  Value list;
  list.kind = Kind::list;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (open_.empty()) throw Failure(Code::invalid_argument, "there is no list to end");
    list.list = std::move(open_.back());
    open_.pop_back();
  }
  push(std::move(list));
}

void OperatorCall::name_next(std::string_view name) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (!open_.empty()) throw Failure(Code::invalid_argument, "name: inside a list nothing has a name");
  const auto index = callee().schema().argumentIndexWithName(name);
  if (!index || static_cast<std::size_t>(*index) < callee().first_argument()) {
    throw Failure(Code::invalid_argument, "name: %s has no argument %s", callee().name().c_str(),
                  std::string(name).c_str());
  }
  next_ = static_cast<std::size_t>(*index);
}

std::vector<IValue> OperatorCall::arguments() const {
  if (!open_.empty()) throw Failure(Code::invalid_argument, "a list wasn't ended");
  const auto &arguments = callee().schema().arguments();
  std::vector<const Value *> values(arguments.size(), nullptr);
  for (const Given &each : given_) values[each.argument] = &each.value;
  std::vector<IValue> stack;
  stack.reserve(arguments.size());
  for (std::size_t index = callee().first_argument(); index < arguments.size(); ++index) {
    if (values[index] != nullptr) {
      stack.push_back(converted(*values[index], arguments[index]));
    } else if (arguments[index].default_value()) {
      stack.push_back(*arguments[index].default_value());
    } else {
      throw Failure(Code::invalid_argument, "%s: %s needs it", arguments[index].name().c_str(),
                    callee().name().c_str());
    }
  }
  return stack;
}

std::int64_t OperatorCall::run() {
  const std::lock_guard<std::mutex> lock(mutex_);
  results_ = callee().run(arguments());
  return static_cast<std::int64_t>(results_.size());
}

IValue OperatorCall::result(std::int64_t index) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (index < 0 || index >= static_cast<std::int64_t>(results_.size())) {
    throw Failure(Code::invalid_argument, "index: there are %zu results, so none has the number %lld", results_.size(),
                  static_cast<long long>(index));
  }
  return results_[static_cast<std::size_t>(index)];
}

std::int64_t OperatorCall::result_kind(std::int64_t index) { return kind_of(result(index)); }

// What the spec names

std::int64_t operators_search(std::string_view text, sffi::Output<char> out) {
  std::istringstream words(lower(text));
  std::vector<std::string> wanted;
  for (std::string word; words >> word;) wanted.push_back(word);
  std::string found;
  for (const std::string &name : offered_names()) {
    const std::string compared = lower(name);
    const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const std::string &word) {
      return compared.find(word) != std::string::npos;
    });
    if (fits) found += (found.empty() ? "" : "\n") + name;
  }
  return write(found, out);
}

std::int64_t operator_schema(std::string_view name, sffi::Output<char> out) {
  std::ostringstream schema;
  schema << operator_named(name).schema();
  return write(schema.str(), out);
}

std::int64_t operator_refusal(std::string_view name, sffi::Output<char> out) {
  const char *reason = refusal_of(full_name(operator_named(name).operator_name()));
  return write(std::string(reason == nullptr ? "" : reason), out);
}

Call call_begin(std::string_view name) { return std::make_shared<OperatorCall>(std::make_unique<Operator>(name)); }

void call_argument(const Call &call, std::string_view name) { call->name_next(name); }

void call_none(const Call &call) { call->push({}); }

void call_int(const Call &call, std::int64_t value) {
  Value given;
  given.kind = Kind::integer;
  given.integer = value;
  call->push(std::move(given));
}

void call_float(const Call &call, double value) {
  Value given;
  given.kind = Kind::floating;
  given.floating = value;
  call->push(std::move(given));
}

void call_bool(const Call &call, bool value) {
  Value given;
  given.kind = Kind::boolean;
  given.integer = value ? 1 : 0;
  call->push(std::move(given));
}

void call_complex(const Call &call, double real, double imaginary) {
  Value given;
  given.kind = Kind::complex;
  given.floating = real;
  given.imaginary = imaginary;
  call->push(std::move(given));
}

void call_text(const Call &call, std::string_view value) {
  Value given;
  given.kind = Kind::text;
  given.text = value;
  call->push(std::move(given));
}

void call_tensor(const Call &call, const at::Tensor &t) {
  Value given;
  given.kind = Kind::tensor;
  given.tensor = t;
  call->push(std::move(given));
}

void call_generator(const Call &call, const at::Generator &generator) {
  Value given;
  given.kind = Kind::generator;
  given.generator = generator;
  call->push(std::move(given));
}

void call_list(const Call &call) { call->begin_list(); }

void call_list_end(const Call &call) { call->end_list(); }

std::int64_t call_run(const Call &call) { return call->run(); }

std::int64_t call_result_kind(const Call &call, std::int64_t index) { return call->result_kind(index); }

std::int64_t call_result_int(const Call &call, std::int64_t index) {
  const IValue value = call->result(index);
  if (value.isBool()) return value.toBool() ? 1 : 0;
  if (!value.isInt() && !value.isSymInt()) throw unfit("integer", value);
  return value.isInt() ? value.toInt() : value.toSymInt().guard_int(__FILE__, __LINE__);
}

double call_result_float(const Call &call, std::int64_t index) {
  const IValue value = call->result(index);
  if (!value.isDouble()) throw unfit("float", value);
  return value.toDouble();
}

std::int64_t call_result_text(const Call &call, std::int64_t index, sffi::Output<char> out) {
  const IValue value = call->result(index);
  if (value.isDevice()) return write(value.toDevice().str(), out);
  if (!value.isString()) throw unfit("text", value);
  return write(value.toStringRef(), out);
}

at::Tensor call_result_tensor(const Call &call, std::int64_t index) {
  const IValue value = call->result(index);
  if (value.isNone()) return {};
  if (!value.isTensor()) throw unfit("tensor", value);
  return value.toTensor();
}

std::vector<at::Tensor> call_result_tensors(const Call &call, std::int64_t index) {
  const IValue value = call->result(index);
  if (!value.isTensorList()) throw unfit("list of tensors", value);
  return value.toTensorVector();
}

std::int64_t call_result_ints(const Call &call, std::int64_t index, sffi::Output<std::int64_t> out) {
  const IValue value = call->result(index);
  if (value.isBoolList()) {
    std::vector<std::int64_t> list;
    for (const bool each : value.toBoolList()) list.push_back(each ? 1 : 0);
    return write(list, out);
  }
  if (!value.isIntList()) throw unfit("list of integers", value);
  return write(value.toIntVector(), out);
}

std::int64_t call_result_floats(const Call &call, std::int64_t index, sffi::Output<double> out) {
  const IValue value = call->result(index);
  if (value.isComplexDouble()) {
    const auto number = value.toComplexDouble();
    return write(std::vector<double>{number.real(), number.imag()}, out);
  }
  if (!value.isDoubleList()) throw unfit("list of floats", value);
  return write(value.toDoubleVector(), out);
}

}  // namespace simple_torch
