--- PyTorch for LuaJIT: `local torch = require("simple_torch")`.
---
--- The library is libsimple_torch_ffi.so.1 where the system's loader finds it, or the file that the environment
--- variable SIMPLE_TORCH_LIBRARY names.
local ffi = require("ffi")

local function load_library()
  local path = os.getenv("SIMPLE_TORCH_LIBRARY") or "libsimple_torch_ffi.so.1"
  local ok, found = pcall(ffi.load, path)
  if ok then return found end
  error(
    "simple_torch: the library can't be loaded: " .. tostring(found)
      .. "\nInstall it with `simple build ffi torch --install PREFIX`, or set SIMPLE_TORCH_LIBRARY to its file.",
    0
  )
end

local generated = require("simple_torch.generated")
local library = require("simple_torch.runtime")(load_library(), "rt_torch_")
local spell = require("simple_torch.spell")(library)
local torch = generated(library, spell)
local Tensor = torch.Tensor

for name, value in pairs(library.functions) do torch[name] = value end
torch.Error = library.Error
torch.scope = library.scope

if torch.abi_version() ~= torch.ABI then
  local versions = ("ABI %d, but this client is for ABI %d"):format(torch.abi_version(), torch.ABI)
  error("simple_torch: the library has " .. versions .. "; use the client that came with it", 0)
end

require("simple_torch.values")(torch, library)
require("simple_torch.calls")(torch, library)

-- Where the generated methods have numbers and lists, these have names and one tensor.

local dtype_number, device_number = Tensor.dtype, Tensor.device

--- Its dtype: "f32", "i64", "bool" and so on.
---@return string
function Tensor:dtype() return spell.dtype_name(dtype_number(self)) end

--- Its device: "cpu", "cuda:0" and so on.
---@return string
function Tensor:device() return spell.device_name(device_number(self)) end

--- Adds the gradients of this tensor to the leaves that it was computed from.
---@param gradient? Tensor needed unless the tensor has one element
---@param options? { retain_graph: boolean, create_graph: boolean }
function Tensor:backward(gradient, options)
  local retain, create = library.to.options(options, "Tensor:backward", "options", "retain_graph", "create_graph")
  torch.backward({ self }, gradient and { gradient } or {}, {}, retain or false, create or false)
end

-- Adding in place has a factor, which the operator with a number doesn't have.
for _, name in ipairs { "add", "sub" } do
  local with_tensor, with_number = Tensor[name .. "_"], Tensor[name .. "_scalar_"]
  Tensor[name .. "_"] = function(self, b, alpha)
    if not library.to.is_number(b) then return with_tensor(self, b, alpha) end
    local where = "Tensor:" .. name .. "_"
    if type(alpha) == "table" then alpha = library.to.options(alpha, where, "alpha", "alpha") end
    return with_number(self, alpha == nil and b or library.to.float(b, where, "b") * library.to.float(alpha, where, "alpha"))
  end
end

-- Calls a function with a switch in another position, and puts it back whatever happens.
local function put_back(set, before, ok, ...)
  set(before)
  if not ok then error((...), 0) end
  return ...
end

--- Calls a function for which no gradients are recorded, and returns what it returns.
---@param body function
---@return any ...
function torch.no_grad(body, ...)
  local before = torch.grad_enabled()
  torch.set_grad_enabled(false)
  return put_back(torch.set_grad_enabled, before, pcall(body, ...))
end

-- Operators: either side may be a number.

local meta = library.meta("Tensor")

local function operator(method, reversed)
  return function(a, b)
    if library.is("Tensor", a) then return Tensor[method](a, b) end
    return reversed(b, a)
  end
end

local function power_of(t, number) return Tensor.rpow_scalar(number, t) end
local function quotient_of(t, number)
  local reciprocal = t:reciprocal()
  local result = reciprocal:mul(number)
  reciprocal:free()
  return result
end

meta.__add = operator("add", Tensor.add)
meta.__mul = operator("mul", Tensor.mul)
meta.__sub = operator("sub", Tensor.rsub_scalar)
meta.__div = operator("div", quotient_of)
meta.__pow = operator("pow", power_of)
meta.__unm = Tensor.neg

library.seal()
return torch
