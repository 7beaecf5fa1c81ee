-- Calls that are put together one argument at a time: methods of TorchScript modules, and every operator of PyTorch
-- by its name.
local ffi = require("ffi")

-- Adds to `torch` and its Module and Package.
return function(torch, library)
  local RESULT = torch.RESULT

  local function give(call, value)
    local kind = type(value)
    if value == nil then
      call:none()
    elseif library.is("Tensor", value) then
      call:tensor(value)
    elseif library.is("Generator", value) then
      call:generator(value)
    elseif kind == "boolean" then
      call:bool(value)
    elseif kind == "string" then
      call:text(value)
    elseif kind == "number" and value % 1 == 0 or ffi.istype("int64_t", value) then
      call:int(value)
    elseif kind == "number" or ffi.istype("double", value) then
      call:float(tonumber(value)) -- infinities and NaN too, whose remainder is NaN
    elseif kind == "table" then
      call:list()
      for i = 1, value.n or #value do give(call, value[i]) end
      call:list_end()
    else
      library.raise("invalid-argument", "a call takes no " .. kind)
    end
  end

  local readers = {
    [RESULT.NONE] = function() return nil end,
    [RESULT.INT] = function(call, place) return call:result_int(place) end,
    [RESULT.FLOAT] = function(call, place) return call:result_float(place) end,
    [RESULT.BOOL] = function(call, place) return call:result_int(place) ~= 0 end,
    [RESULT.COMPLEX] = function(call, place) return call:result_floats(place) end,
    [RESULT.TEXT] = function(call, place) return call:result_text(place) end,
    [RESULT.TENSOR] = function(call, place) return call:result_tensor(place) end,
    [RESULT.INTS] = function(call, place) return call:result_ints(place) end,
    [RESULT.FLOATS] = function(call, place) return call:result_floats(place) end,
    [RESULT.TENSORS] = function(call, place) return call:result_tensors(place) end,
    [RESULT.BOOLS] = function(call, place)
      local list = call:result_ints(place)
      for i, value in ipairs(list) do list[i] = value ~= 0 end
      return list
    end,
  }

  local function read(call, place)
    local reader = readers[call:result_kind(place)]
    if not reader then library.raise("unavailable", "result " .. place .. " is of a kind that can't be read") end
    return reader(call, place)
  end

  local function run(call, arguments, count, named)
    for i = 1, count do give(call, arguments[i]) end
    for name, value in pairs(named) do
      call:argument(name)
      give(call, value)
    end
    local results = {}
    local length = call:run()
    for place = 0, length - 1 do results[place + 1] = read(call, place) end
    return unpack(results, 1, length)
  end

  -- Frees a call when it is done, whether or not it failed.
  local function finish(call, ok, ...)
    call:free()
    if not ok then error((...), 0) end
    return ...
  end

  --- Calls an operator by its name: `torch.call("aten::roll", { t, { 1 }, { 0 } })`. `named` are arguments by their
  --- names. Whole numbers are integers; `ffi.new("double", 2)` is a float always.
  ---@param name string
  ---@param arguments? table with `n` where some are nil
  ---@param named? table
  ---@return any ...
  function torch.call(name, arguments, named)
    arguments, named = arguments or {}, named or {}
    if type(arguments) ~= "table" then library.raise("invalid-argument", "call: arguments must be a list") end
    if type(named) ~= "table" then library.raise("invalid-argument", "call: named must be a table of arguments by name") end
    local call = torch.Call.begin(name)
    return finish(call, pcall(run, call, arguments, arguments.n or #arguments, named))
  end

  --- Calls a method; arguments are checked against its schema.
  ---@param method string
  ---@return any ...
  function torch.Module:method(method, ...)
    local call = self:jit_call(method)
    return finish(call, pcall(run, call, { ... }, select("#", ...), {}))
  end

  --- Calls `forward`, as calling the module itself does.
  ---@return any ...
  function torch.Module:forward(...) return self:method("forward", ...) end

  local meta = library.meta("Module")
  function meta.__call(module, ...) return module:method("forward", ...) end

  --- The value of an attribute.
  ---@param name string
  ---@return any
  function torch.Module:attribute(name)
    local call = self:jit_attribute(name)
    return finish(call, pcall(read, call, 0))
  end
end
