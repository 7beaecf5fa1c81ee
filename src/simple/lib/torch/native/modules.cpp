// Modules that PyTorch has compiled: TorchScript's, whose code is in the file, and AOTInductor's packages, which are machine code.
//
// Both run what the file says, so both are loaded only where the caller says that the file is trusted.
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <sstream>

#include "functions.h"
#include "operator_call.h"

namespace simple_torch {

struct ScriptModule {
  torch::jit::Module script;
};

namespace {

using c10::IValue;
using sffi::Code;
using sffi::Failure;

std::int64_t write(const std::string &text, sffi::Output<char> out) {
  return out.write(text.data(), static_cast<std::int64_t>(text.size()));
}

void need_trust(bool trusted, const char *what) {
  if (trusted) return;
  throw Failure(Code::invalid_argument, "trusted: %s runs what its file says; load one only from who you trust, and say so",
                what);
}

// The path, of a file that can be read, which a folder can't: PyTorch's own messages don't tell a missing file from a damaged one.
std::string readable(std::string_view given) {
  std::string path(given);
  std::FILE *file = path.find('\0') == std::string::npos ? std::fopen(path.c_str(), "rb") : nullptr;
  const bool read = file != nullptr && (std::fgetc(file) != EOF || std::ferror(file) == 0);
  if (file != nullptr) std::fclose(file);
  if (!read) throw Failure(Code::io, "path: there is no file %s that can be read", path.c_str());
  return path;
}

// PyTorch tells what failed behind the lines of the module's code that led to it; only the cause is said here, as an error that
// its message gives a kind.
[[noreturn]] void throw_cause(const std::exception &problem) {
  const auto *known = dynamic_cast<const c10::Error *>(&problem);
  std::string said = known == nullptr ? problem.what() : known->what_without_backtrace();
  for (const std::string_view before : {"\nRuntimeError: ", "\ntorch.jit.Error: "}) {
    const std::size_t place = said.rfind(before);
    if (place != std::string::npos) said.erase(0, place + before.size());
  }
  said.erase(std::min(said.find("\nException raised from "), said.size()));
  while (!said.empty() && said.back() == '\n') said.pop_back();
  TORCH_CHECK(false, said);
}

class Method : public Callee {
 public:
  Method(const Module &module, std::string_view name) : module_(module), name_(name) {
    const auto method = module_->script.find_method(name_);
    if (!method) throw Failure(Code::invalid_argument, "method: the module has no method %s", name_.c_str());
    function_ = &method->function();
  }

  const std::string &name() const override { return name_; }
  const c10::FunctionSchema &schema() const override { return function_->getSchema(); }
  std::size_t first_argument() const override { return 1; }  // behind the module

  std::vector<IValue> run(std::vector<IValue> arguments) override {
    arguments.insert(arguments.begin(), module_->script._ivalue());
    try {
      function_->run(arguments);
    } catch (const std::exception &problem) {
      throw_cause(problem);
    }
    const IValue made = arguments.back();
    if (made.isNone()) return {};
    if (made.isTuple()) return made.toTupleRef().elements().vec();
    return {made};
  }

 private:
  Module module_;
  std::string name_;
  torch::jit::Function *function_;
};

}  // namespace

Module jit_load(std::string_view path, bool trusted, std::optional<at::Device> device) {
  need_trust(trusted, "a TorchScript module");
  const std::string file = readable(path);
  try {
    return std::make_shared<ScriptModule>(ScriptModule{torch::jit::load(file, device)});
  } catch (const c10::Error &problem) {
    throw Failure(Code::format, "path: %s is no TorchScript module that can be loaded: %s", file.c_str(),
                  problem.what_without_backtrace());
  }
}

std::int64_t jit_methods(const Module &module, sffi::Output<char> out) {
  std::ostringstream found;
  for (const torch::jit::Method &method : module->script.get_methods()) {
    found << (found.tellp() > 0 ? "\n" : "") << method.function().getSchema();
  }
  return write(found.str(), out);
}

std::int64_t jit_attributes(const Module &module, sffi::Output<char> out) {
  std::ostringstream found;
  for (const auto &attribute : module->script.named_attributes(/*recurse=*/false)) {
    found << (found.tellp() > 0 ? "\n" : "") << attribute.name << ": " << attribute.value.type()->annotation_str();
  }
  return write(found.str(), out);
}

Call jit_attribute(const Module &module, std::string_view name) {
  const std::string wanted(name);
  if (!module->script.hasattr(wanted)) {
    throw Failure(Code::invalid_argument, "name: the module has no attribute %s", wanted.c_str());
  }
  return std::make_shared<OperatorCall>(module->script.attr(wanted));
}

Call jit_call(const Module &module, std::string_view method) {
  return std::make_shared<OperatorCall>(std::make_unique<Method>(module, method));
}

std::int64_t jit_state_names(const Module &module, sffi::Output<char> out) {
  std::string names;
  const auto add = [&names](const std::string &name) { names += (names.empty() ? "" : "\n") + name; };
  for (const auto &parameter : module->script.named_parameters()) add(parameter.name);
  for (const auto &buffer : module->script.named_buffers()) add(buffer.name);
  return write(names, out);
}

std::vector<at::Tensor> jit_state(const Module &module) {
  std::vector<at::Tensor> tensors;
  for (const at::Tensor &parameter : module->script.parameters()) tensors.push_back(parameter);
  for (const at::Tensor &buffer : module->script.buffers()) tensors.push_back(buffer);
  return tensors;
}

std::int64_t jit_parameter_count(const Module &module) {
  return static_cast<std::int64_t>(module->script.parameters().size());
}

void jit_train(const Module &module, bool training) { module->script.train(training); }

void jit_to_device(const Module &module, at::Device device) { module->script.to(device); }

void jit_to_dtype(const Module &module, at::ScalarType dtype) { module->script.to(dtype); }

// A package's runner takes one call at a time.
class AotiPackage {
 public:
  AotiPackage(const std::string &path, at::DeviceIndex device) : loader_(path, "model", false, 1, device) {}

  std::vector<at::Tensor> run(const std::vector<at::Tensor> &inputs) {
    const std::lock_guard<std::mutex> lock(mutex_);
    return loader_.run(inputs);
  }

 private:
  std::mutex mutex_;
  torch::inductor::AOTIModelPackageLoader loader_;
};

Package aoti_load(std::string_view path, bool trusted, std::optional<at::Device> device) {
  need_trust(trusted, "an AOTInductor package");
  const std::string file = readable(path);
  const at::DeviceIndex index = device && device->is_cuda() ? device->index() : static_cast<at::DeviceIndex>(-1);
  try {
    return std::make_shared<AotiPackage>(file, index);
  } catch (const Failure &) {
    throw;
  } catch (const std::exception &problem) {
    const auto *known = dynamic_cast<const c10::Error *>(&problem);
    throw Failure(Code::format, "path: %s is no AOTInductor package that can be loaded: %s", file.c_str(),
                  known == nullptr ? problem.what() : known->what_without_backtrace());
  }
}

// A package reports what PyTorch says as errors of its own, which know no kinds.
std::vector<at::Tensor> aoti_run(const Package &package, const std::vector<at::Tensor> &inputs) {
  try {
    return package->run(inputs);
  } catch (const c10::Error &) {
    throw;
  } catch (const std::exception &problem) {
    const std::string said = problem.what();
    throw Failure(Code::invalid_argument, "%s", said.substr(0, said.find("\nException raised from ")).c_str());
  }
}

}  // namespace simple_torch
