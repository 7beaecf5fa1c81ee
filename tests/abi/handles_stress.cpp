// The handle table under 8 threads that create, use, consume, lend and free each other's objects and forge handles. Says
// nothing and ends with 0 if no object is used after its end, none is freed twice, none is left. With PLANTED_RACE it has a race, which
// a thread sanitizer that works must find.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>
#include <vector>

#include "sffi_handles.h"

// What the runtime has in a library.
__thread std::int64_t sffi::thread_handles __attribute__((tls_model("initial-exec")));

namespace {

std::atomic<std::int64_t> alive{0};

struct Thing {
  static constexpr std::int64_t valid = 0x5ffe;
  explicit Thing(std::int64_t n) : mark(valid), number(n) { ++alive; }
  Thing(Thing &&other) noexcept : mark(valid), number(other.number) { ++alive; }
  ~Thing() {
    mark = 0;
    --alive;
  }
  std::int64_t mark;
  std::int64_t number;
};

}  // namespace

template <>
struct sffi::Kind<Thing> {
  static constexpr int number = 3;
  static constexpr const char *name = "thing";
  static constexpr bool lends = true;
};

namespace {

// What is lent from a thing: a view of its number.
struct View {
  std::int64_t number;
  bool operator==(const View &other) const noexcept { return number == other.number; }
};

}  // namespace

template <>
struct sffi::Kind<View> {
  static constexpr int number = 4;
  static constexpr const char *name = "view";
  static constexpr bool lends = false;
};

inline const char *sffi::kind_name(std::uint64_t number) noexcept {
  return number == Kind<Thing>::number ? Kind<Thing>::name : number == Kind<View>::number ? Kind<View>::name : nullptr;
}

namespace {

constexpr int shared_count = 64;
std::atomic<std::int64_t> shared[shared_count];

#ifdef PLANTED_RACE
long unguarded = 0;
#endif

[[noreturn]] void wrong(const char *what) {
  std::fprintf(stderr, "%s\n", what);
  std::exit(1);
}

void work(unsigned seed, long rounds) {
  std::mt19937_64 random(seed);
  for (long round = 0; round < rounds; ++round) {
    std::atomic<std::int64_t> &place = shared[random() % shared_count];
    try {
      switch (random() % 6) {
        case 0: {
          const std::int64_t before = place.exchange(sffi::own(Thing(round)));
          if (before != 0) sffi::handle_table<Thing>.free(before, "t");
          break;
        }
        case 1: {
#ifdef PLANTED_RACE
          ++unguarded;
#endif
          const sffi::Borrowed<Thing> thing(place.load(), "t");
          for (int look = 0; look < 10; ++look) {
            if (thing.get().mark != Thing::valid) wrong("an object was used after its end");
          }
          break;
        }
        case 2: {
          const std::int64_t handle = place.exchange(0);
          sffi::handle_table<Thing>.free(handle, "t");
          bool freed_twice = true;
          try {
            sffi::handle_table<Thing>.free(handle, "t");
          } catch (const sffi::Failure &) {
            freed_twice = false;
          }
          if (freed_twice) wrong("an object was freed twice");
          break;
        }
        case 3: {
          const sffi::Borrowed<Thing> thing(place.load(), "t");
          const std::int64_t lent = sffi::lend<View>(thing, View{thing.get().number % 4});
          const sffi::Borrowed<View> view(lent, "v");
          if (view.get().number != thing.get().number % 4) wrong("another view came");
          try {
            sffi::handle_table<View>.free(lent, "v");
            wrong("a borrowed handle was freed");
          } catch (const sffi::Failure &failure) {
            if (failure.code() == sffi::Code::internal) throw;
          }
          break;
        }
        case 4: {
          const std::int64_t handle = place.exchange(0);
          const sffi::Consumed<Thing> thing(handle, "t");
          if (thing.get().mark != Thing::valid) wrong("an object was consumed after its end");
          bool dead = false;
          try {
            sffi::Borrowed<Thing>(handle, "t");
          } catch (const sffi::Failure &) {
            dead = true;
          }
          if (!dead) wrong("a consumed handle was alive");
          break;
        }
        default:
          sffi::Borrowed<Thing>(static_cast<std::int64_t>(random() >> random() % 64), "t");
          break;
      }
    } catch (const sffi::Failure &failure) {
      if (failure.code() != sffi::Code::bad_handle) wrong(failure.message());
    }
  }
}

}  // namespace

int main(int, char **arguments) {
  const long rounds = std::atol(arguments[1]);
  std::vector<std::thread> threads;
  for (unsigned seed = 1; seed <= 8; ++seed) threads.emplace_back(work, seed, rounds);
  for (std::thread &thread : threads) thread.join();
  for (std::atomic<std::int64_t> &place : shared) {
    if (place != 0) sffi::handle_table<Thing>.free(place, "t");
  }
  if (sffi::handle_table<Thing>.count() != 0) wrong("handles are left");
  if (sffi::handle_table<View>.count() != 0) wrong("borrowed handles are left");
  if (alive != 0) wrong("objects are left");
}
