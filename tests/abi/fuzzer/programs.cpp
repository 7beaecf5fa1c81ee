// What is done with sequences of calls. Compiled with -DLIBFUZZER it is libFuzzer's target; else a program:
//
//     replay FILE...                 runs inputs
//     random SEED COUNT LENGTH       runs inputs of random bytes
//     threads SEED COUNT LENGTH      the same on 8 threads at once, which use and free each other's handles
//     seeds FOLDER SEED              writes inputs in which every function succeeds that can
//     allocations MODE STEP ROUNDS FIRST
//                                    lets the Nth allocation of a function's call fail, for every N, of every STEPth function that
//                                    comes after FIRST, with ROUNDS kinds of arguments; MODE 1: and all after it
//
// Prints what it did, or says what was wrong and aborts.
#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <new>
#include <random>
#include <string>
#include <thread>

#include SUBJECT

namespace {

void run_one(const uint8_t *data, size_t size) {
  Run run(data, size);
  run.sequence();
  run.end();
}

}  // namespace

#ifdef LIBFUZZER

// ASan's own `new` ends the process where there is no memory; ASan's malloc, which this calls, says so.
void *operator new(size_t size) {
  if (void *made = std::malloc(size > 0 ? size : 1)) return made;
  throw std::bad_alloc();
}
void *operator new[](size_t size) { return operator new(size); }
void *operator new(size_t size, const std::nothrow_t &) noexcept { return std::malloc(size > 0 ? size : 1); }
void *operator new[](size_t size, const std::nothrow_t &) noexcept { return std::malloc(size > 0 ? size : 1); }
void operator delete(void *pointer) noexcept { std::free(pointer); }
void operator delete[](void *pointer) noexcept { std::free(pointer); }
void operator delete(void *pointer, size_t) noexcept { std::free(pointer); }
void operator delete[](void *pointer, size_t) noexcept { std::free(pointer); }

// TRACE=1 names each function before it is called, for whoever looks at an input that was found.
extern "C" int LLVMFuzzerInitialize(int *, char ***) {
  if (std::getenv("TRACE") != nullptr) hooks.before = [](const char *name) { std::fprintf(stderr, "%s\n", name); };
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  run_one(data, size);
  return 0;
}

#else

// Of failing_malloc.c, where that is preloaded.
extern "C" __attribute__((weak)) long fail_allocations(long n, int for_good);

namespace {

using Bytes = std::vector<uint8_t>;

Bytes random_bytes(std::mt19937_64 &random, size_t length) {
  Bytes bytes(length);
  for (uint8_t &each : bytes) each = static_cast<uint8_t>(random());
  return bytes;
}

int replay(char **files, int count) {
  for (int index = 0; index < count; ++index) {
    std::ifstream file(files[index], std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "%s can't be read\n", files[index]);
      return 2;
    }
    std::printf("%s\n", files[index]);
    std::fflush(stdout);
    const Bytes bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    run_one(bytes.data(), bytes.size());
  }
  std::printf("%ld functions succeed\n", static_cast<long>(std::count(succeeded, succeeded + entry_count, true)));
  return 0;
}

void random_inputs(unsigned long seed, long count, size_t length) {
  std::mt19937_64 random(seed);
  for (long number = 0; number < count; ++number) {
    const Bytes bytes = random_bytes(random, length);
    run_one(bytes.data(), bytes.size());
  }
  std::printf("%ld inputs\n", count);
}

// Handles of all threads: each leaves some here that it goes on using and frees.
std::atomic<int64_t> shared[256];

void on_a_thread(unsigned long seed, long count, size_t length) {
  std::mt19937_64 random(seed);
  for (long number = 0; number < count; ++number) {
    const Bytes bytes = random_bytes(random, length);
    Run run(bytes.data(), bytes.size());
    std::vector<int64_t> others;
    for (int each = 0; each < 8; ++each) others.push_back(shared[random() % 256]);
    run.share(others);
    for (int kind = 0; kind < Run::kinds; ++kind) {
      for (const int64_t handle : run.live(kind)) shared[random() % 256] = handle;
    }
    run.sequence();
    run.end(true);
  }
}

void on_threads(unsigned long seed, long count, size_t length) {
  const int64_t before = library::live_handles();
  std::vector<std::thread> threads;
  for (int number = 0; number < 8; ++number) threads.emplace_back(on_a_thread, seed + number, count, length);
  for (std::thread &each : threads) each.join();
  if (library::live_handles() != before) {
    std::fprintf(stderr, "wrong: %lld handles are left\n", static_cast<long long>(library::live_handles() - before));
    std::abort();
  }
  std::printf("%ld inputs\n", 8 * count);
}

