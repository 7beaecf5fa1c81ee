// Devices: their memory, streams, events, autocasting, and the device of tensors that are made without one.
//
// PyTorch's own interface to accelerators serves them all, so nothing here is compiled against CUDA.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <atomic>

#include "functions.h"

namespace simple_torch {

namespace {

using c10::impl::VirtualGuardImpl;
using sffi::Code;
using sffi::Failure;

// The device of tensors that are made without one; the CPU's number until one is set.
std::atomic<std::int64_t> chosen_device{cpu_number};

const char *type_name(at::Device device) { return device.is_cuda() ? "CUDA" : device.is_mps() ? "MPS" : "this device"; }

// Throws for a device that has none of what accelerators have. A CUDA or MPS device that isn't there is refused before.
void need_accelerator(at::Device device, const char *what) {
  if (!device.is_cpu() && !device.is_meta()) return;
  const bool some = at::hasCUDA() || at::hasMPS();
  throw Failure(Code::unavailable, "%s: only CUDA and MPS devices have that, and %s", what,
                some ? "this is neither" : "PyTorch sees none here");
}

c10::DeviceAllocator &allocator_of(at::Device device, const char *what) {
  need_accelerator(device, what);
  auto *allocator = dynamic_cast<c10::DeviceAllocator *>(c10::GetAllocator(device.type()));
  if (allocator == nullptr) throw Failure(Code::unavailable, "%s: %s keeps no count of that", what, type_name(device));
  if (!allocator->initialized()) at::globalContext().lazyInitDevice(device.type());
  return *allocator;
}

// Which of the statistics of a device's memory.
enum class Peak { no, yes };

template <class Statistic>
std::int64_t bytes(at::Device device, const char *what, Statistic statistic, Peak peak) {
  const auto statistics = allocator_of(device, what).getDeviceStats(device.index());
  const auto &all = statistic(statistics)[static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE)];
  return peak == Peak::yes ? all.peak : all.current;
}

const auto allocated = [](const auto &statistics) -> const auto & { return statistics.allocated_bytes; };
const auto reserved = [](const auto &statistics) -> const auto & { return statistics.reserved_bytes; };

void need_autocast(at::Device device) {
  if (!at::autocast::is_autocast_available(device.type())) {
    throw Failure(Code::unavailable, "device: there is no autocasting on it");
  }
}

}  // namespace

bool mps_available() { return at::hasMPS(); }

std::int64_t default_device() { return chosen_device.load(); }

void set_default_device(at::Device device) { chosen_device.store(device_number(device)); }

std::optional<at::Device> creation_device(std::int64_t number, const char *parameter) {
  return device(number == sffi::none ? chosen_device.load() : number, parameter);
}

std::int64_t get_num_interop_threads() { return at::get_num_interop_threads(); }

void set_num_interop_threads(std::int64_t threads) {
  at::set_num_interop_threads(thread_count(threads));
}

void synchronize(at::Device device) {
  if (device.is_cpu() || device.is_meta()) return;  // what was called has been done
  VirtualGuardImpl(device.type()).synchronizeDevice(device.index());
}

std::int64_t memory_allocated(at::Device device) { return bytes(device, "memory_allocated", allocated, Peak::no); }
std::int64_t max_memory_allocated(at::Device device) {
  return bytes(device, "max_memory_allocated", allocated, Peak::yes);
}
std::int64_t memory_reserved(at::Device device) { return bytes(device, "memory_reserved", reserved, Peak::no); }
std::int64_t max_memory_reserved(at::Device device) { return bytes(device, "max_memory_reserved", reserved, Peak::yes); }

void reset_peak_memory(at::Device device) { allocator_of(device, "reset_peak_memory").resetPeakStats(device.index()); }

std::int64_t memory_info(at::Device device, sffi::Output<std::int64_t> out) {
  const auto [free, total] = allocator_of(device, "memory_info").getMemoryInfo(device.index());
  const std::int64_t both[] = {static_cast<std::int64_t>(free), static_cast<std::int64_t>(total)};
  return out.write(both, 2);
}

void empty_cache(at::Device device) { allocator_of(device, "empty_cache").emptyCache(); }

// Streams and events

c10::Stream stream_new(at::Device device, bool high_priority) {
  need_accelerator(device, "stream_new");
  return VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device, high_priority);
}

c10::Stream current_stream(at::Device device) {
  need_accelerator(device, "current_stream");
  return VirtualGuardImpl(device.type()).getStream(device);
}

void set_current_stream(const c10::Stream &stream) { VirtualGuardImpl(stream.device_type()).exchangeStream(stream); }

void stream_synchronize(const c10::Stream &stream) { stream.synchronize(); }

bool stream_query(const c10::Stream &stream) { return stream.query(); }

std::int64_t stream_device(const c10::Stream &stream) { return device_number(stream.device()); }

void stream_wait_event(const c10::Stream &stream, const Event &event) { event->block(stream); }

Event event_new(at::Device device, bool timing) {
  need_accelerator(device, "event_new");
  const auto flag = timing ? c10::EventFlag::BACKEND_DEFAULT : c10::EventFlag::PYTORCH_DEFAULT;
  return std::make_shared<c10::Event>(device.type(), flag);
}

void event_record(const Event &event, const c10::Stream &stream) { event->record(stream); }

bool event_query(const Event &event) { return event->query(); }

void event_synchronize(const Event &event) { event->synchronize(); }

double event_elapsed(const Event &start, const Event &stop) { return start->elapsedTime(*stop); }

// Autocasting

bool autocast_enabled(at::Device device) {
  need_autocast(device);
  return at::autocast::is_autocast_enabled(device.type());
}

void set_autocast_enabled(at::Device device, bool enabled) {
  need_autocast(device);
  at::autocast::set_autocast_enabled(device.type(), enabled);
  if (!enabled) at::autocast::clear_cache();
}

std::int64_t autocast_dtype(at::Device device) {
  need_autocast(device);
  return static_cast<std::int64_t>(at::autocast::get_autocast_dtype(device.type()));
}

void set_autocast_dtype(at::Device device, at::ScalarType dtype) {
  need_autocast(device);
  if (dtype != at::kHalf && dtype != at::kBFloat16 && dtype != at::kFloat) {
    throw Failure(Code::dtype, "dtype: autocasting is to f16, bf16 or f32");
  }
  at::autocast::set_autocast_dtype(device.type(), dtype);
}

bool autocast_cache_enabled() { return at::autocast::is_autocast_cache_enabled(); }

void set_autocast_cache_enabled(bool enabled) { at::autocast::set_autocast_cache_enabled(enabled); }

}  // namespace simple_torch
