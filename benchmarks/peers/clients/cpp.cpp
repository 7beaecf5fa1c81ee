// Times operations through the C++ client.
//
// Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32
// matrices of SIZE rows. Freeing every result, where it ends, is part of the time.
#include <simple_torch/torch.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>

template <class Operation>
double timed(Operation operation, std::int64_t count) {
  const auto start = std::chrono::steady_clock::now();
  for (std::int64_t i = 0; i < count; ++i) operation();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int main() {
  using simple_torch::Tensor;
  simple_torch::set_num_threads(1);
  std::string operation;
  std::int64_t size = 0, count = 0;
  while (std::cin >> operation >> size >> count) {
    const Tensor a = Tensor::randn({size, size});
    const Tensor b = Tensor::randn({size, size});
    double seconds = 0;
    if (operation == "add") {
      seconds = timed([&] { a + b; }, count);
    } else if (operation == "mul") {
      seconds = timed([&] { a * b; }, count);
    } else if (operation == "matmul") {
      seconds = timed([&] { a.matmul(b); }, count);
    } else {
      std::fprintf(stderr, "no operation %s\n", operation.c_str());
      return 1;
    }
    std::printf("%.9e\n", seconds);
    std::fflush(stdout);
  }
}
