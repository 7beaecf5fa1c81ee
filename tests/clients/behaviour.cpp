// What the client for C++ promises beside what the demo shows: ownership, errors, parameters of all forms, threads.
// Prints what doesn't hold, and ends with status 1 then.
#include <simple_torch/torch.hpp>

#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace simple_torch;

std::atomic<int> failures{0};

void expect(bool holds, const char *what, int line) {
  if (holds) return;
  std::printf("line %d: %s\n", line, what);
  ++failures;
}
#define EXPECT(condition) expect(condition, #condition, __LINE__)

// The code of the Error that an operation throws; OK if it throws none.
template <class Operation>
ErrorCode code_of(Operation operation) {
  try {
    operation();
  } catch (const Error &error) {
    return error.code();
  }
  return ErrorCode::ok;
}

using Numbers = std::vector<double>;

void ownership() {
  static_assert(!std::is_copy_constructible_v<Tensor> && !std::is_copy_assignable_v<Tensor>);
  static_assert(std::is_nothrow_move_constructible_v<Tensor> && sizeof(Tensor) == sizeof(std::int64_t));
  const std::int64_t before = live_handles();
  {
    Tensor a = Tensor::ones({2}), none;
    EXPECT(a && !none && live_handles() == before + 1);
    Tensor b = std::move(a);
    EXPECT(code_of([&] { a.add(b); }) == ErrorCode::bad_handle);
    EXPECT(code_of([&] { b.add(none); }) == ErrorCode::bad_handle);
    b.reset();
    b.reset();
    EXPECT(code_of([&] { b.numel(); }) == ErrorCode::bad_handle && live_handles() == before);

    Tensor c = Tensor::ones({2});
    Tensor &same = c;
    c = std::move(same);
    EXPECT(c && c.sum().item() == 2);
    c = c + c;
    EXPECT(live_handles() == before + 1);
    EXPECT(c.sum().item() == 4);

    const Tensor taken(c.release());
    EXPECT(!c && taken.sum().item() == 4);
    const auto shared = std::make_shared<Tensor>(Tensor::ones({3}));
    const std::shared_ptr<Tensor> other = shared;
    EXPECT(other->numel() == 3);
    std::vector<Tensor> many;
    for (int i = 0; i < 100; ++i) many.push_back(Tensor::zeros({1}));
    EXPECT(live_handles() == before + 102);
    EXPECT(cat(many).numel() == 100);
  }
  EXPECT(live_handles() == before);
}

void errors() {
  const Tensor a = Tensor::ones({2, 3});
  EXPECT(code_of([&] { a.matmul(a); }) == ErrorCode::shape);
  EXPECT(code_of([&] { Tensor::zeros({-1}); }) == ErrorCode::invalid_argument);
  EXPECT(code_of([&] { a.item(); }) == ErrorCode::shape || code_of([&] { a.item(); }) == ErrorCode::invalid_argument);
  EXPECT(code_of([&] { jit_load("/nowhere.jit", true, std::nullopt); }) == ErrorCode::io);
  EXPECT(code_of([&] { jit_load("/nowhere.jit", false, std::nullopt); }) == ErrorCode::invalid_argument);
  EXPECT(code_of([&] { a.to_device(cuda(200)); }) == ErrorCode::device);
  const std::int64_t before = live_handles();
  EXPECT(code_of([&] { (a + 1).matmul(a * 2); }) == ErrorCode::shape && live_handles() == before);
  try {
    a.reshape({4});
  } catch (const std::runtime_error &error) {
    EXPECT(std::string(error.what()).find("shape '[4]'") != std::string::npos);
  }
}

