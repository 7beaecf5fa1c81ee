// The handle table: what stands behind the int64_t handles of the C ABI.
//
// A handle packs, from the high bits to the low, the *kind* of its object, the *generation* of its slot and the slot's
// *index*, together below 2^53, so that languages whose numbers are doubles keep it exact. A kind is at least 1, so a
// handle is never 0. There is one table a kind.
//
// A slot's state is one atomic word: generation, three flags, and the number of *pins*. An operation pins the slots of
// its arguments: a free from another thread then marks the slot as dying, and the last pin that goes destroys the
// object. Whoever takes the word from (live, no pins) or (dying, one pin) to "free" is alone with the object. A freed
// slot gets the next generation, so old handles never fit it again; when the generations run out it is retired.
//
// A handle is *owned* by the caller, who frees it, or *lent*: borrowed from another one, with which it dies. An argument
// is borrowed, or *consumed*: then its handle is dead from the moment the call begins, as if another thread had freed it.
//
// Slots lie in chunks that are allocated once and never move or go away, so a forged handle reads a slot's state or
// finds no chunk, nothing else. Creating, looking up and freeing are a few atomic operations, without locks.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "sffi_errors.h"

#ifndef SFFI_GENERATION_BITS
#define SFFI_GENERATION_BITS 25
#endif

namespace sffi {

// Says of an object's type which kind its handles have and what messages call it. A library's generated sources
// specialize it for every `handle` line of the spec: `number` from 1 to 15, `name`, and `lends`, whether handles of other
// objects are borrowed from one of this kind.
template <class T>
struct Kind;

// What messages call the kind of this number, or null where there is none. Generated with the kinds.
inline const char *kind_name(std::uint64_t number) noexcept;

namespace handle_bits {
constexpr int kind = 4;
constexpr int generation = SFFI_GENERATION_BITS;
constexpr int index = 24;
static_assert(generation >= 1 && generation <= 30 && kind + generation + index <= 53);
}  // namespace handle_bits

// How many handles this thread has made, less those that it has freed.
extern __thread std::int64_t thread_handles __attribute__((tls_model("initial-exec")));

// A handle that was lent, in the list of the object that it is borrowed from. `revoke` tells its kind, too.
struct Loan {
  std::int64_t handle;
  void (*revoke)(std::int64_t handle) noexcept;
  Loan *next;
};

struct Loans {
  Loan *first;
};
struct NoLoans {};

template <class T>
class HandleTable {
 public:
  struct Slot : std::conditional_t<Kind<T>::lends, Loans, NoLoans> {
    std::atomic<std::uint64_t> state;
    std::atomic<std::uint32_t> next_free;
    alignas(T) unsigned char storage[sizeof(T)];

    T &object() noexcept { return *std::launder(reinterpret_cast<T *>(storage)); }
  };

  // Takes an object in and returns its handle, which the caller owns.
  std::int64_t create(T &&object) {
    const std::int64_t handle = enter(std::move(object), live);
    ++thread_handles;
    return handle;
  }

  // The same for a handle that is lent, which is freed by `revoke` alone.
  std::int64_t create_lent(T &&object) { return enter(std::move(object), live | lent); }

  // Whether the object behind a handle that is lent is this one.
  bool holds(std::int64_t handle, const T &object) noexcept { return find(index_of(handle))->object() == object; }

  static void revoke(std::int64_t handle) noexcept;

  // Lends an object from the one in `slot`, whose handle is `owner`: the handle that was lent before, or a new one.
  template <class U>
  std::int64_t lend(Slot &slot, U &&object) {
    static_assert(Kind<T>::lends);
    std::lock_guard<std::mutex> lock(lending_);
    if ((slot.state.load(std::memory_order_acquire) & dying) != 0) {
      throw Failure(Code::bad_handle, "the %s was freed while the call ran", Kind<T>::name);
    }
    for (Loan *loan = slot.first; loan != nullptr; loan = loan->next) {
      if (loan->revoke == &HandleTable<U>::revoke && table<U>().holds(loan->handle, object)) return loan->handle;
    }
    auto loan = std::make_unique<Loan>();
    loan->revoke = &HandleTable<U>::revoke;
    loan->handle = table<U>().create_lent(std::move(object));
    loan->next = slot.first;
    slot.first = loan.get();
    return loan.release()->handle;
  }

