// Generators of random numbers, and their states.
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include "functions.h"

namespace simple_torch {

namespace {

void need_numbers(at::Device device) {
  if (device.is_meta()) {
    throw sffi::Failure(sffi::Code::device, "device: no random numbers are drawn on the meta device");
  }
}

}  // namespace

at::Generator default_generator(at::Device device) {
  need_numbers(device);
  return at::globalContext().defaultGenerator(device);
}

at::Generator generator_new(at::Device device) {
  need_numbers(device);
  if (device.is_cpu()) return at::detail::createCPUGenerator();
  return at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
}

void generator_manual_seed(const at::Generator &generator, std::int64_t seed) {
  at::Generator its = generator;
  const std::lock_guard<std::mutex> lock(its.mutex());
  its.set_current_seed(static_cast<std::uint64_t>(seed));
}

std::int64_t generator_seed(const at::Generator &generator) {
  at::Generator its = generator;
  const std::lock_guard<std::mutex> lock(its.mutex());
  return static_cast<std::int64_t>(its.seed());
}

std::int64_t generator_initial_seed(const at::Generator &generator) {
  return static_cast<std::int64_t>(generator.current_seed());
}

at::Tensor generator_state(const at::Generator &generator) {
  at::Generator its = generator;
  const std::lock_guard<std::mutex> lock(its.mutex());
  return its.get_state();
}

void generator_set_state(const at::Generator &generator, const at::Tensor &state) {
  at::Generator its = generator;
  const std::lock_guard<std::mutex> lock(its.mutex());
  its.set_state(state);
}

std::int64_t generator_device(const at::Generator &generator) { return device_number(generator.device()); }

}  // namespace simple_torch
