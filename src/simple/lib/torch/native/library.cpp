// The library as a whole: the PyTorch that it runs on, devices, threads, the seed.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/headeronly/version.h>

#include <cstdio>

#include "functions.h"
#include "sffi_library.h"

// Part of PyTorch's own C ABI; answers with the TORCH_ABI_VERSION of the PyTorch that is loaded.
extern "C" std::uint64_t aoti_torch_abi_version();

namespace sffi::library {

const char *refusal() noexcept {
  static const std::uint64_t loaded = aoti_torch_abi_version();
  if (loaded == TORCH_ABI_VERSION) return nullptr;
  static char message[256];
  std::snprintf(message, sizeof message,
                "this library was built for PyTorch %s, but PyTorch %d.%d.%d is loaded; build it again with "
                "`simple build ffi torch`",
                TORCH_VERSION, static_cast<int>(loaded >> 56), static_cast<int>(loaded >> 48 & 255),
                static_cast<int>(loaded >> 40 & 255));
  return message;
}

const char *version() { return TORCH_VERSION; }

bool has_feature(std::string_view name) { return name == "cuda" && at::hasCUDA(); }

}  // namespace sffi::library

namespace simple_torch {

bool cuda_available() { return at::hasCUDA(); }

std::int64_t cuda_device_count() { return static_cast<std::int64_t>(at::getNumGPUs()); }

void manual_seed(std::int64_t seed) { at::manual_seed(static_cast<std::uint64_t>(seed)); }

std::int64_t get_num_threads() { return at::get_num_threads(); }

int thread_count(std::int64_t threads) {
  constexpr std::int64_t most = 1024;
  if (threads < 1 || threads > most) {
    throw sffi::Failure(sffi::Code::invalid_argument, "threads: expected 1 to %lld, not %lld",
                        static_cast<long long>(most), static_cast<long long>(threads));
  }
  return static_cast<int>(threads);
}

void set_num_threads(std::int64_t threads) { at::set_num_threads(thread_count(threads)); }

}  // namespace simple_torch
