// Values of a call by name as the arguments of a schema.
#include <ATen/core/List.h>
#include <c10/core/Layout.h>

#include <cmath>

#include "operator_call.h"

namespace simple_torch {

namespace {

using c10::IValue;
using c10::Type;
using c10::TypeKind;
using c10::TypePtr;
using sffi::Code;
using sffi::Failure;
using Kind = Value::Kind;

// The longest list of numbers that isn't data: libraries of kernels take lists of dimensions without looking.
constexpr std::size_t longest_list = 4096;

const char *said(const Value &value) {
  switch (value.kind) {
    case Kind::none:
      return "none";
    case Kind::integer:
      return "an integer";
    case Kind::floating:
      return "a float";
    case Kind::boolean:
      return "a bool";
    case Kind::complex:
      return "a complex number";
    case Kind::text:
      return "a text";
    case Kind::tensor:
      return "a tensor";
    case Kind::generator:
      return "a generator";
    case Kind::list:
      return "a list";
  }
  return "something";
}

// What messages call an argument, and what its type is in the schema's words.
struct Place {
  const char *name;
  std::string type;
};

Failure misfit(const Place &place, const Value &value) {
  return Failure(Code::invalid_argument, "%s: expected %s, but %s came", place.name, place.type.c_str(), said(value));
}

std::int64_t whole(const Value &value, const Place &place) {
  if (value.kind != Kind::integer) throw misfit(place, value);
  return value.integer;
}

double real(const Value &value, const Place &place) {
  if (value.kind == Kind::integer) return static_cast<double>(value.integer);
  if (value.kind != Kind::floating) throw misfit(place, value);
  return value.floating;
}

at::Scalar number(const Value &value, const Place &place) {
  switch (value.kind) {
    case Kind::integer:
      return value.integer;
    case Kind::floating:
      return value.floating;
    case Kind::boolean:
      return value.integer != 0;
    case Kind::complex:
      return c10::complex<double>(value.floating, value.imaginary);
    default:
      throw misfit(place, value);
  }
}

// A device by its number or by its name in PyTorch.
at::Device device_of(const Value &value, const Place &place) {
  if (value.kind == Kind::integer) return device(value.integer, place.name);
  if (value.kind != Kind::text) throw misfit(place, value);
  const at::Device named(value.text);  // throws for what is none
  return device(named.is_cuda() && !named.has_index() ? 0 : named.is_cuda() ? named.index() : device_number(named),
                place.name);
}

template <class T>
T one_of(const Value &value, const Place &place, std::initializer_list<std::pair<std::string_view, T>> names) {
  if (value.kind != Kind::text) throw misfit(place, value);
  for (const auto &[name, meant] : names) {
    if (value.text == name) return meant;
  }
  std::string known;
  for (const auto &each : names) known += (known.empty() ? "\"" : ", \"") + std::string(each.first) + "\"";
  throw Failure(Code::invalid_argument, "%s: \"%s\" is none of %s", place.name, value.text.c_str(), known.c_str());
}

at::Layout layout_of(const Value &value, const Place &place) {
  return one_of<at::Layout>(value, place, {{"strided", at::kStrided}, {"sparse_coo", at::kSparse}});
}

at::MemoryFormat memory_format_of(const Value &value, const Place &place) {
  return one_of<at::MemoryFormat>(value, place,
                                  {{"contiguous", at::MemoryFormat::Contiguous},
                                   {"preserve", at::MemoryFormat::Preserve},
                                   {"channels_last", at::MemoryFormat::ChannelsLast},
                                   {"channels_last_3d", at::MemoryFormat::ChannelsLast3d}});
}

// Sizes by their arguments' names, whose product must fit any memory.
bool names_sizes(std::string_view name) {
  return name == "size" || name == "sizes" || name == "shape" || name == "output_size" || name == "new_size";
}

IValue convert(const Value &value, const TypePtr &type, std::optional<std::int32_t> length, const Place &place);

template <class T, class Element>
IValue list_of(const Value &value, const Place &place, Element element) {
  c10::List<T> list;
  list.reserve(value.list.size());
  for (const Value &each : value.list) list.push_back(element(each, place));
  return list;
}

IValue integers(const Value &value, const Place &place) {
  std::vector<std::int64_t> list;
  list.reserve(value.list.size());
  for (const Value &each : value.list) list.push_back(whole(each, place));
  if (names_sizes(place.name)) sffi::extents(list.data(), static_cast<std::int64_t>(list.size()), place.name);
  return c10::List<std::int64_t>(list);
}

IValue convert_list(const Value &value, const TypePtr &element, const Place &place) {
  if (value.list.size() > longest_list) {
    throw Failure(Code::invalid_argument, "%s: a list of %zu values is longer than the %zu that may be", place.name,
                  value.list.size(), longest_list);
  }
  switch (element->kind()) {
    case TypeKind::IntType:
    case TypeKind::SymIntType:
      return integers(value, place);
    case TypeKind::FloatType:
      return list_of<double>(value, place, real);
    case TypeKind::BoolType:
      return list_of<bool>(value, place, [](const Value &each, const Place &where) {
        if (each.kind != Kind::boolean) throw misfit(where, each);
        return each.integer != 0;
      });
    case TypeKind::TensorType:
      return list_of<at::Tensor>(value, place, [](const Value &each, const Place &where) {
        if (each.kind != Kind::tensor) throw misfit(where, each);
        return each.tensor;
      });
    case TypeKind::StringType:
      return list_of<std::string>(value, place, [](const Value &each, const Place &where) {
        if (each.kind != Kind::text) throw misfit(where, each);
        return each.text;
      });
    default: {
      c10::impl::GenericList list(element);
      list.reserve(value.list.size());
      for (const Value &each : value.list) list.push_back(convert(each, element, std::nullopt, place));
      return list;
    }
  }
}

IValue convert(const Value &value, const TypePtr &type, std::optional<std::int32_t> length, const Place &place) {
  switch (type->kind()) {
    case TypeKind::OptionalType:
      if (value.kind == Kind::none) return IValue();
      return convert(value, type->castRaw<c10::OptionalType>()->getElementType(), length, place);
    case TypeKind::TensorType:
      if (value.kind != Kind::tensor) throw misfit(place, value);
      return value.tensor;
    case TypeKind::IntType:
    case TypeKind::SymIntType:
      return whole(value, place);
    case TypeKind::FloatType:
    case TypeKind::SymFloatType:
      return real(value, place);
    case TypeKind::BoolType:
    case TypeKind::SymBoolType:
      if (value.kind != Kind::boolean) throw misfit(place, value);
      return value.integer != 0;
    case TypeKind::NumberType:
      return number(value, place);
    case TypeKind::StringType:
      if (value.kind != Kind::text) throw misfit(place, value);
      return value.text;
    case TypeKind::ScalarTypeType:
      return static_cast<std::int64_t>(dtype(whole(value, place), place.name));
    case TypeKind::DeviceObjType:
      return device_of(value, place);
    case TypeKind::LayoutType:
      return static_cast<std::int64_t>(layout_of(value, place));
    case TypeKind::MemoryFormatType:
      return static_cast<std::int64_t>(memory_format_of(value, place));
    case TypeKind::GeneratorType:
      if (value.kind != Kind::generator) throw misfit(place, value);
      return value.generator;
    case TypeKind::ListType: {
      const TypePtr element = type->castRaw<c10::ListType>()->getElementType();
      if (value.kind == Kind::list) return convert_list(value, element, place);
      if (!length) throw misfit(place, value);
      // `int[2]` takes one number for both, as PyTorch's own binding does.
      Value repeated;
      repeated.kind = Kind::list;
      repeated.list.assign(static_cast<std::size_t>(*length), value);
      return convert_list(repeated, element, place);
    }
    default:
      throw Failure(Code::invalid_argument, "%s: no value can be given for the type %s", place.name,
                    place.type.c_str());
  }
}

}  // namespace

IValue converted(const Value &value, const c10::Argument &argument) {
  const Place place{argument.name().c_str(), argument.real_type()->str()};
  return convert(value, argument.real_type(), argument.N(), place);
}

}  // namespace simple_torch