  // Marks a handle as dead and pins its slot, for as long as the call that consumes it needs the object.
  Slot &take(std::int64_t handle, const char *parameter) {
    const Parts parts = take_apart(handle, parameter);
    std::uint64_t state = parts.slot->state.load(std::memory_order_acquire);
    do {
      if (!fits(state, parts.generation)) throw dead(handle, parameter);
      if ((state & lent) != 0) throw borrowed(parameter);
      if ((state & pins) == pins) throw overused(parameter);
    } while (!parts.slot->state.compare_exchange_weak(state, (state | dying) + 1, std::memory_order_acq_rel));
    --thread_handles;
    end_loans(*parts.slot);
    return *parts.slot;
  }

  // Pins the slot of a handle; throws where the handle isn't one of a living object of this kind.
  Slot &pin(std::int64_t handle, const char *parameter) {
    const Parts parts = take_apart(handle, parameter);
    std::uint64_t state = parts.slot->state.load(std::memory_order_acquire);
    do {
      if (!fits(state, parts.generation)) throw dead(handle, parameter);
      if ((state & pins) == pins) throw overused(parameter);
    } while (!parts.slot->state.compare_exchange_weak(state, state + 1, std::memory_order_acquire));
    return *parts.slot;
  }

  // Takes a pin away again; the last one on a dying slot destroys its object.
  void unpin(Slot &slot, std::int64_t handle) noexcept {
    const std::uint64_t before = slot.state.fetch_sub(1, std::memory_order_acq_rel);
    if ((before & dying) != 0 && (before & pins) == 1) destroy(slot, index_of(handle));
  }

  // Frees a handle. The object goes now, or when the last operation that uses it ends.
  void free(std::int64_t handle, const char *parameter) {
    if constexpr (Kind<T>::lends) {
      unpin(take(handle, parameter), handle);
      return;
    }
    const Parts parts = take_apart(handle, parameter);
    std::uint64_t state = parts.slot->state.load(std::memory_order_acquire);
    do {
      if (!fits(state, parts.generation)) throw dead(handle, parameter);
      if ((state & lent) != 0) throw borrowed(parameter);
    } while (!parts.slot->state.compare_exchange_weak(state, state | dying, std::memory_order_acq_rel));
    --thread_handles;
    if ((state & pins) == 0) destroy(*parts.slot, index_of(handle));
  }

  // How many handles are alive. Goes through all slots, so that counting costs nobody else anything.
  std::int64_t count() noexcept {
    std::int64_t alive = 0;
    const std::uint32_t end = used_.load(std::memory_order_acquire);
    for (std::uint32_t index = 0; index < end; ++index) {
      Slot *slot = find(index);
      if (slot == nullptr) continue;
      alive += (slot->state.load(std::memory_order_relaxed) & (live | dying)) == live;
    }
    return alive;
  }

 private:
  static constexpr int generation_shift = 32;
  static constexpr std::uint64_t live = std::uint64_t{1} << 31;
  static constexpr std::uint64_t dying = std::uint64_t{1} << 30;
  static constexpr std::uint64_t lent = std::uint64_t{1} << 29;
  static constexpr std::uint64_t pins = lent - 1;
  static constexpr std::uint64_t last_generation = (std::uint64_t{1} << handle_bits::generation) - 1;
  static constexpr std::uint32_t chunk_slots = 4096;
  static constexpr std::uint32_t chunk_count = (std::uint32_t{1} << handle_bits::index) / chunk_slots;

  struct Parts {
    Slot *slot;
    std::uint64_t generation;
  };

  // Another kind's table, or this one. It is declared below.
  template <class U>
  static HandleTable<U> &table() noexcept;

