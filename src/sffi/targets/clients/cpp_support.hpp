// What a client in C++ has whatever library it is for. cpp.py puts this into the generated file, after the error codes,
// with the library's prefix for @p@, its macros' for @P@ and its title for @title@.

/// What the library says when a call fails.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string &message) : std::runtime_error(message), code_(code) {}

  /// Which kind of failure it is.
  ErrorCode code() const noexcept { return code_; }

  /// The code's name: "shape", "bad-handle".
  const char *kind() const noexcept { return kind_of(code_); }

 private:
  ErrorCode code_;
};

/// Whether operations can run here. Where they can't, each throws an Error that says why.
inline bool available() noexcept { return @p@available(); }

/// The version of @title@ that the library was built for and runs on.
inline std::string version() { return @p@version(); }

/// The number of the ABI.
inline std::int64_t abi_version() noexcept { return @p@abi_version(); }

/// Whether the library was built with a feature. "stub": built without @title@.
inline bool has_feature(const std::string &name) noexcept { return @p@has_feature(name.c_str()); }

/// How many objects of the library are alive in the process.
inline std::int64_t live_handles() noexcept { return @p@live_handles(); }

/// Methods that a class of objects has beside the generated ones: specialize it before the generated file.
template <class Self>
class Methods {};

/// What every object of the library is: a handle with one owner, who frees it.
///
/// It is moved and never copied; an object that was moved from is empty, and using it throws an Error with the code
/// bad_handle. Where there must be several owners there is std::shared_ptr. What is const is the handle and not the
/// object: methods that change the object are const too.
template <class Self, void (*Free)(std::int64_t)>
class Object {
 public:
  /// No object.
  Object() noexcept = default;
  /// The owner of a handle that a C function returned.
  explicit Object(std::int64_t owned) noexcept : handle_(owned) {}
  Object(Object &&other) noexcept : handle_(other.release()) {}
  Object &operator=(Object &&other) noexcept {
    if (this != &other) {
      reset();
      handle_ = other.release();
    }
    return *this;
  }
  Object(const Object &) = delete;
  Object &operator=(const Object &) = delete;
  ~Object() { reset(); }

  /// The handle, for C functions; it stays this object's.
  std::int64_t get() const noexcept { return handle_; }
  /// Whether there is an object.
  explicit operator bool() const noexcept { return handle_ != 0; }
  /// Gives the handle away, and the duty to free it.
  [[nodiscard]] std::int64_t release() noexcept { return std::exchange(handle_, 0); }
  /// Frees it now.
  void reset() noexcept {
    if (handle_ != 0) Free(release());
  }

 private:
  std::int64_t handle_ = 0;
};

/// An object that belongs to another one: it is dead once that one is, and isn't freed. `*borrowed` is the object.
template <class T>
class Borrowed {
 public:
  explicit Borrowed(T object) noexcept : object_(std::move(object)) {}
  Borrowed(Borrowed &&) noexcept = default;
  ~Borrowed() { static_cast<void>(object_.release()); }

  const T &operator*() const noexcept { return object_; }
  const T *operator->() const noexcept { return &object_; }

 private:
  T object_;
};

/// An object as a parameter, or none: pass the object or std::nullopt. It holds nothing beyond the call.
template <class T>
class Maybe {
 public:
  Maybe(std::nullopt_t) noexcept {}
  Maybe(const T &object) noexcept : handle_(object.get()) {}
  Maybe(const std::optional<T> &object) noexcept : handle_(object ? object->get() : 0) {}

  std::int64_t get() const noexcept { return handle_; }

 private:
  std::int64_t handle_ = 0;
};

/// Several objects as a parameter: a list in braces, of objects and std::nullopt, or a vector of objects.
template <class T>
class Objects {
 public:
  Objects() = default;
  Objects(std::initializer_list<Maybe<T>> objects) { take(objects); }
  Objects(const std::vector<T> &objects) { take(objects); }
  Objects(const std::vector<std::optional<T>> &objects) { take(objects); }
  Objects(const std::vector<Maybe<T>> &objects) { take(objects); }

  const std::int64_t *data() const noexcept { return handles_.data(); }
  std::int64_t size() const noexcept { return static_cast<std::int64_t>(handles_.size()); }

 private:
  template <class Many>
  void take(const Many &objects) {
    handles_.reserve(objects.size());
    for (const auto &object : objects) handles_.push_back(Maybe<T>(object).get());
  }

  std::vector<std::int64_t> handles_;
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winit-list-lifetime"  // a list lives as long as the call that it is passed to
#endif

/// Numbers as a parameter, which are only looked at during the call: a list in braces, a vector, an array, or a pointer
/// and a length. Where the operator says how many there are, one number stands for as many of it.
template <class T, std::size_t Count = 0>
class List {
 public:
  List() noexcept = default;
  List(std::initializer_list<T> values) noexcept : data_(values.begin()), size_(length(values.size())) {}
  List(const std::vector<T> &values) noexcept : data_(values.data()), size_(length(values.size())) {}
  template <std::size_t N>
  List(const std::array<T, N> &values) noexcept : data_(values.data()), size_(length(N)) {}
  List(const T *data, std::size_t size) noexcept : data_(data), size_(length(size)) {}
  template <class One, class = std::enable_if_t<(Count > 0) && std::is_integral_v<One>>>
  List(One value) noexcept : size_(length(Count)) {
    same_.fill(value);
  }

