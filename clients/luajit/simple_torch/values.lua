-- Lua's tables and C's arrays as tensors, and back; how a tensor is printed.
local ffi = require("ffi")

-- The C type of a dtype's elements, where C has one.
local ELEMENTS = {
  u8 = "uint8_t", i8 = "int8_t", i16 = "int16_t", i32 = "int32_t", i64 = "int64_t", f32 = "float", f64 = "double",
  bool = "uint8_t",
}
local SHOWN = 1000 -- how many elements are printed at most

-- Adds to `torch` and its Tensor.
return function(torch, library)
  local Tensor, raise = torch.Tensor, library.raise

  local function read(value, depth, dims, flat)
    if type(value) ~= "table" then
      if dims.depth and dims.depth ~= depth then
        raise("shape", "tensor: a number stands beside a list")
      end
      dims.depth = depth
      if type(value) == "boolean" then
        dims.booleans = true
        value = value and 1 or 0
      end
      if type(value) ~= "number" then
        raise("invalid-argument", "tensor: data must be numbers or booleans in lists, but has a " .. type(value))
      end
      flat[#flat + 1] = value
      return
    end
    if dims.depth and depth >= dims.depth then raise("shape", "tensor: a list stands beside a number") end
    if dims[depth + 1] == nil then dims[depth + 1] = #value end
    if dims[depth + 1] ~= #value then
      local lengths = #value .. " and " .. dims[depth + 1]
      raise("shape", "tensor: lists beside each other have different lengths, " .. lengths)
    end
    for i = 1, #value do read(value[i], depth + 1, dims, flat) end
  end

  --- A tensor of a number, or of lists of numbers as deep as it has dimensions. Without a dtype it is f32, or bool for
  --- booleans. Options: dtype, device, requires_grad.
  ---@param data number|boolean|table
  ---@param options? { dtype: string, device: string, requires_grad: boolean }
  ---@return Tensor
  function torch.tensor(data, options)
    local dtype, device, required = library.to.options(options, "tensor", "options", "dtype", "device", "requires_grad")
    local dims, flat = {}, {}
    read(data, 0, dims, flat)
    local tensor = torch.from_data(flat, dims, dtype or dims.booleans and "bool" or "f32", device)
    if required then tensor:set_requires_grad(required) end
    return tensor
  end

  --- A tensor on the CPU from a C array, `ffi.new("float[6]")` say, or a string with the elements as they lie in
  --- memory. They are copied.
  ---@param data ffi.cdata*|string
  ---@param dims integer[]
  ---@param dtype string
  ---@return Tensor
  function torch.from_array(data, dims, dtype) return Tensor.from_bytes(data, dims, dtype) end

  --- The elements in row-major order as a C array that belongs to Lua, and how many there are. f16, bf16 and complex
  --- tensors have no type in C: convert them first.
  ---@return ffi.cdata*, integer
  function Tensor:to_array()
    local element = ELEMENTS[self:dtype()]
    if not element then
      raise("dtype", "Tensor:to_array: C has no type for " .. self:dtype() .. '; use to_dtype("f32") first')
    end
    local bytes, count = self:to_bytes(), self:numel()
    local array = ffi.new(ffi.typeof("$[?]", ffi.typeof(element)), count)
    ffi.copy(array, bytes, #bytes)
    return array, count
  end

  --- A number or boolean for a tensor without dimensions, else lists as deep as it has dimensions.
  ---@return any
  function Tensor:to_table()
    local dtype = self:dtype()
    local whole = not (dtype:match("^[bf]*f%d+$") or dtype == "bool")
    local flat = whole and self:copy_out_ints() or self:copy_out()
    local shape, place = self:shape(), 0
    local function build(depth)
      if depth > #shape then
        place = place + 1
        if dtype == "bool" then return flat[place] ~= 0 end
        return flat[place]
      end
      local list = {}
      for i = 1, shape[depth] do list[i] = build(depth + 1) end
      return list
    end
    return build(1)
  end

  local function shown(value)
    if type(value) ~= "table" then return type(value) == "number" and ("%g"):format(value) or tostring(value) end
    local items = {}
    for i, item in ipairs(value) do items[i] = shown(item) end
    return "[" .. table.concat(items, ", ") .. "]"
  end

  local meta = library.meta("Tensor")
  function meta.__tostring(tensor)
    if tensor.handle == 0 then return "Tensor (freed)" end
    local dtype = tensor:dtype()
    local head = ("Tensor %s [%s]"):format(dtype, table.concat(tensor:shape(), ", "))
    if tensor:numel() > SHOWN or dtype:match("^complex") or tensor:device() == "meta" then return head end
    return head .. " " .. shown(tensor:to_table())
  end
end
