-- The values that programs write as text: dtypes, devices and reductions, and the numbers that the library has for them.
local DTYPES = {
  u8 = 0, i8 = 1, i16 = 2, i32 = 3, i64 = 4, f16 = 5, f32 = 6, f64 = 7, complex64 = 9, complex128 = 10, bool = 11,
  bf16 = 15,
}
-- What PyTorch calls them where that is another name.
local ALIASES = {
  uint8 = 0, int8 = 1, int16 = 2, short = 2, int32 = 3, int = 3, int64 = 4, long = 4, float16 = 5, half = 5,
  float32 = 6, float = 6, float64 = 7, double = 7, cfloat = 9, cdouble = 10, bfloat16 = 15,
}
local DEVICES = { cpu = -1, meta = -2, mps = -3, cuda = 0 }
local REDUCTIONS = { none = 0, mean = 1, sum = 2 }

local names = {}
for name, number in pairs(DTYPES) do names[number] = name end

-- The functions of a loaded library, by what the spec calls the kinds of values.
return function(library)
  local spell = {}

  local function from(value, where, name, kind, found, examples)
    if type(value) ~= "string" then return library.to.some_integer(value, where, name) end
    if found then return found end
    local message = where .. ": " .. name .. ' is "' .. value .. '", which is no ' .. kind .. "; one is " .. examples
    return library.raise("invalid-argument", message)
  end

  function spell.ScalarType(value, where, name)
    if value == -1 then return library.to.maybe_dtype(value, where, name) end
    return from(value, where, name, "dtype", DTYPES[value] or ALIASES[value], '"f32", "f64", "i64" or "bool"')
  end

  function spell.Device(value, where, name)
    local found = DEVICES[value]
    if not found and type(value) == "string" then found = tonumber(value:match("^cuda:(%d+)$")) end
    return from(value, where, name, "device", found, '"cpu", "cuda" or "cuda:1"')
  end

  function spell.reduction(value, where, name)
    return from(value, where, name, "reduction", REDUCTIONS[value], '"mean", "sum" or "none"')
  end

  -- The name of a dtype.
  function spell.dtype_name(number) return names[number] or tostring(number) end

  -- The name of a device.
  function spell.device_name(number)
    for name, each in pairs(DEVICES) do
      if each == number and number < 0 then return name end
    end
    return "cuda:" .. number
  end

  return spell
end
