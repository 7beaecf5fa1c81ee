-- What the generated functions of any library made by SFFI stand on: objects that free themselves, errors, and the
-- conversions between Lua's values and C's. Nothing here knows the library's own functions.
--
-- An object is a cdata that holds its handle, a number below 2^53; 0 says that it was freed. A conversion takes the
-- value, the function that it is for and the parameter's name, and raises an error that says all three.
local ffi = require("ffi")

local floor = math.floor
local istype, tonumber, type = ffi.istype, tonumber, type
local int64, uint64 = ffi.typeof("int64_t"), ffi.typeof("uint64_t")
local EXACT = 2 ^ 53
local INT, FLOAT, BOOL = 1, 2, 3 -- how the ABI says what a number is that may be each of them

-- The names of the error codes, by number.
local CODES = {
  [0] = "ok", "bad-handle", "invalid-argument", "shape", "dtype", "device", "out-of-memory", "unavailable", "io",
  "format", "forked", "internal",
}

-- Errors are tables with `code`, the name of the library's error code, and `message`.
local Error = {}
Error.__index = Error
function Error:__tostring() return self.code .. ": " .. self.message end

local function raise(code, message)
  error(setmetatable({ code = code, message = message }, Error), 0)
end

local function described(value)
  if value == nil then return "nothing" end
  if type(value) == "cdata" then return "a cdata of type " .. tostring(ffi.typeof(value)):match("^ctype<(.*)>$") end
  return "a " .. type(value)
end

local function wrong(value, where, name, expected)
  raise("invalid-argument", where .. ": " .. name .. " must be " .. expected .. ", but is " .. described(value))
end

local function integer(value, where, name)
  if type(value) == "number" then
    if value == floor(value) and value >= -EXACT and value <= EXACT then return value end
    raise("invalid-argument", where .. ": " .. name .. " must be a whole number below 2^53, but is " .. value)
  end
  if istype(int64, value) then return value end
  return wrong(value, where, name, "a whole number")
end

local function float(value, where, name)
  if type(value) == "number" then return value end
  if istype(int64, value) or istype(uint64, value) then return tonumber(value) end
  return wrong(value, where, name, "a number")
end

-- A list of Lua, or a C array of these elements, as a C array and its length.
local function array(ctype, bytes, one, kind)
  return function(value, where, name, size)
    if type(value) == "table" then
      local count = #value
      local data = ctype(count)
      for i = 1, count do data[i - 1] = one(value[i], where, name) end
      return data, count
    end
    if istype(ctype, value) then return value, ffi.sizeof(value) / bytes end
    if size and (type(value) == "number" or istype(int64, value)) then
      local data = ctype(size)
      for i = 0, size - 1 do data[i] = one(value, where, name) end
      return data, size
    end
    return wrong(value, where, name, kind)
  end
end

-- The bits of a double as the integer that crosses in its place.
local bits = ffi.new("union { double number; int64_t whole; }")

