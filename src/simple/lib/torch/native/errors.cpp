// PyTorch's exceptions as error codes.
//
// PyTorch tells few kinds of error apart by type; most are a c10::Error that only its message describes. The patterns
// below are pieces of PyTorch's own messages. What fits none is INVALID_ARGUMENT: PyTorch checks its arguments by
// throwing plain c10::Errors.
#include <c10/util/Exception.h>
#include <c10/util/Logging.h>
#include <torch/headeronly/version.h>

#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>

#include "sffi_errors.h"
#include "sffi_library.h"

namespace {

using sffi::Code;

struct Pattern {
  const char *piece;
  Code code;
};

// The first that occurs decides.
constexpr Pattern patterns[] = {
    {"can't allocate memory", Code::out_of_memory},
    {"out of memory", Code::out_of_memory},
    {"Not enough memory", Code::out_of_memory},
    {"Storage size calculation overflowed", Code::out_of_memory},
    {"INTERNAL ASSERT", Code::internal},
    {"not implemented for", Code::dtype},
    {"Expected all tensors to be on the same device", Code::device},
    {"CUDA", Code::device},
    {"same dtype", Code::dtype},
    {"dtype", Code::dtype},
    {"scalar type", Code::dtype},
    {"weight type", Code::dtype},
    {"bias type", Code::dtype},
    {"result type", Code::dtype},
    {"data type", Code::dtype},
    {"complex", Code::dtype},
    {"floating point", Code::dtype},
    {"to be Long", Code::dtype},
    {"bool tensor", Code::dtype},
    {"Integers to negative integer powers", Code::invalid_argument},
    {"must match the size", Code::shape},
    {"shape", Code::shape},
    {"same size", Code::shape},
    {"sizes", Code::shape},
    {"size", Code::shape},
    {"dimension", Code::shape},
    {"dims", Code::shape},
    {"1D tensors expected", Code::shape},
    {"numel", Code::shape},
    {"elements", Code::shape},
};

// PyTorch walks the whole stack for every error that it makes, to show it in a message that this library doesn't use. The
// frames of callers in other languages may be such that the walk ends the process: those of LuaJIT's compiled code are.
[[maybe_unused]] const bool stack_stays_unread =
    (c10::SetStackTraceFetcher([]() -> std::string { return {}; }), true);

Code classify(const char *message) noexcept {
  // An exception that a TorchScript module raises itself, after a traceback with any words in it.
  if (std::strstr(message, "\nbuiltins.") != nullptr) return Code::invalid_argument;
  for (const Pattern &pattern : patterns) {
    if (std::strstr(message, pattern.piece) != nullptr) return pattern.code;
  }
  return Code::invalid_argument;
}

// An operator that a dtype or a device has no kernel for. PyTorch 2.14 uses this type for much that was a plain error before.
Code not_implemented(const char *message) noexcept {
#if TORCH_VERSION_MAJOR > 2 || TORCH_VERSION_MINOR >= 14
  static constexpr char no_kernel[] = "Could not run ";
  return std::strncmp(message, no_kernel, sizeof no_kernel - 1) == 0 ? Code::device : classify(message);
#else
  return std::strstr(message, "not implemented for") != nullptr ? Code::dtype : Code::device;
#endif
}

// What PyTorch's CPU allocator says is where in its source it failed; this is what the pure backend says.
constexpr char no_memory[] = "There is not enough memory for this";

// PyTorch's message is the name of an exception of Python's.
constexpr char division_by_zero[] =
    "integers can't be divided by zero; convert them with to(\"f32\") to get infinity or NaN";

// The part of a message that is for a caller. A failed `enforce` begins with a place in PyTorch's source and the
// condition that didn't hold: "[enforce fail at FILE:LINE] CONDITION. MESSAGE".
const char *without_place(const char *message) noexcept {
  static constexpr char enforce[] = "[enforce fail at ";
  if (std::strncmp(message, enforce, sizeof enforce - 1) != 0) return message;
  const char *condition = std::strstr(message, "] ");
  const char *rest = condition != nullptr ? std::strstr(condition, ". ") : nullptr;
  return rest != nullptr && rest[2] != '\0' ? rest + 2 : message;
}

// Ends the recorded message before the trace of another error, which PyTorch writes into some messages of its own.
void drop_trace() noexcept {
  static constexpr std::string_view trace = "\nException raised from ";
  sffi::ThreadError &error = sffi::this_thread_error;
  const std::size_t place = std::string_view(error.text, static_cast<std::size_t>(error.length)).find(trace);
  if (place != std::string_view::npos) error.length = static_cast<std::int32_t>(place);
}

void record(Code code, const c10::Error &error) noexcept {
  const char *message = error.what_without_backtrace();
  if (std::strcmp(message, "ZeroDivisionError") == 0) message = division_by_zero;
  const bool cpu = std::strstr(message, "DefaultCPUAllocator") != nullptr;
  sffi::record(code, code == Code::out_of_memory && cpu ? no_memory : without_place(message));
  drop_trace();
}

}  // namespace

bool sffi::library::record_exception() noexcept {
  try {
    throw;
  } catch (const c10::OutOfMemoryError &error) {
    ::record(Code::out_of_memory, error);
  } catch (const c10::IndexError &error) {
    ::record(Code::invalid_argument, error);
  } catch (const c10::NotImplementedError &error) {
    ::record(not_implemented(error.what_without_backtrace()), error);
  } catch (const c10::Error &error) {
    ::record(classify(error.what_without_backtrace()), error);
  } catch (const std::out_of_range &error) {
    sffi::record(Code::invalid_argument, error.what());
  } catch (const std::runtime_error &error) {
    // How PyTorch says that a number doesn't fit a dtype.
    if (std::strstr(error.what(), "without overflow") == nullptr) return false;
    sffi::record(Code::invalid_argument, error.what());
  } catch (...) {
    return false;
  }
  return true;
}
