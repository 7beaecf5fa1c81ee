// What the library does, from C++: `demo EXAMPLES_DATA_FOLDER`, where the folder is examples/data of the project.
//
// The programs of this name in all languages print the same, byte for byte.
#include <simple_torch/torch.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace simple_torch;

constexpr std::int64_t pixels_per_digit = 64, training_rows = 1500, batch = 50, epochs = 5;
constexpr std::int64_t sample_rate = 16000;
constexpr std::size_t chunk = 512, shown = 6;

std::ifstream opened(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": can't be read");
  return file;
}

struct Digits {
  Tensor images;  // f32, [rows, 64], from 0 to 1
  Tensor labels;  // i64, [rows]
};

Digits read_digits(const std::string &path) {
  std::ifstream file = opened(path);
  std::vector<float> pixels;
  std::vector<std::int64_t> labels;
  for (std::string line; std::getline(file, line);) {
    std::replace(line.begin(), line.end(), ',', ' ');
    std::istringstream numbers(line);
    int number = 0;
    for (std::int64_t i = 0; i < pixels_per_digit && numbers >> number; ++i) {
      pixels.push_back(static_cast<float>(number) / 16);
    }
    if (!(numbers >> number)) throw std::runtime_error(path + ": expected 64 pixels and a digit on each line");
    labels.push_back(number);
  }
  const auto rows = static_cast<std::int64_t>(labels.size());
  return {tensor(pixels, {rows, pixels_per_digit}), tensor(labels, {rows})};
}

// The samples of a WAV file that has 32-bit floating-point samples on one channel.
std::vector<float> read_wav(const std::string &path) {
  std::ifstream file = opened(path);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto number = [&](std::size_t place, std::size_t size) {
    if (place + size > bytes.size()) throw std::runtime_error(path + ": the file ends too early for a WAV file");
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(bytes[place + i]);
    return value;
  };
  // A file is a row of chunks: a name of four letters, a length, and so many bytes, filled up to an even number.
  for (std::size_t place = 12;; place += 8 + number(place + 4, 4) + number(place + 4, 4) % 2) {
    const std::size_t length = number(place + 4, 4), content = place + 8;
    const std::string name(&bytes[place], 4);
    if (name == "fmt " && (number(content, 2) != 3 || number(content + 2, 2) != 1 || number(content + 14, 2) != 32)) {
      throw std::runtime_error(path + ": expected 32-bit floating-point samples on one channel");
    }
    if (name == "data") {
      std::vector<float> samples(length / sizeof(float));
      for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::uint32_t bits = number(content + sizeof(float) * i, sizeof(float));
        std::memcpy(&samples[i], &bits, sizeof bits);
      }
      return samples;
    }
  }
}

void show_backend() {
  std::printf("backend: PyTorch %s, ABI %lld, CUDA %s\n", version().c_str(), static_cast<long long>(abi_version()),
              cuda_available() ? "yes" : "no");
}

void show_operators() {
  const Tensor a = tensor<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  const std::vector<float> p = a.matmul(a.t()).values<float>();
  std::printf("operators: %g %g %g %g | sum %g mean %g\n", p[0], p[1], p[2], p[3], a.sum().item(), a.mean().item());
}

void show_gradients() {
  const Tensor x = tensor<float>({1, 2, 3}, {3});
  x.set_requires_grad(true);
  (x * x * x).sum().backward();
  const std::vector<float> gradient = x.grad()->values<float>();
  std::printf("gradients: %g %g %g\n", gradient[0], gradient[1], gradient[2]);
}

// A network with one hidden layer.
class Network {
 public:
  Network() {
    parameters_.push_back(Tensor::randn({pixels_per_digit, 32}) * 0.125);
    parameters_.push_back(Tensor::zeros({32}));
    parameters_.push_back(Tensor::randn({32, 10}) * 0.25);
    parameters_.push_back(Tensor::zeros({10}));
    for (const Tensor &parameter : parameters_) parameter.set_requires_grad(true);
  }

  Tensor operator()(const Tensor &images) const {
    const Tensor hidden = (images.matmul(parameters_[0]) + parameters_[1]).relu();
    return hidden.matmul(parameters_[2]) + parameters_[3];
  }

  // A step of gradient descent; the gradients are forgotten.
  void step(double rate) const {
    const NoGrad off;
    for (const Tensor &parameter : parameters_) {
      parameter.add_(*parameter.grad(), -rate);
      parameter.set_grad(std::nullopt);
    }
  }

 private:
  std::vector<Tensor> parameters_;
};

void show_training(const std::string &folder) {
  const Digits digits = read_digits(folder + "/digits.csv");
  manual_seed(1);
  const Network network;
  for (std::int64_t epoch = 1; epoch <= epochs; ++epoch) {
    double sum = 0;
    for (std::int64_t start = 0; start < training_rows; start += batch) {
      const Tensor guessed = network(digits.images.narrow(0, start, batch));
      const Tensor loss = guessed.cross_entropy_loss(digits.labels.narrow(0, start, batch));
      loss.backward();
      network.step(0.5);
      sum += loss.item();
    }
    std::printf("epoch %lld: loss %.6f\n", static_cast<long long>(epoch), sum / (training_rows / batch));
  }
  const NoGrad off;
  const std::int64_t rest = digits.labels.numel() - training_rows;
  const Tensor guessed = network(digits.images.narrow(0, training_rows, rest)).argmax(1);
  const double right = guessed.eq(digits.labels.narrow(0, training_rows, rest)).sum().item();
  std::printf("accuracy: %.6f\n", right / static_cast<double>(rest));
}

void show_speech(const std::string &folder) {
  const std::vector<float> sound = read_wav(folder + "/speech/quick_brown_fox.wav");
  const Module network = jit_load(folder + "/silero/silero_vad.jit", true, std::nullopt);
  network.call("reset_states");
  const NoGrad off;
  std::vector<double> heard;
  // Less than a chunk at the end of the sound isn't heard.
  for (std::size_t start = 0; start + chunk <= sound.size(); start += chunk) {
    heard.push_back(network(tensor(&sound[start], chunk, {1, chunk}), sample_rate).item());
  }
  double sum = 0;
  std::printf("speech:");
  for (std::size_t i = 0; i < heard.size(); ++i) {
    if (i < shown) std::printf(" %.6f", heard[i]);
    sum += heard[i];
  }
  const auto above = std::count_if(heard.begin(), heard.end(), [](double p) { return p > 0.5; });
  std::printf(" | mean %.6f, %d of %d above 0.5\n", sum / static_cast<double>(heard.size()), static_cast<int>(above),
              static_cast<int>(heard.size()));
}

void show_error() {
  const Tensor a = Tensor::ones({2, 3});
  try {
    a.matmul(a);
  } catch (const Error &error) {
    const std::string message = error.what();
    std::printf("error: %s: %s\n", error.kind(), message.substr(0, message.find('\n')).c_str());
  }
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: %s EXAMPLES_DATA_FOLDER\n", arguments[0]);
    return 2;
  }
  try {
    show_backend();
    show_operators();
    show_gradients();
    show_training(arguments[1]);
    show_speech(arguments[1]);
    show_error();
    std::printf("live handles: %lld\n", static_cast<long long>(live_handles()));
  } catch (const std::exception &error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
  return 0;
}