-- Makes the runtime of a loaded library: `C` is what ffi.load returned, `prefix` what its symbols begin with.
return function(C, prefix)
  local last_error_code, last_error = C[prefix .. "last_error_code"], C[prefix .. "last_error"]
  local library = { C = C, handle = {}, new = {}, maybe = {}, lent = {}, Error = Error, raise = raise }
  local to = { NONE = -0x8000000000000000LL }
  library.to = to

  -- Objects that the collector found between a call that failed and the reading of its error. Freeing them there
  -- would clear the error, so it waits.
  local waiting = {}

  local function fail()
    local code = tonumber(last_error_code())
    local size = tonumber(last_error(nil, 0)) + 1
    local buffer = ffi.new("char[?]", size)
    last_error(buffer, size)
    local message = ffi.string(buffer)
    C[prefix .. "live_handles"]() -- as every call, it clears the error: finalizers may free again
    local frees = waiting
    waiting = {}
    for _, each in ipairs(frees) do each.free(each.handle) end
    raise(CODES[code] or "internal", message)
  end

  -- How many objects there are. Lua's collector sees the few bytes of an object, not what it stands for, so it is
  -- called whenever there are twice as many as after the last time.
  local alive, limit = 0, 2000
  local scope -- the objects made since the innermost scope began, nil outside of one

  local function keep(object)
    alive = alive + 1
    if alive > limit then
      collectgarbage()
      limit = alive > 1000 and 2 * alive or 2000
    end
    if scope then scope[#scope + 1] = object end
    return object
  end

  -- Objects that belong to another one and are dead when that is freed: they keep it alive, and free nothing.
  local lenders = setmetatable({}, { __mode = "k" })

  -- The object stands for nothing any more; its handle, 0 where there is nothing to be freed.
  local function released(object)
    local handle = object.handle
    if handle == 0 then return 0 end
    object.handle = 0
    ffi.gc(object, nil)
    if lenders[object] then return 0 end
    alive = alive - 1
    return handle
  end

  -- What a call returned that took these objects over.
  function library.gone(result, ...)
    for i = 1, select("#", ...) do
      local object = select(i, ...)
      if object ~= nil then released(object) end
    end
    return result
  end

  -- A handle type's methods. Until `seal` is called, methods may be added to it and metamethods to its `meta`.
  local classes = {}

  function library.class(name, free)
    local methods, meta = {}, {}
    local ctype = ffi.typeof(prefix .. name)
    meta.__index = methods
    function meta.__gc(object)
      local handle = object.handle
      if handle == 0 then return end
      object.handle = 0
      alive = alive - 1
      if last_error_code() == 0 then
        free(handle)
      else
        waiting[#waiting + 1] = { free = free, handle = handle }
      end
    end
    function meta.__tostring(object)
      return object.handle == 0 and name .. " (freed)" or name
    end
    -- Frees what the object stands for. Freeing it again does nothing, using it is an error.
    function methods.free(object)
      if not istype(ctype, object) then wrong(object, name .. ":free", "self", "a " .. name) end
      local handle = released(object)
      if handle ~= 0 then free(handle) end
    end
    methods.close = methods.free

    library.handle[name] = function(value, where, parameter, or_number)
      if istype(ctype, value) then
        local handle = value.handle
        if handle ~= 0 then return handle end
        raise("bad-handle", where .. ": " .. parameter .. " was freed")
      end
      return wrong(value, where, parameter, "a " .. name .. (or_number and " or a number" or ""))
    end
    library.new[name] = function(handle)
      if handle == 0 then fail() end
      return keep(ctype(tonumber(handle)))
    end
    library.maybe[name] = function(handle)
      if handle ~= 0 then return keep(ctype(tonumber(handle))) end
      if last_error_code() ~= 0 then fail() end
      return nil
    end
    library.lent[name] = function(handle, lender)
      if handle == 0 then
        if last_error_code() ~= 0 then fail() end
        return nil
      end
      local object = ffi.gc(ctype(tonumber(handle)), nil)
      lenders[object] = lender
      return object
    end
    classes[name] = { ctype = ctype, meta = meta }
    return methods
  end

  -- The metamethods of a type.
  function library.meta(name) return classes[name].meta end

  -- Whether a value is an object of a type.
  function library.is(name, value) return istype(classes[name].ctype, value) end

  -- Makes the types of LuaJIT; what they can do is fixed from here on.
  function library.seal()
    for _, class in pairs(classes) do ffi.metatype(class.ctype, class.meta) end
  end

  -- Calls a function and frees all objects made meanwhile but those that it returns.
  local function close_scope(outer, ok, ...)
    local made = scope
    scope = outer
    for _, object in ipairs(made) do
      local returned = false
      if ok then
        for i = 1, select("#", ...) do returned = returned or rawequal((select(i, ...)), object) end
      end
      if not returned then
        object:free()
      elseif outer then
        outer[#outer + 1] = object
      end
    end
    if not ok then error((...), 0) end
    return ...
  end

  function library.scope(body, ...)
    local outer = scope
    scope = {}
    return close_scope(outer, pcall(body, ...))
  end

  -- What every library can say.
  library.functions = {
    available = function() return C[prefix .. "available"]() end,
    version = function() return ffi.string(C[prefix .. "version"]()) end,
    abi_version = function() return to.count(C[prefix .. "abi_version"]()) end,
    live_handles = function() return to.count(C[prefix .. "live_handles"]()) end,
    has_feature = function(name) return C[prefix .. "has_feature"](to.c_string(name, "has_feature", "name")) end,
  }

  -- Arguments

  to.integer, to.float = integer, float

  function to.boolean(value, where, name)
    if type(value) == "boolean" then return value and 1 or 0 end
    return wrong(value, where, name, "true or false")
  end

  function to.text(value, where, name)
    if type(value) == "string" then return value, #value end
    return wrong(value, where, name, "a string")
  end

  function to.c_string(value, where, name) return (to.text(value, where, name)) end

  -- Whether a value is a number of the ABI, which may be a bool too.
  function to.is_number(value)
    return type(value) == "number" or type(value) == "boolean" or istype(int64, value)
  end

  -- A number and what it is: whole ones are integers. A double of the FFI, ffi.new("double", 2), is a float always.
  function to.scalar(value, where, name)
    if type(value) == "number" then
      if value == floor(value) and value >= -EXACT and value <= EXACT then return value, INT end
      bits.number = value
      return bits.whole, FLOAT
    end
    if type(value) == "boolean" then return value and 1 or 0, BOOL end
    if istype(int64, value) then return value, INT end
    if istype("double", value) then
      bits.number = tonumber(value)
      return bits.whole, FLOAT
    end
    return wrong(value, where, name, "a number or a boolean")
  end

  function to.bytes(value, where, name)
    if type(value) == "string" then return value, #value end
    if type(value) == "cdata" then
      local text = tostring(ffi.typeof(value))
      if text:match("%[%d*%?*%]>$") then return ffi.cast("const uint8_t *", value), ffi.sizeof(value) end
    end
    return wrong(value, where, name, "a string or a C array")
  end

  to.integers = array(ffi.typeof("int64_t[?]"), 8, integer, "a list of whole numbers")
  to.floats = array(ffi.typeof("double[?]"), 8, float, "a list of numbers")

  function to.handles(value, where, name, handle)
    if type(value) ~= "table" then wrong(value, where, name, "a list") end
    local count = #value
    local data = ffi.new("int64_t[?]", count)
    for i = 1, count do data[i - 1] = handle(value[i], where, name .. "[" .. i .. "]") end
    return data, count
  end

  -- A list in which `false` stands for none.
  function to.maybe_handles(value, where, name, handle)
    if type(value) ~= "table" then wrong(value, where, name, "a list") end
    local count = value.n or #value
    local data = ffi.new("int64_t[?]", count)
    for i = 1, count do data[i - 1] = value[i] and handle(value[i], where, name .. "[" .. i .. "]") or 0 end
    return data, count
  end

  -- An integer that isn't the one that stands for none.
  function to.some_integer(value, where, name)
    if value == to.NONE then raise("invalid-argument", where .. ": " .. name .. " can't be -2^63, which stands for none") end
    return integer(value, where, name)
  end
  function to.maybe_integer(value, where, name)
    if value == nil then return to.NONE end
    return to.some_integer(value, where, name)
  end
  function to.maybe_dtype(value, where, name)
    if value == nil then return -1 end
    if value == -1 then raise("invalid-argument", where .. ": " .. name .. " can't be -1, which stands for none") end
    return integer(value, where, name)
  end
  function to.maybe_boolean(value, where, name)
    if value == nil then return -1 end
    return to.boolean(value, where, name)
  end
  function to.maybe_float(value, where, name)
    if value == nil then return 0, 0 end
    return float(value, where, name), 1
  end
  function to.maybe_scalar(value, where, name)
    if value == nil then return 0, 0 end
    return to.scalar(value, where, name)
  end
  function to.maybe_integers(value, where, name, size)
    if value == nil then return nil, -1 end
    return to.integers(value, where, name, size)
  end
  function to.maybe_floats(value, where, name)
    if value == nil then return nil, -1 end
    return to.floats(value, where, name)
  end
  function to.maybe_text(value, where, name)
    if value == nil then return nil, -1 end
    return to.text(value, where, name)
  end

  -- Whether a parameter holds a table of parameters by their names. A list isn't one, nor is {}.
  function to.is_named(value)
    return type(value) == "table" and #value == 0 and value.n == nil and next(value) ~= nil
  end

  -- The values of a table by the names that follow, in their order.
  function to.named(given, where, ...)
    local places, values, count = {}, {}, select("#", ...)
    for i = 1, count do places[(select(i, ...))] = i end
    for name, value in pairs(given) do
      local place = places[name]
      if not place then
        local known = "; the optional ones are " .. table.concat({ ... }, ", ")
        raise("invalid-argument", where .. ": there is no parameter " .. tostring(name) .. known)
      end
      values[place] = value
    end
    return unpack(values, 1, count)
  end

  -- The same for a parameter that may only be such a table, or be left out.
  function to.options(given, where, name, ...)
    if given == nil or type(given) == "table" and next(given) == nil then return nil end
    if not to.is_named(given) then wrong(given, where, name, "a table of options by their names") end
    return to.named(given, where, ...)
  end

  -- Results

  -- A number of the ABI: a Lua number, or an int64_t where that wouldn't be exact.
  function to.number(value)
    local number = tonumber(value)
    if number > -EXACT and number < EXACT then return number end
    return value
  end

  function to.count(value)
    if value < 0 then fail() end
    return tonumber(value)
  end

  function to.flag(value)
    if not value and last_error_code() ~= 0 then fail() end
    return value
  end

  function to.value(done)
    if done == 0 then fail() end
  end

  function to.done()
    if last_error_code() ~= 0 then fail() end
  end

  -- Room for a result whose length isn't known before the call: `while room:wants(f(..., room.data, room.capacity))`
  -- calls again with more of it where it was too small.
  local Room = {}
  Room.__index = Room

  local function room(ctype, capacity)
    capacity = capacity or 64
    return setmetatable({ ctype = ctype, data = ctype(capacity), capacity = capacity, extra = 0, length = 0 }, Room)
  end

  local int64_array, double_array = ffi.typeof("int64_t[?]"), ffi.typeof("double[?]")
  local char_array, byte_array = ffi.typeof("char[?]"), ffi.typeof("uint8_t[?]")
  -- `each` is a list that has an element for every result.
  function to.int64s(each)
    local least = type(each) == "table" and #each or 0
    return room(int64_array, least > 64 and least or 64)
  end
  function to.doubles() return room(double_array) end
  function to.bytes_out() return room(byte_array, 256) end
  function to.chars()
    local made = room(char_array, 256)
    made.extra = 1 -- the NUL at the end
    return made
  end

  function Room:wants(length)
    if length < 0 then fail() end
    self.length = tonumber(length)
    if self.length + self.extra <= self.capacity then return false end
    self.capacity = self.length + self.extra
    self.data = self.ctype(self.capacity)
    return true
  end

  function Room:numbers()
    local list, data = {}, self.data
    for i = 1, self.length do list[i] = to.number(data[i - 1]) end
    return list
  end

  function Room:text() return ffi.string(self.data, self.length) end

  -- A list of objects with its length as `n`; nil where there is none.
  function Room:handles(maybe)
    local list = { n = self.length }
    for i = 1, self.length do
      local handle = self.data[i - 1]
      list[i] = handle ~= 0 and maybe(handle) or nil
    end
    return list
  end

  return library
end