  const T *data() const noexcept { return data_ != nullptr || size_ <= 0 ? data_ : same_.data(); }
  std::int64_t size() const noexcept { return size_; }

 protected:
  explicit List(std::nullopt_t) noexcept : size_(-1) {}

 private:
  static std::int64_t length(std::size_t size) noexcept { return static_cast<std::int64_t>(size); }

  const T *data_ = nullptr;
  std::int64_t size_ = 0;
  std::array<T, Count> same_{};
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Numbers as a parameter, or std::nullopt.
template <class T, std::size_t Count = 0>
class OptionalList : public List<T, Count> {
 public:
  using List<T, Count>::List;
  OptionalList(std::nullopt_t) noexcept : List<T, Count>(std::nullopt) {}
};

/// A number that may be an integer, a float or a bool.
class Scalar {
 public:
  template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
  constexpr Scalar(T value) noexcept {
    if constexpr (std::is_same_v<T, bool>) {
      kind_ = 3;
      integer_ = value;
    } else if constexpr (std::is_integral_v<T>) {
      integer_ = static_cast<std::int64_t>(value);
    } else {
      kind_ = 2;
      number_ = static_cast<double>(value);
    }
  }

  /// The two arguments of a C function that stand for it: its value, or the bits of it, and its kind.
  std::int64_t bits() const noexcept {
    std::int64_t bits = integer_;
    if (kind_ == 2) std::memcpy(&bits, &number_, sizeof bits);
    return bits;
  }
  std::int64_t kind() const noexcept { return kind_; }

 private:
  std::int64_t kind_ = 1;
  std::int64_t integer_ = 0;
  double number_ = 0;
};

/// How results of C functions become results here. Each throws an Error where the function failed.
namespace detail {

[[noreturn]] inline void fail() {
  const auto code = static_cast<ErrorCode>(@p@last_error_code());
  std::string message(static_cast<std::size_t>(@p@last_error(nullptr, 0)), '\0');
  @p@last_error(message.data(), static_cast<std::int64_t>(message.size()) + 1);
  throw Error(code, message);
}

inline void check() {
  if (@p@last_error_code() != @P@OK) fail();
}

template <class T>
T object(std::int64_t handle) {
  if (handle == 0) fail();
  return T(handle);
}

template <class T>
std::optional<T> optional_object(std::int64_t handle) {
  if (handle != 0) return T(handle);
  check();
  return std::nullopt;
}

inline std::int64_t count(std::int64_t value) {
  if (value == -1) fail();
  return value;
}

inline bool flag(bool value) {
  if (!value) check();
  return value;
}

/// A value that goes through a pointer.
template <class T, class Call>
T value(Call call) {
  T result{};
  if (call(&result) == 0) fail();
  return result;
}

/// Calls a function with room for `guess` elements, and with as much as it needs where that isn't enough.
template <class Container, class Call>
Container elements(std::size_t guess, Call call) {
  Container result(guess, typename Container::value_type{});
  while (true) {
    const auto length = static_cast<std::size_t>(count(call(result.data(), static_cast<std::int64_t>(result.size()))));
    const bool complete = length <= result.size();
    result.resize(length);
    if (complete) return result;
  }
}

template <class Call>
std::string text(Call call) {
  // The NUL behind the text needs room as well, and std::string has it.
  return elements<std::string>(127, [&](char *out, std::int64_t capacity) { return call(out, capacity + 1); });
}

/// Objects of a list; the room for their owners is there before there is anything to own.
template <class T, class Element, class Call>
std::vector<Element> objects(std::size_t guess, Call call) {
  while (true) {
    std::vector<std::int64_t> handles(guess);
    std::vector<Element> owners(guess);
    guess = static_cast<std::size_t>(count(call(handles.data(), static_cast<std::int64_t>(handles.size()))));
    if (guess > handles.size()) continue;
    owners.resize(guess);
    for (std::size_t i = 0; i < guess; ++i) {
      if (handles[i] != 0) owners[i] = T(handles[i]);
    }
    return owners;
  }
}

template <class T, std::size_t... Places, class Call>
auto tuple(std::index_sequence<Places...>, Call call) {
  std::array<std::int64_t, sizeof...(Places)> handles{};
  count(call(handles.data(), static_cast<std::int64_t>(handles.size())));
  return std::make_tuple(T(handles[Places])...);
}

/// The number that stands for an optional integer, enumerator or bool; that which stands for none can't be one.
template <class T>
std::int64_t number_or(const std::optional<T> &value, std::int64_t none) {
  if (!value) return none;
  const auto number = static_cast<std::int64_t>(*value);
  if (number != none) return number;
  throw Error(ErrorCode::invalid_argument, std::to_string(none) + " stands for none; pass std::nullopt for that");
}

inline const char *data_or_null(const std::optional<std::string_view> &text) { return text ? text->data() : nullptr; }

inline std::int64_t length(std::string_view text) { return static_cast<std::int64_t>(text.size()); }

inline std::int64_t length(const std::optional<std::string_view> &text) { return text ? length(*text) : -1; }

}  // namespace detail