  std::int64_t enter(T &&object, std::uint64_t flags) {
    const std::uint32_t index = take_index();
    Slot &slot = *find(index);
    new (slot.storage) T(std::move(object));
    const std::uint64_t generation = slot.state.load(std::memory_order_relaxed) >> generation_shift;
    slot.state.store(generation << generation_shift | flags, std::memory_order_release);
    return static_cast<std::int64_t>((static_cast<std::uint64_t>(Kind<T>::number) << handle_bits::generation |
                                      generation)
                                         << handle_bits::index |
                                     index);
  }

  // Ends what was borrowed from the object in a slot that is dying and pinned. The lock isn't held while other handles
  // die, because they may have lent some of the same kind.
  void end_loans(Slot &slot) noexcept {
    if constexpr (Kind<T>::lends) {
      Loan *loan;
      {
        std::lock_guard<std::mutex> lock(lending_);
        loan = std::exchange(slot.first, nullptr);
      }
      while (loan != nullptr) {
        const std::unique_ptr<Loan> ended(loan);
        loan = ended->next;
        ended->revoke(ended->handle);
      }
    }
  }

  static std::uint32_t index_of(std::int64_t handle) noexcept {
    return static_cast<std::uint32_t>(handle) & ((std::uint32_t{1} << handle_bits::index) - 1);
  }

  static bool fits(std::uint64_t state, std::uint64_t generation) noexcept {
    return state >> generation_shift == generation && (state & (live | dying)) == live;
  }

  static Failure dead(std::int64_t handle, const char *parameter) noexcept {
    return Failure(Code::bad_handle, "%s: %lld is no living %s; it was freed, or was never one", parameter,
                   static_cast<long long>(handle), Kind<T>::name);
  }

  static Failure borrowed(const char *parameter) noexcept {
    return Failure(Code::invalid_argument, "%s: this %s is borrowed; it goes with what it is borrowed from", parameter,
                   Kind<T>::name);
  }

  static Failure overused(const char *parameter) noexcept {
    return Failure(Code::internal, "%s: too many operations use it at once", parameter);
  }

  Parts take_apart(std::int64_t handle, const char *parameter) {
    if (handle == 0) {
      throw Failure(Code::bad_handle, "%s: 0 is no %s; the call that should have made it failed", parameter,
                    Kind<T>::name);
    }
    const auto bits = static_cast<std::uint64_t>(handle) >> handle_bits::index;
    const std::uint64_t kind = bits >> handle_bits::generation;
    if (kind != static_cast<std::uint64_t>(Kind<T>::number)) {
      const char *other = kind_name(kind);
      const auto shown = static_cast<long long>(handle);
      if (other == nullptr) throw Failure(Code::bad_handle, "%s: %lld is no handle", parameter, shown);
      throw Failure(Code::bad_handle, "%s: %lld is a handle of type %s, not %s", parameter, shown, other, Kind<T>::name);
    }
    Slot *slot = find(index_of(handle));
    if (slot == nullptr) throw dead(handle, parameter);
    return {slot, bits & last_generation};
  }

  Slot *find(std::uint32_t index) noexcept {
    Slot *chunk = chunks_[index / chunk_slots].load(std::memory_order_acquire);
    return chunk == nullptr ? nullptr : &chunk[index % chunk_slots];
  }

  // A slot from the list of free ones, or one that was never used.
  std::uint32_t take_index() {
    std::uint64_t head = free_.load(std::memory_order_acquire);
    while (static_cast<std::uint32_t>(head) != 0) {
      const std::uint32_t index = static_cast<std::uint32_t>(head) - 1;
      const std::uint32_t next = find(index)->next_free.load(std::memory_order_relaxed);
      if (free_.compare_exchange_weak(head, retag(head) | next, std::memory_order_acquire)) return index;
    }
    std::uint32_t index = used_.load(std::memory_order_relaxed);
    do {
      if (index == chunk_slots * chunk_count) {
        throw Failure(Code::out_of_memory, "%u handles of a %s have been used up; free those that aren't needed", index,
                      Kind<T>::name);
      }
      ensure_chunk(index / chunk_slots);
    } while (!used_.compare_exchange_weak(index, index + 1, std::memory_order_acq_rel));
    return index;
  }

