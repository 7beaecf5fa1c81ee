// Tensors from and to other libraries without a copy, by DLPack's structures, and where a tensor's elements lie.
#include <ATen/DLConvertor.h>

#include "functions.h"

namespace simple_torch {

namespace {

void need_plain(const at::Tensor &t) {
  if (t.requires_grad()) {
    throw sffi::Failure(sffi::Code::invalid_argument,
                        "t: it requires a gradient, which another library can't follow; pass t.detach()");
  }
  if (t.is_conj() || t.is_neg()) {
    throw sffi::Failure(sffi::Code::invalid_argument,
                        "t: its conjugation was put off, which another library doesn't know; pass t.resolve_conj()");
  }
  if (t.layout() != at::kStrided || t.is_meta()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "t: only tensors with elements in memory can be passed on");
  }
}

// The structure that an address leads to, as far as a look at it can tell.
template <class Managed>
Managed &structure_at(std::int64_t address) {
  if (address == 0) throw sffi::Failure(sffi::Code::invalid_argument, "address: it is null");
  if (address % static_cast<std::int64_t>(alignof(Managed)) != 0) {
    throw sffi::Failure(sffi::Code::invalid_argument, "address: %lld is no address of such a structure",
                        static_cast<long long>(address));
  }
  return *reinterpret_cast<Managed *>(address);  // NOLINT - it comes from to_dlpack or another library
}

DLManagedTensor &managed_at(std::int64_t address) {
  auto &managed = structure_at<DLManagedTensor>(address);
  const DLTensor &t = managed.dl_tensor;
  if (t.ndim < 0 || t.ndim > sffi::highest_rank || (t.ndim > 0 && t.shape == nullptr)) {
    throw sffi::Failure(sffi::Code::invalid_argument, "address: a tensor there would have %d dimensions", t.ndim);
  }
  sffi::sizes(t.shape, t.ndim, "address");
  return managed;
}

}  // namespace

std::int64_t to_dlpack(const at::Tensor &t) {
  need_plain(t);
  return reinterpret_cast<std::int64_t>(at::toDLPack(t));
}

at::Tensor from_dlpack(std::int64_t address) { return at::fromDLPack(&managed_at(address)); }

void free_dlpack(std::int64_t address) {
  DLManagedTensor &managed = managed_at(address);
  if (managed.deleter != nullptr) managed.deleter(&managed);
}

std::int64_t data_pointer(const at::Tensor &t) {
  need_plain(t);
  return reinterpret_cast<std::int64_t>(t.data_ptr());
}

std::int64_t element_size(const at::Tensor &t) { return static_cast<std::int64_t>(t.element_size()); }

std::int64_t storage_offset(const at::Tensor &t) { return t.storage_offset(); }

}  // namespace simple_torch
