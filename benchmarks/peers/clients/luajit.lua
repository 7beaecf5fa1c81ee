-- Times operations through the LuaJIT client.
--
-- Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices
-- of SIZE rows. Freeing every result is part of the time.
local ffi = require("ffi")
local torch = require("simple_torch")

ffi.cdef [[
typedef struct { long seconds; long nanoseconds; } clock_reading;
int clock_gettime(int clock, clock_reading *reading);
]]
local MONOTONIC = 1
local reading = ffi.new("clock_reading")

local function now()
  ffi.C.clock_gettime(MONOTONIC, reading)
  return tonumber(reading.seconds) + 1e-9 * tonumber(reading.nanoseconds)
end

local operations = {
  add = function(a, b, count)
    for _ = 1, count do a:add(b):free() end
  end,
}

torch.set_num_threads(1)
for line in io.lines() do
  local name, size, count = line:match("(%S+) (%d+) (%d+)")
  local operation = operations[name]
  if not operation then error("no operation " .. tostring(name), 0) end
  size, count = tonumber(size), tonumber(count)
  local a, b = torch.randn { size, size }, torch.randn { size, size }
  operation(a, b, 1)
  local start = now()
  operation(a, b, count)
  print(("%.9e"):format(now() - start))
  io.flush()
end