  void ensure_chunk(std::uint32_t number) {
    if (chunks_[number].load(std::memory_order_acquire) != nullptr) return;
    // Zeroed memory is an array of free slots of generation 0.
    auto *fresh = static_cast<Slot *>(std::calloc(chunk_slots, sizeof(Slot)));
    if (fresh == nullptr) throw std::bad_alloc();
    Slot *expected = nullptr;
    if (!chunks_[number].compare_exchange_strong(expected, fresh, std::memory_order_acq_rel)) std::free(fresh);
  }

  void destroy(Slot &slot, std::uint32_t index) noexcept {
    T object(std::move(slot.object()));
    slot.object().~T();
    const std::uint64_t generation = slot.state.load(std::memory_order_relaxed) >> generation_shift;
    if (generation == last_generation) {
      // Retired: neither live nor on the list of free slots, for ever.
      slot.state.store(generation << generation_shift, std::memory_order_release);
      return;
    }
    slot.state.store((generation + 1) << generation_shift, std::memory_order_release);
    std::uint64_t head = free_.load(std::memory_order_relaxed);
    do {
      slot.next_free.store(static_cast<std::uint32_t>(head), std::memory_order_relaxed);
    } while (!free_.compare_exchange_weak(head, retag(head) | (index + 1), std::memory_order_release));
  }

  // The head of the list is the first index plus one (0 = none) below a count of its changes, which tells a head that
  // came back from one that never went away.
  static std::uint64_t retag(std::uint64_t head) noexcept { return ((head >> 32) + 1) << 32; }

  std::atomic<std::uint64_t> free_{0};
  std::atomic<std::uint32_t> used_{0};
  std::atomic<Slot *> chunks_[chunk_count]{};
  std::mutex lending_;
};

// The table of a type. It is constant-initialized and never destroyed: objects still alive when the process ends stay,
// because the native library may be gone before them.
template <class T>
inline HandleTable<T> handle_table;

template <class T>
template <class U>
inline HandleTable<U> &HandleTable<T>::table() noexcept {
  return handle_table<U>;
}

// Ends a handle that was lent: what it was borrowed from is freed.
template <class T>
inline void HandleTable<T>::revoke(std::int64_t handle) noexcept {
  HandleTable &own = handle_table<T>;
  Slot &slot = *own.find(index_of(handle));
  std::uint64_t state = slot.state.load(std::memory_order_acquire);
  while (!slot.state.compare_exchange_weak(state, (state | dying) + 1, std::memory_order_acq_rel)) {
  }
  own.end_loans(slot);
  own.unpin(slot, handle);
}

// An argument that is a handle, pinned for as long as this lives.
template <class T>
class Borrowed {
 public:
  Borrowed(std::int64_t handle, const char *parameter)
      : slot_(handle_table<T>.pin(handle, parameter)), handle_(handle) {}
  ~Borrowed() { handle_table<T>.unpin(slot_, handle_); }
  Borrowed(const Borrowed &) = delete;
  Borrowed &operator=(const Borrowed &) = delete;

  T &get() const noexcept { return slot_.object(); }
  typename HandleTable<T>::Slot &slot() const noexcept { return slot_; }

 private:
  typename HandleTable<T>::Slot &slot_;
  std::int64_t handle_;
};

// An argument that is a handle which the call consumes: dead from here on, whatever comes of the call. Operations of
// other threads that use the object already complete; it is destroyed when the last of them and this have gone.
template <class T>
class Consumed {
 public:
  Consumed(std::int64_t handle, const char *parameter)
      : slot_(handle_table<T>.take(handle, parameter)), handle_(handle) {}
  ~Consumed() { handle_table<T>.unpin(slot_, handle_); }
  Consumed(const Consumed &) = delete;
  Consumed &operator=(const Consumed &) = delete;

