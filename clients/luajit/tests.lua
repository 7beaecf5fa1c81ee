-- The client's tests: `luajit tests.lua`. Each prints its name if it fails, and the last line says how many passed.
local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. here .. "?/init.lua;" .. package.path

local ffi = require("ffi")
local torch = require("simple_torch")

local tests, names = {}, {}
local function test(name, body)
  names[#names + 1] = name
  tests[name] = body
end

local function same(found, expected)
  if found ~= expected then error(("found %s, expected %s"):format(tostring(found), tostring(expected)), 2) end
end

-- Calls what must fail with a code; returns the message.
local function fails(code, body, ...)
  local ok, problem = pcall(body, ...)
  if ok then error("nothing failed", 2) end
  if getmetatable(problem) ~= torch.Error then error("another error: " .. tostring(problem), 2) end
  same(problem.code, code)
  assert(#problem.message > 0)
  return problem.message
end

local function contains(text, part)
  if not text:find(part, 1, true) then error(("%q isn't in %q"):format(part, text), 2) end
end

-- Collects garbage; how many handles are alive then. What LuaJIT has compiled may hold objects as constants.
local function collected()
  jit.flush()
  collectgarbage()
  collectgarbage()
  return torch.live_handles()
end

test("lists become tensors and tensors lists", function()
  local a = torch.tensor { { 1, 2, 3 }, { 4, 5, 6 } }
  same(tostring(a), "Tensor f32 [2, 3] [[1, 2, 3], [4, 5, 6]]")
  same(a:to_table()[2][1], 4)
  same(tostring(torch.tensor(2.5)), "Tensor f32 [] 2.5")
  same(tostring(torch.tensor { true, false }), "Tensor bool [2] [true, false]")
  same(torch.tensor({ 1 }, { dtype = "i64" }):dtype(), "i64")
  contains(fails("shape", torch.tensor, { { 1, 2 }, { 3 } }), "1 and 2")
  contains(fails("shape", torch.tensor, { 1, { 2 } }), "beside")
  contains(fails("invalid-argument", torch.tensor, { "x" }), "string")
  contains(fails("invalid-argument", torch.tensor, { 1 }, { dtpye = "i64" }), "dtpye")
end)

test("C arrays go in and out", function()
  local numbers = ffi.new("float[4]", 1, 2, 3, 4)
  local t = torch.from_array(numbers, { 2, 2 }, "f32")
  numbers[0] = 9
  local array, count = t:to_array()
  same(count, 4)
  same(array[0], 1)
  same(#t:to_bytes(), 16)
  same(torch.from_array(t:to_bytes(), { 4 }, "f32"):sum():item(), 10)
  contains(fails("invalid-argument", torch.from_array, numbers + 1, { 3 }, "f32"), "data must be a string or a C array")
  fails("dtype", t.to_array, t:to_dtype("f16"))
end)

test("operators take numbers on either side", function()
  local t = torch.tensor { 1, 2, 4 }
  for expected, result in pairs {
    ["2, 3, 5"] = 1 + t,
    ["0, 1, 3"] = t - 1,
    ["0, -1, -3"] = 1 - t,
    ["2, 1, 0.5"] = 2 / t,
    ["2, 4, 16"] = 2 ^ t,
    ["1, 4, 16"] = t ^ 2,
    ["-1, -2, -4"] = -t,
    ["3, 6, 12"] = t * 3,
    ["1.5, 2.5, 4.5"] = t:add(0.5),
    ["2, 4, 8"] = t + t,
  } do
    same(tostring(result), "Tensor f32 [3] [" .. expected .. "]")
  end
  same(tostring(t:add_(1)), "Tensor f32 [3] [2, 3, 5]")
  same(tostring(t:sub_(t, { alpha = 0.5 })), "Tensor f32 [3] [1, 1.5, 2.5]")
  same(tostring(t:add_(2, 3)), "Tensor f32 [3] [7, 7.5, 8.5]")
end)

test("defaults and names", function()
  local t = torch.tensor { { 0, 1 }, { 2, 3 } }
  local y = torch.tensor({ 0, 1 }, { dtype = "i64" })
  local sum, mean = t:cross_entropy_loss(y, { reduction = "sum" }):item(), t:cross_entropy_loss(y):item()
  same(math.abs(sum / 2 - mean) < 1e-6, true)
  same(t:cross_entropy_loss(y, nil, "sum"):item(), sum)
  contains(fails("invalid-argument", t.cross_entropy_loss, t, y, { reductoin = "sum" }), "reductoin")
  contains(fails("invalid-argument", t.cross_entropy_loss, t, y, { reduction = "max" }), '"max"')
  same(torch.zeros({ 2 }, { dtype = "bool" }):dtype(), "bool")
  same(torch.full({ 2 }, 1):dtype(), "i64")
  same(torch.full({ 2 }, ffi.new("double", 1)):dtype(), "f32")
end)

test("several results, lists and sizes written as one number", function()
  local values, places = torch.tensor { 3, 1, 2 }:sort()
  same(tostring(values), "Tensor f32 [3] [1, 2, 3]")
  same(tostring(places), "Tensor i64 [3] [1, 2, 0]")
  local parts = torch.arange(0, 200):split(1)
  same(#parts, 200)
  same(parts.n, 200)
  same(parts[200]:item(), 199)
  same(tostring(torch.cat({ parts[1], parts[3] }, 0)), "Tensor i64 [2] [0, 2]")
  contains(fails("invalid-argument", torch.cat, { parts[1], 5 }, 0), "tensors[2] must be a Tensor")
  same(torch.zeros({ 1, 1, 4, 4 }, "f32"):max_pool2d(2):shape()[4], 2)
  same(torch.zeros({ 2, 3 }, "f32"):sum_dim({ 0, 1 }):item(), 0)
end)

test("integers stay exact", function()
  same(torch.Tensor.from_ints({ 2 ^ 53 }, { 1 }):item_int(), 2 ^ 53)
  local large = 2LL ^ 53 + 1
  same(torch.Tensor.from_ints({ large }, { 1 }):item_int(), large)
  same(type(torch.ones({ 3 }):numel()), "number")
  contains(fails("invalid-argument", torch.manual_seed, 1.5), "seed must be a whole number")
  contains(fails("invalid-argument", torch.manual_seed, 0 / 0), "seed")
  local none = -0x8000000000000000LL
  local t = torch.ones { 2 }
  contains(fails("invalid-argument", t.slice, t, 0, none, 1, 1), "stands for none")
  contains(fails("invalid-argument", torch.zeros, { 2 }, -1), "stands for none")
  contains(fails("invalid-argument", torch.zeros, { 2 }, "f32", none), "stands for none")
end)

test("what was freed is an error", function()
  local t, other = torch.ones { 2 }, torch.ones { 2 }
  t:free()
  t:free()
  same(tostring(t), "Tensor (freed)")
  contains(fails("bad-handle", t.add, t, other), "Tensor:add: self was freed")
  contains(fails("bad-handle", other.add, other, t), "Tensor:add: b was freed")
  contains(fails("bad-handle", torch.cat, { other, t }, 0), "tensors[2] was freed")
  contains(fails("bad-handle", other.cross_entropy_loss, other, other, t), "weight was freed")
  same((other + 1):sum():item(), 4)
end)

test("wrong types name the parameter", function()
  local t = torch.ones { 2, 2 }
  local odd = { "text", {}, function() end, ffi.new("int[2]"), torch.default_generator("cpu"), io.stdout, true, 1.5 }
  for _, value in ipairs(odd) do
    if type(value) ~= "boolean" then
      contains(fails("invalid-argument", t.softmax, t, value), "dim")
    end
    contains(fails("invalid-argument", t.matmul, t, value), "b must be a Tensor")
    contains(fails("invalid-argument", t.add, value, t), "self must be a Tensor")
    contains(fails("invalid-argument", torch.cat, { value }, 0), "tensors[1] must be a Tensor")
    if type(value) ~= "string" then contains(fails("invalid-argument", torch.jit_load, value, true), "path must be") end
  end
  contains(fails("invalid-argument", t.matmul, t), "b must be a Tensor, but is nothing")
  contains(fails("invalid-argument", t.add, t, "1"), "b must be a Tensor or a number")
  contains(fails("invalid-argument", torch.ones, "2"), "dims must be a list of whole numbers")
  contains(fails("invalid-argument", torch.ones, { 2, "x" }), "dims must be")
  contains(fails("invalid-argument", torch.zeros, { 2 }, "f33"), "f33")
  contains(fails("invalid-argument", torch.Tensor.free, 5), "self")
end)

test("every function refuses what isn't for it", function()
  local freed, t = torch.ones { 2 }, torch.ones { 2, 2 }
  freed:free()
  local odd = { "text", {}, { {} }, { a = 1 }, function() end, ffi.new("int[2]"), freed, t, true, io.stdout }
  local called = 0
  local function try(body, ...)
    local ok, problem = pcall(body, ...)
    if not ok and getmetatable(problem) ~= torch.Error then error("another error: " .. tostring(problem), 2) end
    called = called + 1
  end
  local skipped = { no_grad = true, scope = true, free = true, close = true, to_array = true, to_table = true }
  for owner, members in pairs { [""] = torch, Tensor = torch.Tensor, Generator = torch.Generator, Call = torch.Call } do
    for name, body in pairs(members) do
      if type(body) == "function" and not skipped[name] then
        try(body)
        for _, value in ipairs(odd) do
          try(body, value)
          try(body, t, value, value, value)
          try(body, value, t, t, t, t, t, t, t)
        end
      end
    end
  end
  assert(called > 10000, "only so many calls: " .. called)
  torch.set_grad_enabled(true)
  torch.set_inference_mode(false)
  torch.set_anomaly_enabled(false, false)
  same((torch.ones { 2 } + 1):sum():item(), 4)
end)

test("errors of the library have its code and message", function()
  local a = torch.ones { 2, 3 }
  same(fails("shape", a.matmul, a, a), "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)")
  contains(fails("io", torch.jit_load, "/nothing.pt", true), "/nothing.pt")
  fails("invalid-argument", torch.ones, { -1 })
  local _, problem = pcall(a.matmul, a, a)
  same(tostring(problem), problem.code .. ": " .. problem.message)
end)

test("errors from a loop that LuaJIT compiles", function()
  local a, count = torch.ones { 2, 3 }, 0
  for _ = 1, 2000 do
    local ok, problem = pcall(a.matmul, a, a)
    if not ok and problem.code == "shape" then count = count + 1 end
  end
  same(count, 2000)
end)

test("compiled loops hold what they use", function()
  local a, sum = torch.ones { 2, 2 }, 0
  for i = 1, 3e4 do
    local parts = torch.cat({ a + i, a * i }, 0):split(1)
    sum = sum + ((a + 1) * (a + i)):sum():item() - #parts
  end
  same(sum, 8 * (3e4 + 1) * 3e4 / 2 + 4 * 3e4)
end)

test("the collector frees", function()
  local before = collected()
  local t, most = torch.ones { 2, 2 }, 0
  for _ = 1, 1e5 do
    local _ = t + t
    most = math.max(most, torch.live_handles())
  end
  assert(most < before + 5000, "so many were alive: " .. most)
  t = nil
  same(collected(), before)
end)

test("the collector frees between errors", function()
  local before = collected()
  local a = torch.ones { 2, 3 }
  for i = 1, 2e4 do
    local kept = a + i
    local ok, problem = pcall(kept.matmul, kept, a)
    if ok or problem.code ~= "shape" or problem.message == "" then error("an error was lost in round " .. i) end
  end
  a = nil
  same(collected(), before)
end)

test("a scope frees all but its results", function()
  local before = collected()
  local kept = torch.scope(function()
    local a = torch.ones { 2 }
    torch.scope(function() return a + 1 end)
    return (a + 1) * 2
  end)
  same(torch.live_handles(), before + 1)
  same(kept:sum():item(), 8)
  fails("shape", torch.scope, function()
    local a = torch.ones { 2, 3 }
    return a:matmul(a)
  end)
  kept:free()
  same(collected(), before)
end)

test("gradients", function()
  local x = torch.tensor({ 1, 2, 3 }, { requires_grad = true })
  same(x:grad(), nil);
  (x * x):sum():backward()
  same(tostring(x:grad()), "Tensor f32 [3] [2, 4, 6]")
  local y = x * 2
  y:backward(torch.ones { 3 })
  same(tostring(x:grad()), "Tensor f32 [3] [4, 6, 8]")
  same(torch.no_grad(function() return (x * 2):requires_grad() end), false)
  pcall(torch.no_grad, error)
  same(torch.grad_enabled(), true)
end)

test("operators by name", function()
  local t = torch.tensor { 1, 2, 3 }
  same(tostring(torch.call("aten::roll", { t, { 1 }, { 0 } })), "Tensor f32 [3] [3, 1, 2]")
  local values, places = torch.call("aten::max.dim", { t, 0 }, { keepdim = true })
  same(values:item(), 3)
  same(places:shape()[1], 1)
  same(torch.call("aten::size.int", { t, 0 }), 3)
  fails("invalid-argument", torch.call, "aten::roll", { io.stdout })
  fails("invalid-argument", torch.call, "aten::no_such_operator")
end)

local passed = 0
for _, name in ipairs(names) do
  local ok, problem = xpcall(tests[name], function(problem) return debug.traceback(tostring(problem), 2) end)
  if ok then
    passed = passed + 1
  else
    io.stderr:write(name, ": ", problem, "\n")
  end
end
print(("%d of %d passed"):format(passed, #names))
os.exit(passed == #names and 0 or 1)