void parameters() {
  const std::vector<std::int64_t> sizes = {2, 3};
  const std::array<std::int64_t, 2> same = {2, 3};
  EXPECT(zeros(sizes).shape() == sizes && zeros(same).shape() == sizes && zeros({sizes.data(), 2}).shape() == sizes);
  EXPECT(zeros({}).ndim() == 0);
  const Tensor wide = zeros(std::vector<std::int64_t>(40, 1));
  EXPECT(wide.shape().size() == 40);

  const Tensor a = tensor<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  EXPECT(a.sum_dim({0}).values<double>() == (Numbers{5, 7, 9}) && a.sum_dim(1).values<double>() == (Numbers{6, 15}));
  EXPECT(a.sum_dim(std::nullopt).item() == 21 && a.sum_dim({0, 1}, true).shape() == (std::vector<std::int64_t>{1, 1}));
  EXPECT(a.clamp(2, 4.5).sum().item() == 2 + 2 + 3 + 4 + 4.5 + 4.5);
  EXPECT(a.clamp(std::nullopt, 3).max().item() == 3);
  EXPECT(a.to_dtype(Dtype::i32).dtype() == Dtype::i32 && a.device() == Device::cpu);
  EXPECT(randperm(5).dtype() == Dtype::i64);
  EXPECT(cat({a, a}).shape() == (std::vector<std::int64_t>{4, 3}));
  const auto [largest, place] = a.max_dim(1);
  EXPECT(largest.values<float>() == (std::vector<float>{3, 6}) && place.values<int>() == (std::vector<int>{2, 2}));
  EXPECT(!a.grad() && a.grad_fn().empty());

  EXPECT((1 - a + a).sum().item() == 6 && (-a).sum().item() == -21 && std::fabs((6 / a).sum().item() - 14.7) < 1e-5);
  const Tensor b = a.clone();
  b += a;
  b -= 1;
  b *= 2.0;
  b /= a;
  EXPECT(std::fabs(b.max().item() - 22 / 6.0) < 1e-6);
  EXPECT(b.zero_().add_(1).sum().item() == 6);
  EXPECT((a * true).sum().item() == 21);
}

void arrays() {
  EXPECT(tensor<bool>({true, false, true}, {3}).dtype() == Dtype::bool_);
  EXPECT(tensor(std::vector<std::int16_t>{-5, 7}, {2}).values<std::int16_t>() == (std::vector<std::int16_t>{-5, 7}));
  EXPECT(tensor<std::uint8_t>({200}, {1}).values<long long>() == std::vector<long long>{200});
  EXPECT(tensor<double>({0.1}, {}).values<double>()[0] == 0.1);
  EXPECT(std::isnan(tensor<float>({std::numeric_limits<float>::quiet_NaN()}, {1}).values<float>()[0]));
  EXPECT(Tensor::zeros({0}).values<float>().empty());
  EXPECT(tensor<float>({1, 2, 3, 4}, {2, 2}).t().values<float>() == (std::vector<float>{1, 3, 2, 4}));
  EXPECT(code_of([] { tensor<float>({1, 2, 3}, {2, 2}); }) != ErrorCode::ok);
}

void gradients() {
  const Tensor x = tensor<double>({1, 2}, {2});
  x.set_requires_grad(true);
  (x * x).backward(tensor<double>({1, 10}, {2}));
  EXPECT(x.grad()->values<double>() == (Numbers{2, 40}));
  x.set_grad(std::nullopt);
  EXPECT(!x.grad());
  {
    const NoGrad off;
    EXPECT(!grad_enabled() && !(x * 2).requires_grad());
    const NoGrad inner;
  }
  EXPECT(grad_enabled() && (x * 2).requires_grad());
}

void operators_by_name() {
  const Tensor a = tensor<float>({3, 4}, {1, 2});
  const Call norm = call_operator("aten::norm.ScalarOpt_dim", a, 2.0, std::vector<std::int64_t>{1}, true);
  EXPECT(norm.result_tensor(0)->item() == 5);
  const Call halves = call_operator("aten::div.Tensor_mode", a, Tensor::ones({1}) * 2, std::optional<std::string>("floor"));
  EXPECT(halves.result_tensor(0)->values<float>() == (std::vector<float>{1, 2}));
  EXPECT(code_of([&] { call_operator("aten::nothing", a); }) != ErrorCode::ok);
  EXPECT(code_of([&] { call_operator("aten::relu", 1); }) != ErrorCode::ok);
}

// Eight threads use what they share, make and free what is theirs, and get their own errors.
void threads() {
  const std::int64_t before = live_handles();
  {
    const Tensor shared = Tensor::ones({8, 8});
    std::vector<std::thread> running;
    for (int number = 0; number < 8; ++number) {
      running.emplace_back([&shared, number] {
        if (number % 2 == 0) set_grad_enabled(false);
        for (int i = 0; i < 500; ++i) {
          const Tensor sum = (shared * number + i).sum();
          EXPECT(sum.item() == 64.0 * (number + i));
          EXPECT(code_of([&] { shared.reshape({number + 3, 5}); }) == ErrorCode::shape);
          EXPECT(grad_enabled() == (number % 2 == 1));
        }
      });
    }
    for (std::thread &thread : running) thread.join();
    Tensor made;
    std::thread([&made] { made = Tensor::ones({4}); }).join();
    EXPECT(made.sum().item() == 4);
  }
  EXPECT(live_handles() == before);
}

}  // namespace

int main() {
  ownership();
  errors();
  parameters();
  arrays();
  gradients();
  operators_by_name();
  threads();
  EXPECT(live_handles() == 0);
  return failures == 0 ? 0 : 1;
}