// Appends a call of `called` to `input` that succeeds, if one is found.
bool succeed(Run &run, const Entry &called, std::mt19937_64 &random, Bytes &input) {
  for (int attempt = 0; attempt < 3000; ++attempt) {
    Bytes bytes = random_bytes(random, 96);
    for (uint8_t &each : bytes) each = static_cast<uint8_t>(each % 200);
    run.feed(bytes.data(), bytes.size());
    run.one(called);
    if (run.code() != 0) continue;
    input.push_back(static_cast<uint8_t>(called.id >> 8));
    input.push_back(static_cast<uint8_t>(called.id));
    input.insert(input.end(), static_cast<const uint8_t *>(bytes.data()), run.position());
    return true;
  }
  return false;
}

void write_seeds(const std::string &folder, unsigned long seed) {
  std::mt19937_64 random(seed);
  int succeeded = 0;
  for (int first = 0; first < entry_count; first += 16) {
    Run run(nullptr, 0);
    Bytes input;
    for (int index = first; index < first + 16 && index < entry_count; ++index) {
      std::fprintf(stderr, "%s\n", entries[index].name);
      succeeded += succeed(run, entries[index], random, input);
    }
    run.end();
    char name[16];
    std::snprintf(name, sizeof name, "/%03d", first / 16);
    std::ofstream(folder + name, std::ios::binary).write(reinterpret_cast<const char *>(input.data()),
                                                         static_cast<std::streamsize>(input.size()));
  }
  std::printf("%d of %d functions succeed\n", succeeded, entry_count);
}

long allowed = -1;
int for_good = 0;
long failed = 0;

// Calls a function with the same bytes again and again, and lets one more allocation succeed each time.
void fail_each(const Entry &called, const Bytes &bytes, long &trials, long &refused) {
  int64_t expected = 0;
  for (long n = -1; n < 5000; ++n) {
    Run run(bytes.data(), bytes.size());
    run.one(called);  // what is set up once is set up now
    run.feed(bytes.data(), bytes.size());
    std::printf("%s %ld\n", called.name, n);
    std::fflush(stdout);
    allowed = n;
    run.one(called);
    allowed = -1;
    const long short_of = failed;
    const int64_t code = run.code();
    // An error may become another one: PyTorch writes its message with what memory there is, and the message tells which it is.
    if (n >= 0 && (code == 0) != (expected == 0) && code != 6) {
      char message[200];
      library::last_error(message, sizeof message);
      run.wrong("the code is %lld where memory is short, and %lld elsewhere: %s", static_cast<long long>(code),
                static_cast<long long>(expected), message);
    }
    run.end();
    if (n < 0) {
      expected = code;
      continue;
    }
    ++trials;
    if (short_of == 0) return;
    if (code == 6) ++refused;
  }
}

void allocations(int mode, int step, int rounds, const std::string &first) {
  for_good = mode;
  hooks.before = [](const char *) {
    if (allowed >= 0) fail_allocations(allowed, for_good);
  };
  hooks.after = [] { failed = allowed >= 0 ? fail_allocations(-1, 0) : 0; };
  long trials = 0, refused = 0, functions = 0;
  bool begun = first.empty();
  for (int index = 0; index < entry_count; ++index) {
    const Entry &called = entries[index];
    if (!begun) {
      begun = first == called.name;
      continue;
    }
    if (index % step != 0) continue;
    std::mt19937_64 random(static_cast<unsigned long>(called.id));
    Bytes input;
    Bytes bytes;
    {
      Run run(nullptr, 0);
      if (succeed(run, called, random, input)) bytes.assign(input.begin() + 2, input.end());
      else bytes = random_bytes(random, 96);
      run.end();
    }
    fail_each(called, bytes, trials, refused);
    for (int round = 1; round < rounds; ++round) fail_each(called, random_bytes(random, 96), trials, refused);
    ++functions;
    std::printf("= %ld %ld %ld\n", functions, trials, refused);
  }
}

}  // namespace

int main(int count, char **arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  const auto number = [&](int index) { return count > index ? std::strtoul(arguments[index], nullptr, 10) : 1; };
  if (mode == "replay") return replay(arguments + 2, count - 2);
  if (mode == "random") random_inputs(number(2), static_cast<long>(number(3)), number(4));
  else if (mode == "threads") on_threads(number(2), static_cast<long>(number(3)), number(4));
  else if (mode == "seeds") write_seeds(arguments[2], number(3));
  else if (mode == "allocations") allocations(static_cast<int>(number(2)), static_cast<int>(number(3)),
                                            static_cast<int>(number(4)), count > 5 ? arguments[5] : "");
  else return 2;
}

#endif
