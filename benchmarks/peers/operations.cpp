// Times operations of libtorch called from C++: what is left when nothing stands above PyTorch's own C++ interface.
//
// Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices
// of SIZE rows. With the argument `below-autograd`, autograd is off as it is in the C library.
#include <ATen/Parallel.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/add.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/mul.h>
#include <ATen/ops/randn.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>

template <class Operation>
double timed(Operation operation, std::int64_t count) {
  const auto start = std::chrono::steady_clock::now();
  for (std::int64_t i = 0; i < count; ++i) operation();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int main(int argc, char **argv) {
  at::set_num_threads(1);
  std::optional<at::AutoDispatchBelowAutograd> scope;
  if (argc > 1 && std::strcmp(argv[1], "below-autograd") == 0) scope.emplace();
  char name[32];
  long long size = 0, count = 0;
  while (std::scanf("%31s %lld %lld", name, &size, &count) == 3) {
    const at::Tensor a = at::randn({size, size});
    const at::Tensor b = at::randn({size, size});
    const std::string operation = name;
    double seconds = 0;
    if (operation == "add") {
      seconds = timed([&] { at::add(a, b); }, count);
    } else if (operation == "mul") {
      seconds = timed([&] { at::mul(a, b); }, count);
    } else if (operation == "matmul") {
      seconds = timed([&] { at::matmul(a, b); }, count);
    } else {
      std::fprintf(stderr, "no operation %s\n", name);
      return 1;
    }
    std::printf("%.9e\n", seconds);
    std::fflush(stdout);
  }
  return 0;
}
