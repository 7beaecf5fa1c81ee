// The functions of torch.sffi that no PyTorch schema can say, in the order of the spec. Each throws on failure.
#pragma once

#include "simple_torch.h"

namespace simple_torch {

// library.cpp
bool cuda_available();
std::int64_t cuda_device_count();
void manual_seed(std::int64_t seed);
std::int64_t get_num_threads();
void set_num_threads(std::int64_t threads);

// devices.cpp
bool mps_available();
std::int64_t default_device();
void set_default_device(at::Device device);
std::int64_t get_num_interop_threads();
void set_num_interop_threads(std::int64_t threads);
void synchronize(at::Device device);
std::int64_t memory_allocated(at::Device device);
std::int64_t max_memory_allocated(at::Device device);
std::int64_t memory_reserved(at::Device device);
std::int64_t max_memory_reserved(at::Device device);
void reset_peak_memory(at::Device device);
std::int64_t memory_info(at::Device device, sffi::Output<std::int64_t> out);
void empty_cache(at::Device device);
c10::Stream stream_new(at::Device device, bool high_priority);
c10::Stream current_stream(at::Device device);
void set_current_stream(const c10::Stream &stream);
void stream_synchronize(const c10::Stream &stream);
bool stream_query(const c10::Stream &stream);
std::int64_t stream_device(const c10::Stream &stream);
void stream_wait_event(const c10::Stream &stream, const Event &event);
Event event_new(at::Device device, bool timing);
void event_record(const Event &event, const c10::Stream &stream);
bool event_query(const Event &event);
void event_synchronize(const Event &event);
double event_elapsed(const Event &start, const Event &stop);
bool autocast_enabled(at::Device device);
void set_autocast_enabled(at::Device device, bool enabled);
std::int64_t autocast_dtype(at::Device device);
void set_autocast_dtype(at::Device device, at::ScalarType dtype);
bool autocast_cache_enabled();
void set_autocast_cache_enabled(bool enabled);

// generators.cpp
at::Generator default_generator(at::Device device);
at::Generator generator_new(at::Device device);
void generator_manual_seed(const at::Generator &generator, std::int64_t seed);
std::int64_t generator_seed(const at::Generator &generator);
std::int64_t generator_initial_seed(const at::Generator &generator);
at::Tensor generator_state(const at::Generator &generator);
void generator_set_state(const at::Generator &generator, const at::Tensor &state);
std::int64_t generator_device(const at::Generator &generator);

// gradients.cpp
bool requires_gradient(const at::Tensor &t);
void set_requires_grad(const at::Tensor &t, bool required);
bool is_leaf(const at::Tensor &t);
at::Tensor gradient(const at::Tensor &t);
void set_gradient(const at::Tensor &t, const std::optional<at::Tensor> &gradient);
void retain_grad(const at::Tensor &t);
bool retains_grad(const at::Tensor &t);
std::int64_t gradient_function(const at::Tensor &t, sffi::Output<char> out);
bool is_inference(const at::Tensor &t);
bool is_view(const at::Tensor &t);
std::int64_t version_of(const at::Tensor &t);
bool grad_enabled();
void set_grad_enabled(bool enabled);
bool inference_mode();
void set_inference_mode(bool enabled);
bool anomaly_enabled();
void set_anomaly_enabled(bool enabled, bool check_nan);
void set_place(std::string_view place);
void backward(const std::vector<at::Tensor> &outputs, const std::vector<std::optional<at::Tensor>> &gradients,
              const std::vector<at::Tensor> &inputs, bool retain_graph, bool create_graph);
std::vector<at::Tensor> gradients_of(const std::vector<at::Tensor> &outputs, const std::vector<at::Tensor> &inputs,
                                     const std::vector<std::optional<at::Tensor>> &gradients, bool retain_graph,
                                     bool create_graph, bool allow_unused);
Backward backward_begin(const std::vector<at::Tensor> &outputs, const std::vector<std::optional<at::Tensor>> &gradients,
                        const std::vector<at::Tensor> &inputs, bool accumulate, bool retain_graph, bool create_graph,
                        bool allow_unused);
std::int64_t backward_next(const Backward &run);
std::vector<at::Tensor> backward_gradients(const Backward &run);
void backward_answer(const Backward &run, const std::vector<std::optional<at::Tensor>> &gradients);
void backward_cancel(const Backward &run);
std::vector<at::Tensor> backward_results(const Backward &run);

// backward_run.cpp
std::vector<at::Tensor> record_function(const std::vector<at::Tensor> &inputs, const std::vector<at::Tensor> &outputs,
                                        std::int64_t token);
std::int64_t register_hook(const at::Tensor &t, std::int64_t token);
void remove_hook(const at::Tensor &t, std::int64_t position);
std::int64_t released_tokens(sffi::Output<std::int64_t> out);

// operator_call.cpp
std::int64_t operators_search(std::string_view text, sffi::Output<char> out);
std::int64_t operator_schema(std::string_view name, sffi::Output<char> out);
std::int64_t operator_refusal(std::string_view name, sffi::Output<char> out);
Call call_begin(std::string_view name);
void call_argument(const Call &call, std::string_view name);
void call_none(const Call &call);
void call_int(const Call &call, std::int64_t value);
void call_float(const Call &call, double value);
void call_bool(const Call &call, bool value);
void call_complex(const Call &call, double real, double imaginary);
void call_text(const Call &call, std::string_view value);
void call_tensor(const Call &call, const at::Tensor &t);
void call_generator(const Call &call, const at::Generator &generator);
void call_list(const Call &call);
void call_list_end(const Call &call);
std::int64_t call_run(const Call &call);
std::int64_t call_result_kind(const Call &call, std::int64_t index);
std::int64_t call_result_int(const Call &call, std::int64_t index);
double call_result_float(const Call &call, std::int64_t index);
std::int64_t call_result_text(const Call &call, std::int64_t index, sffi::Output<char> out);
at::Tensor call_result_tensor(const Call &call, std::int64_t index);
std::vector<at::Tensor> call_result_tensors(const Call &call, std::int64_t index);
std::int64_t call_result_ints(const Call &call, std::int64_t index, sffi::Output<std::int64_t> out);
std::int64_t call_result_floats(const Call &call, std::int64_t index, sffi::Output<double> out);

// modules.cpp
Module jit_load(std::string_view path, bool trusted, std::optional<at::Device> device);
std::int64_t jit_methods(const Module &module, sffi::Output<char> out);
std::int64_t jit_attributes(const Module &module, sffi::Output<char> out);
Call jit_attribute(const Module &module, std::string_view name);
Call jit_call(const Module &module, std::string_view method);
std::int64_t jit_state_names(const Module &module, sffi::Output<char> out);
std::vector<at::Tensor> jit_state(const Module &module);
std::int64_t jit_parameter_count(const Module &module);
void jit_train(const Module &module, bool training);
void jit_to_device(const Module &module, at::Device device);
void jit_to_dtype(const Module &module, at::ScalarType dtype);
Package aoti_load(std::string_view path, bool trusted, std::optional<at::Device> device);
std::vector<at::Tensor> aoti_run(const Package &package, const std::vector<at::Tensor> &inputs);

// exchange.cpp
std::int64_t to_dlpack(const at::Tensor &t);
at::Tensor from_dlpack(std::int64_t address);
void free_dlpack(std::int64_t address);
std::int64_t data_pointer(const at::Tensor &t);
std::int64_t element_size(const at::Tensor &t);
std::int64_t storage_offset(const at::Tensor &t);

// data.cpp
at::Tensor from_bytes(sffi::Span<std::uint8_t> data, at::IntArrayRef dims, at::ScalarType dtype);
std::int64_t to_bytes(const at::Tensor &t, sffi::Output<std::uint8_t> out);
at::Tensor from_data(at::ArrayRef<double> data, at::IntArrayRef dims);
at::Tensor from_ints(at::IntArrayRef data, at::IntArrayRef dims);
at::Tensor from_data_as(at::ArrayRef<double> data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device);
at::Tensor from_ints_as(at::IntArrayRef data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device);
double item(const at::Tensor &t);
std::int64_t item_int(const at::Tensor &t);
std::int64_t item_complex(const at::Tensor &t, sffi::Output<double> out);
std::int64_t copy_out(const at::Tensor &t, sffi::Output<double> out);
std::int64_t copy_out_ints(const at::Tensor &t, sffi::Output<std::int64_t> out);

// tensors.cpp
at::Tensor to_device(const at::Tensor &t, at::Device device);
at::Tensor cuda(const at::Tensor &t, std::int64_t n);
at::Tensor cpu(const at::Tensor &t);
std::int64_t ndim(const at::Tensor &t);
std::int64_t numel(const at::Tensor &t);
std::int64_t shape(const at::Tensor &t, sffi::Output<std::int64_t> out);
std::int64_t stride(const at::Tensor &t, sffi::Output<std::int64_t> out);
std::int64_t dtype(const at::Tensor &t);
std::int64_t device(const at::Tensor &t);
bool is_cuda(const at::Tensor &t);
bool is_contiguous(const at::Tensor &t);

}  // namespace simple_torch
