// Checks of arguments, made before the native library sees them, and the places that results are written to.
//
// Each takes the parameter's name, which its message begins with. None allocates.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>

#include "sffi_errors.h"

namespace sffi {

// An optional integer that isn't there.
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

// How many dimensions a tensor may have, and how many elements: 16 bytes each must fit an int64_t.
constexpr std::int64_t highest_rank = 64;
constexpr std::int64_t most_elements = std::numeric_limits<std::int64_t>::max() / 16;

// A list that came as a pointer and a length.
template <class T>
struct Span {
  const T *data;
  std::int64_t size;
};

template <class T>
inline Span<T> span(const T *data, std::int64_t length, const char *parameter) {
  if (length < 0) {
    throw Failure(Code::invalid_argument, "%s: the length is %lld, which is negative", parameter,
                  static_cast<long long>(length));
  }
  if (length > static_cast<std::int64_t>(std::numeric_limits<std::int64_t>::max() / sizeof(T))) {
    throw Failure(Code::invalid_argument, "%s: the length %lld is larger than any memory", parameter,
                  static_cast<long long>(length));
  }
  if (data == nullptr && length > 0) {
    throw Failure(Code::invalid_argument, "%s: the pointer is null, but the length is %lld", parameter,
                  static_cast<long long>(length));
  }
  return {data, length};
}

// Numbers of dimensions, or one value for each: no longer than a shape may be.
inline Span<std::int64_t> dims(const std::int64_t *data, std::int64_t length, const char *parameter) {
  if (length > highest_rank) {
    throw Failure(Code::invalid_argument, "%s: %lld dimensions are more than the %lld there may be", parameter,
                  static_cast<long long>(length), static_cast<long long>(highest_rank));
  }
  return span(data, length, parameter);
}

// The sizes of a new tensor, each at least `lowest`. Sizes of 0 don't count in the product, so that no part of a shape
// overflows either.
inline Span<std::int64_t> sizes(const std::int64_t *data, std::int64_t length, const char *parameter,
                                std::int64_t lowest = 0) {
  const Span<std::int64_t> checked = dims(data, length, parameter);
  std::int64_t product = 1;
  for (std::int64_t index = 0; index < checked.size; ++index) {
    const std::int64_t size = checked.data[index];
    if (size < lowest) {
      throw Failure(Code::invalid_argument, "%s: the size %lld of dimension %lld is less than %lld", parameter,
                    static_cast<long long>(size), static_cast<long long>(index), static_cast<long long>(lowest));
    }
    if (size > 0 && (__builtin_mul_overflow(product, size, &product) || product > most_elements)) {
      throw Failure(Code::invalid_argument, "%s: these sizes make more elements than any memory holds", parameter);
    }
  }
  return checked;
}

// Sizes of which some may be -1, for "whatever fits" or "as it is".
inline Span<std::int64_t> extents(const std::int64_t *data, std::int64_t length, const char *parameter) {
  return sizes(data, length, parameter, -1);
}

// One size.
inline std::int64_t size(std::int64_t value, const char *parameter) {
  sizes(&value, 1, parameter);
  return value;
}

// One of a few numbers.
inline std::int64_t between(std::int64_t value, std::int64_t lowest, std::int64_t highest, const char *parameter) {
  if (value < lowest || value > highest) {
    throw Failure(Code::invalid_argument, "%s: expected %lld to %lld, not %lld", parameter,
                  static_cast<long long>(lowest), static_cast<long long>(highest), static_cast<long long>(value));
  }
  return value;
}

inline bool boolean(std::int64_t value, const char *parameter) {
  if (value != 0 && value != 1) {
    throw Failure(Code::invalid_argument, "%s: expected 0 or 1, not %lld", parameter, static_cast<long long>(value));
  }
  return value == 1;
}

inline std::optional<bool> optional_boolean(std::int64_t value, const char *parameter) {
  return value == -1 ? std::nullopt : std::optional<bool>(boolean(value, parameter));
}

inline std::optional<std::int64_t> optional_integer(std::int64_t value) {
  return value == none ? std::nullopt : std::optional<std::int64_t>(value);
}

inline std::optional<double> optional_float(double value, std::int64_t present, const char *parameter) {
  return boolean(present, parameter) ? std::optional<double>(value) : std::nullopt;
}

// A list that may be none: a null pointer with the length -1.
inline std::optional<Span<std::int64_t>> optional_dims(const std::int64_t *data, std::int64_t length,
                                                       const char *parameter) {
  if (data == nullptr && length == -1) return std::nullopt;
  return dims(data, length, parameter);
}

template <class T>
inline std::optional<Span<T>> optional_span(const T *data, std::int64_t length, const char *parameter) {
  if (data == nullptr && length == -1) return std::nullopt;
  return span(data, length, parameter);
}

// An empty text points at a NUL, whatever the caller's pointer is: there is code that reads a text's first character before it
// asks for its length.
inline std::string_view text(const char *data, std::int64_t length, const char *parameter) {
  const Span<char> checked = span(data, length, parameter);
  if (checked.size == 0) return "";
  return {checked.data, static_cast<std::size_t>(checked.size)};
}

inline std::optional<std::string_view> optional_text(const char *data, std::int64_t length, const char *parameter) {
  if (data == nullptr && length == -1) return std::nullopt;
  return text(data, length, parameter);
}

// Where a list goes that a function returns: `data` has room for `capacity` elements.
template <class T>
struct Output {
  T *data;
  std::int64_t capacity;

  Output(T *out, std::int64_t room) : data(out), capacity(room) {
    if (room < 0) {
      throw Failure(Code::invalid_argument, "capacity: %lld is negative", static_cast<long long>(room));
    }
    if (out == nullptr && room > 0) {
      throw Failure(Code::invalid_argument, "out: the pointer is null, but the capacity is %lld",
                    static_cast<long long>(room));
    }
  }

  // Writes as much of a list as there is room for and returns its full length. A text is ended with NUL.
  std::int64_t write(const T *values, std::int64_t length) const {
    if constexpr (std::is_same_v<T, char>) {
      const std::int64_t written = length < capacity ? length : capacity - 1;
      if (written > 0) std::memcpy(data, values, static_cast<std::size_t>(written));
      if (capacity > 0) data[written] = '\0';
      return length;
    }
    const std::int64_t written = length < capacity ? length : capacity;
    if (written > 0) std::memcpy(data, values, static_cast<std::size_t>(written) * sizeof(T));
    return length;
  }
};

// Where one value goes that a function returns.
template <class T>
inline T *output(T *out) {
  if (out == nullptr) throw Failure(Code::invalid_argument, "out: the pointer is null");
  return out;
}

}  // namespace sffi