  T &get() const noexcept { return slot_.object(); }

 private:
  typename HandleTable<T>::Slot &slot_;
  std::int64_t handle_;
};

// An argument that is a handle or none.
template <class T>
inline std::optional<T> borrow_optional(std::int64_t handle, const char *parameter) {
  if (handle == 0) return std::nullopt;
  return Borrowed<T>(handle, parameter).get();
}

template <class T>
inline std::optional<T> consume_optional(std::int64_t handle, const char *parameter) {
  if (handle == 0) return std::nullopt;
  return Consumed<T>(handle, parameter).get();
}

// An argument that is a list of handles.
template <class T>
inline std::vector<T> borrow_all(const std::int64_t *handles, std::int64_t length, const char *parameter) {
  std::vector<T> objects;
  objects.reserve(static_cast<std::size_t>(length));
  for (std::int64_t index = 0; index < length; ++index) {
    objects.push_back(Borrowed<T>(handles[index], parameter).get());
  }
  return objects;
}

// An argument that is a list of handles or nones.
template <class T>
inline std::vector<std::optional<T>> borrow_all_optional(const std::int64_t *handles, std::int64_t length,
                                                         const char *parameter) {
  std::vector<std::optional<T>> objects;
  objects.reserve(static_cast<std::size_t>(length));
  for (std::int64_t index = 0; index < length; ++index) {
    objects.push_back(borrow_optional<T>(handles[index], parameter));
  }
  return objects;
}

// Whether an object is none: what has a `defined()` says so itself.
template <class T>
inline auto absent(const T &object, int) -> decltype(!object.defined()) {
  return !object.defined();
}
template <class T>
inline bool absent(const T &, long) {
  return false;
}

// A result: the caller owns the handle.
template <class T>
inline std::int64_t own(T object) {
  if (absent(object, 0)) throw Failure(Code::internal, "the operation made no %s", Kind<T>::name);
  return handle_table<T>.create(std::move(object));
}

// A result that may be none, which is 0.
template <class T>
inline std::int64_t own_optional(T object) {
  return absent(object, 0) ? 0 : handle_table<T>.create(std::move(object));
}

// A result that belongs to an argument: borrowed from it, dead once that is freed. The same object has the same handle.
// Its type has an `==` that tells whether two stand for the same.
template <class T, class Owner>
inline std::int64_t lend(const Borrowed<Owner> &owner, T object) {
  if (absent(object, 0)) throw Failure(Code::internal, "the operation made no %s", Kind<T>::name);
  return handle_table<Owner>.template lend<T>(owner.slot(), std::move(object));
}

template <class T, class Owner>
inline std::int64_t lend_optional(const Borrowed<Owner> &owner, T object) {
  return absent(object, 0) ? 0 : handle_table<Owner>.template lend<T>(owner.slot(), std::move(object));
}

// Several results. All get a handle or none does.
template <class T>
inline std::int64_t own_each(T *objects, std::int64_t count, std::int64_t *out) {
  std::int64_t done = 0;
  try {
    for (; done < count; ++done) out[done] = own_optional<T>(std::move(objects[done]));
  } catch (...) {
    while (done > 0) {
      if (out[--done] != 0) handle_table<T>.free(out[done], "out");
    }
    throw;
  }
  return count;
}

template <class T>
inline std::int64_t own_all(std::vector<T> objects, std::int64_t *out, std::int64_t capacity) {
  const auto count = static_cast<std::int64_t>(objects.size());
  return capacity < count ? count : own_each<T>(objects.data(), count, out);
}

template <class T, class... Rest>
inline std::int64_t own_all(std::tuple<T, Rest...> objects, std::int64_t *out, std::int64_t capacity) {
  constexpr auto count = static_cast<std::int64_t>(1 + sizeof...(Rest));
  if (capacity < count) return count;
  return std::apply(
      [out](T &first, Rest &...rest) {
        T array[] = {std::move(first), std::move(rest)...};
        return own_each<T>(array, count, out);
      },
      objects);
}

}  // namespace sffi
