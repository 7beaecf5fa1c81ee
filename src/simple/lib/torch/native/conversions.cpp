// The conversions whose checks need a table.
#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <cstring>

#include "simple_torch.h"

namespace simple_torch {

namespace {

// The kinds of a number, as the header's RT_TORCH_SCALAR_* name them.
enum ScalarKind : std::int64_t { absent = 0, integer = 1, floating = 2, boolean = 3 };

// A dtype is one of PyTorch's first sixteen that the ABI has a name for: u8 i8 i16 i32 i64 f16 f32 f64, complex64,
// complex128, bool, bf16.
constexpr std::uint64_t known_dtypes = 0b1000'1110'1111'1111;

}  // namespace

at::Scalar scalar(std::int64_t value, std::int64_t kind, const char *parameter) {
  switch (kind) {
    case integer:
      return value;
    case floating: {
      double number = 0;
      std::memcpy(&number, &value, sizeof number);
      return number;
    }
    case boolean:
      return sffi::boolean(value, parameter);
    default:
      throw sffi::Failure(sffi::Code::invalid_argument, "%s: %lld is no kind of number", parameter,
                          static_cast<long long>(kind));
  }
}

std::optional<at::Scalar> optional_scalar(std::int64_t value, std::int64_t kind, const char *parameter) {
  return kind == absent ? std::nullopt : std::optional<at::Scalar>(scalar(value, kind, parameter));
}

at::ScalarType dtype(std::int64_t number, const char *parameter) {
  if (number < 0 || number >= 16 || (known_dtypes >> number & 1) == 0) {
    throw sffi::Failure(sffi::Code::invalid_argument, "%s: %lld is no dtype", parameter,
                        static_cast<long long>(number));
  }
  return static_cast<at::ScalarType>(number);
}

std::optional<at::ScalarType> optional_dtype(std::int64_t number, const char *parameter) {
  return number == -1 ? std::nullopt : std::optional<at::ScalarType>(dtype(number, parameter));
}

at::Device device(std::int64_t number, const char *parameter) {
  if (number == cpu_number) return at::Device(at::kCPU);
  if (number == meta_number) return at::Device(at::kMeta);
  if (number == mps_number) {
    if (!at::hasMPS()) throw sffi::Failure(sffi::Code::device, "%s: there is no MPS device here", parameter);
    return at::Device(at::kMPS, 0);
  }
  if (number < 0) {
    throw sffi::Failure(sffi::Code::invalid_argument,
                        "%s: %lld is no device; -1 is the CPU, -2 meta, -3 MPS, n is CUDA n", parameter,
                        static_cast<long long>(number));
  }
  const auto &cuda = at::detail::getCUDAHooks();
  const std::int64_t count = cuda.hasCUDA() ? cuda.deviceCount() : 0;
  if (number >= count) {
    throw sffi::Failure(sffi::Code::device, "%s: there is no CUDA device %lld; PyTorch sees %lld", parameter,
                        static_cast<long long>(number), static_cast<long long>(count));
  }
  return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(number));
}

std::int64_t device_number(at::Device device) {
  switch (device.type()) {
    case at::kMeta:
      return meta_number;
    case at::kMPS:
      return mps_number;
    case at::kCUDA:
      return device.index();
    default:
      return cpu_number;
  }
}

std::optional<at::Device> optional_device(std::int64_t number, const char *parameter) {
  return number == sffi::none ? std::nullopt : std::optional<at::Device>(device(number, parameter));
}

}  // namespace simple_torch
